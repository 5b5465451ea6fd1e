"""Reads .xlsx and .csv into rows of cells, each with its address."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

MAX_BYTES = 20 * 1024 * 1024
MAX_UNPACKED = 200 * 1024 * 1024
"""A workbook is a zip: what it unpacks to is looked at before it is unpacked."""

MAX_ROWS = 5_000


class SheetError(Exception):
    """The file is no spreadsheet that can be read; the text is Vietnamese."""


@dataclass(frozen=True)
class Cell:
    """One cell: its value as the file holds it (text, number, date, truth) and where it stands."""

    value: Any
    row: int
    column: int

    @property
    def address(self) -> str:
        """``C5``."""
        return f"{get_column_letter(self.column)}{self.row}"


Row = list[Cell]
"""The cells of a row that hold something."""


def read_sheet(file: Path) -> list[Row]:
    """The rows of the first sheet that hold something; raises SheetError."""
    try:
        if file.stat().st_size > MAX_BYTES:
            raise SheetError(f"tệp lớn hơn {MAX_BYTES // 1024**2} MB")
        if file.suffix.lower() == ".xlsx":
            rows = _rows(_xlsx(file))
        elif file.suffix.lower() == ".csv":
            rows = _rows(_csv(file.read_bytes()))
        else:
            raise SheetError("cần tệp .xlsx hoặc .csv")
    except OSError as error:
        raise SheetError("không mở được tệp") from error
    if len(rows) > MAX_ROWS:
        raise SheetError(f"bảng có hơn {MAX_ROWS} dòng; hãy chia nhỏ")
    return rows


def _rows(table: Iterable[Iterable[Any]]) -> list[Row]:
    rows = []
    for number, values in enumerate(table, start=1):
        cells = [Cell(v, number, at) for at, v in enumerate(values, start=1) if not _is_empty(v)]
        if cells:
            rows.append(cells)
        if len(rows) > MAX_ROWS:
            break
    return rows


def _is_empty(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _xlsx(file: Path) -> list[tuple[Any, ...]]:
    try:
        with zipfile.ZipFile(file) as archive:
            if sum(item.file_size for item in archive.infolist()) > MAX_UNPACKED:
                raise SheetError("tệp giải nén ra quá lớn")
        book = load_workbook(file, read_only=True, data_only=True)
        sheet = book.worksheets[0]
        found = [
            row
            for row, _ in zip(sheet.iter_rows(values_only=True), range(2 * MAX_ROWS), strict=False)
        ]
        book.close()
    except SheetError:
        raise
    # openpyxl lets errors of zip, XML and its own slip through, whatever is broken in the file.
    except (
        zipfile.BadZipFile,
        InvalidFileException,
        KeyError,
        ValueError,
        TypeError,
        SyntaxError,
        IndexError,
    ) as error:
        raise SheetError("tệp .xlsx bị hỏng hoặc có mật khẩu") from error
    return found


def _csv(raw: bytes) -> list[list[str]]:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SheetError(
            "tệp .csv không phải UTF-8; trong Excel chọn lưu dạng “CSV UTF-8”"
        ) from error
    if "\0" in text:
        raise SheetError("tệp không phải văn bản")
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise SheetError("tệp .csv có ngoặc kép không đóng hoặc ô quá dài") from error
