"""Reads a .csv, whichever of its three separators it has."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from macros.sheets.table import Cell, Grid, SheetError, Table

_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\r?\n?', re.IGNORECASE)
"""The first line by which Excel is told the separator; Excel itself does not count it."""


def read_csv(raw: bytes) -> Table:
    """All rows of the file; raises SheetError."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SheetError(
            "tệp .csv không phải UTF-8", "trong Excel, chọn lưu dạng “CSV UTF-8”"
        ) from error
    if "\0" in text:
        raise SheetError("tệp không phải văn bản")
    told = _SEPARATOR_LINE.match(text)
    text = text[told.end() :] if told else text
    separator = told[1] if told else _separator(text)
    if _parts(text, separator) == 1:
        expected = "tên các cột ở dòng đầu, ngăn bằng dấu phẩy, chấm phẩy hay Tab"
        raise SheetError("dòng đầu của tệp .csv không chia thành cột", expected)
    grid = Grid()
    try:
        for number, values in enumerate(_reader(text, separator), 1):
            for column, value in enumerate(values, start=1):
                grid.add(Cell(value, number, column))
    except csv.Error as error:
        raise SheetError("tệp .csv có ngoặc kép không đóng hoặc ô quá dài") from error
    return Table(grid.rows())


def _reader(text: str, separator: str) -> Iterator[list[str]]:
    # strict: else an open quote swallows all that follows, and letters after a quote are joined.
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)


def _separator(text: str) -> str:
    """The separator that cuts the first line into most parts; quoted heads may hold the others."""
    return max(",;\t", key=lambda separator: _parts(text, separator))


def _parts(text: str, separator: str) -> int:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        return len(next(lines, []))
    except csv.Error:  # one part of immense length: not this separator
        return 0
