"""Reads a spreadsheet file into rows of cells, each with its address."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from macros.sheets.csv_table import read_csv
from macros.sheets.table import SheetError, Table
from macros.sheets.xlsx_table import read_book, read_xlsx

MAX_BYTES = 4 * 1024 * 1024
"""A thousand full rows need a tenth of it."""


def read_sheet(file: Path, explanation: list[list[str]]) -> Table:
    """The rows that hold something; raises SheetError.

    `explanation` is the text of the template's second sheet, which is no data.
    """
    try:
        _check_size(file)
        if file.suffix.lower() == ".xlsx":
            return read_xlsx(file, explanation)
        if file.suffix.lower() == ".csv":
            return read_csv(file.read_bytes())
    except OSError as error:
        raise SheetError("không mở được tệp", "tệp có thật, đọc được, không có mật khẩu") from error
    raise SheetError(f"tệp có đuôi “{file.suffix}”", "tệp .xlsx hoặc .csv")


def read_sheets(file: Path, wanted: Callable[[str], object]) -> dict[str, Table]:
    """The sheets of a .xlsx whose names are wanted; raises SheetError."""
    if file.suffix.lower() != ".xlsx":
        raise SheetError(f"tệp có đuôi “{file.suffix}”", "sổ kho-tri-thuc.xlsx, hoặc thêm --kind")
    try:
        _check_size(file)
        return read_book(file, wanted)
    except OSError as error:
        raise SheetError("không mở được tệp", "tệp có thật, đọc được, không có mật khẩu") from error


def _check_size(file: Path) -> None:
    if file.stat().st_size > MAX_BYTES:
        raise SheetError(f"tệp lớn hơn {MAX_BYTES // 1024**2} MB", "bảng chia thành nhiều tệp")
