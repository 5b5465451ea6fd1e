"""Reads a spreadsheet file into rows of cells, each with its address; a .csv here, whichever of its
three separators it has."""

import csv
import io
import re
from collections.abc import Container, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from macros.sheets.table import Cell, Complaint, Grid, SheetError, Table
from macros.sheets.xlsx_table import read_book, read_xlsx
from macros.vietnamese.encodings import MISREAD, old_encoding

MAX_BYTES = 4 * 1024 * 1024
"""A thousand full rows need a tenth of it."""


def read_sheet(file: Path, explanation: list[list[str]]) -> Table:
    """The rows that hold something; raises SheetError.

    `explanation` is the text of the template's second sheet, which is no data.
    """
    with _taken(file, (".xlsx", ".csv"), "tệp .xlsx hoặc .csv") as ending:
        return read_xlsx(file, explanation) if ending == ".xlsx" else read_csv(file.read_bytes())


def read_sheets(file: Path, unread: Container[str]) -> dict[str, Table]:
    """The sheets of a .xlsx by name, but for those to leave unread; raises SheetError."""
    with _taken(file, (".xlsx",), "sổ kho-tri-thuc.xlsx, hoặc thêm --kind"):
        return read_book(file, unread)


@contextmanager
def _taken(file: Path, endings: tuple[str, ...], expected: str) -> Iterator[str]:
    """A file that can be read, by its ending."""
    if file.name.startswith("~$"):
        found = "tệp là dấu khóa tạm của Excel, không phải bảng"
        raise SheetError(found, f"đóng bảng trong Excel, rồi nhập tệp {file.name[2:]}")
    ending = file.suffix.lower()
    if ending not in endings:
        raise SheetError(f"tệp có đuôi “{file.suffix}”", expected)
    try:
        if file.stat().st_size > MAX_BYTES:
            raise SheetError(f"tệp lớn hơn {MAX_BYTES // 1024**2} MB", "bảng chia thành nhiều tệp")
        yield ending
    except OSError as error:
        raise SheetError("không mở được tệp", "tệp có thật, đọc được, không có mật khẩu") from error


_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\r?\n?', re.IGNORECASE)
"""The first line by which Excel is told the separator; Excel itself does not count it."""

_SIGNS = {"\t": "Tab"}
_FEWEST = 4
"""Columns of any kind of record: id, title, source, status."""


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
    odd = next((n for n, one in enumerate(text.split("\n"), 1) if old_encoding(one) == MISREAD), 0)
    if odd:
        found = f"chữ ở dòng {odd} của tệp là UTF-8 đọc nhầm bảng mã"
        raise SheetError(found, "lưu lại từ bảng gốc dạng “CSV UTF-8”; sửa từng ô không hết được")
    told = _SEPARATOR_LINE.match(text)
    text = text[told.end() :] if told else text
    # The separator that cuts the first line into most parts; quoted heads may hold the others.
    separator = told[1] if told else max(",;\t", key=lambda one: _parts(text, one))
    if _parts(text, separator) == 1:
        expected = "tên các cột ở dòng đầu, ngăn bằng dấu phẩy, chấm phẩy hay Tab"
        raise SheetError("dòng đầu của tệp .csv không chia thành cột", expected)
    try:
        # strict: else an open quote swallows all that follows, and letters after it are joined.
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        lines = dict(enumerate(rows, start=1))
    except csv.Error as error:
        raise SheetError("tệp .csv có ngoặc kép không đóng hoặc ô quá dài") from error
    _check_separators(lines, separator)
    complaints = _shifted(lines)
    grid = Grid()
    left_out = {complaint.cell.row for complaint in complaints}
    for number, values in lines.items():
        for column, value in enumerate(values if number not in left_out else (), start=1):
            grid.add(Cell(value, number, column))
    return Table(grid.rows(), complaints)


def _check_separators(lines: Mapping[int, list[str]], separator: str) -> None:
    """Raise SheetError where a row is parted by another sign than the heads."""
    for number, values in lines.items():
        for other in {",", ";", "\t"} - {separator} if len(values) == 1 else ():
            if _parts(values[0], other) >= len(lines[1]) > 1:
                head, here = (_SIGNS.get(sign, sign) for sign in (separator, other))
                found = f"dòng tiêu đề ngăn cột bằng “{head}”, dòng {number} bằng “{here}”"
                raise SheetError(found, "cùng một dấu ngăn cột ở mọi dòng")


def _shifted(lines: Mapping[int, list[str]]) -> list[Complaint]:
    """Rows with more cells than heads, most likely for a separator within one. Where all are so, a
    column lacks its head, or the first row is none of heads: both are told of later."""
    width = len(lines.get(1, ()))
    filled = [number for number, values in lines.items() if any(map(str.strip, values))]
    longer = [n for n in filled if any(map(str.strip, lines[n][width:]))]
    if width < _FEWEST or len(longer) == len(filled) - 1 > 1:
        return []
    cells = [Cell(lines[number][width], number, width + 1) for number in longer]
    found = f"dòng này có nhiều ô hơn dòng tiêu đề ({width})"
    expected = "ô có dấu ngăn cột thì đặt trong ngoặc kép; ô thừa thì xóa, hoặc thêm tiêu đề"
    return [Complaint(cell, "cot-khong-ten", found, expected) for cell in cells]


def _parts(text: str, separator: str) -> int:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        return len(next(lines, []))
    except csv.Error:  # one part of immense length: not this separator
        return 0
