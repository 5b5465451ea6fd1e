"""Reads the one sheet of an .xlsx that holds data, and tells of all that it would leave out."""

import unicodedata
import zipfile
import zlib
from collections.abc import Container, Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.parsers import expat

from macros.model import KINDS
from macros.sheets.columns import sign_of
from macros.sheets.table import Cell, Complaint, SheetError, Table, shown
from macros.sheets.workbook import Sheet, place_of
from macros.sheets.xlsx_cells import Book, SheetReader
from macros.sheets.xml_parts import Parts

EXPLANATION = "Giải thích"
"""The sheet of the template that holds no records."""

_ZIPS = (zipfile.BadZipFile, expat.ExpatError, zlib.error, EOFError, RuntimeError)
_NUMBERS = (LookupError, ValueError, OverflowError)
"""What the zip, its parser and the numbers raise, whatever is broken in the file."""


def read_xlsx(file: Path, explanation: list[list[str]]) -> Table:
    """The rows of the one sheet with data; raises SheetError or OSError.

    `explanation` is the text of the template's second sheet, which is no data.
    """
    taken: tuple[Sheet, SheetReader] | None = None
    complaints: list[Complaint] = []
    with _opened(file) as book:
        if sum(sign_of(sheet.name) in KINDS for sheet in book.sheets) > 1:
            raise SheetError("tệp là sổ của mọi loại, mỗi loại một trang", "lệnh không có --kind")
        for sheet in sorted(book.sheets, key=lambda sheet: sheet.is_hidden):
            reader = book.read(sheet)
            rows = reader.grid.rows()
            if sheet.name == EXPLANATION:
                rows = _without(rows, explanation)
            if rows and taken:
                complaints.append(_surplus(sheet, rows[0][0], taken[0]))
            elif rows:
                taken = sheet, reader
        if not taken:
            return Table([])
        return Table(taken[1].grid.rows(), [*_unseen(*taken), *complaints])


def read_book(file: Path, unread: Container[str]) -> dict[str, Table]:
    """All sheets with data by name, but for those to leave unread; raises SheetError or OSError."""
    found = {}
    with _opened(file) as book:
        for sheet in (sheet for sheet in book.sheets if sheet.name not in unread):
            reader = book.read(sheet)
            if rows := reader.grid.rows():
                found[sheet.name] = Table(rows, _unseen(sheet, reader))
    return found


@contextmanager
def _opened(file: Path) -> Iterator[Book]:
    try:
        with zipfile.ZipFile(file) as archive:
            yield Book(Parts(archive))
    except (*_ZIPS, *_NUMBERS) as error:
        with file.open("rb") as opened:
            is_old = opened.read(4) == b"\xd0\xcf\x11\xe0"  # of .xls, and of what is encrypted
        if is_old:
            found = "tệp là bảng Excel kiểu cũ (.xls) hoặc có mật khẩu, dù đuôi là .xlsx"
            expected = "mở bằng Excel, bỏ mật khẩu, lưu thành (Save As) “Excel Workbook (.xlsx)”"
            raise SheetError(found, expected) from error
        raise SheetError("tệp .xlsx bị hỏng") from error


def _without(rows: list[list[Cell]], explanation: list[list[str]]) -> list[list[Cell]]:
    """The rows without the cells that the template itself has there."""
    known = {
        (row, column): " ".join(text.split())
        for row, texts in enumerate(explanation, start=1)
        for column, text in enumerate(texts, start=1)
    }

    def is_ours(cell: Cell) -> bool:
        text = unicodedata.normalize("NFC", " ".join(str(cell.value).split()))
        return known.get((cell.row, cell.column)) == text

    left = [[cell for cell in row if not is_ours(cell)] for row in rows]
    return [row for row in left if row]


def _surplus(sheet: Sheet, cell: Cell, taken: Sheet) -> Complaint:
    name, read = shown(sheet.name), f"lệnh đang đọc trang “{shown(taken.name)}”"
    if sheet.is_hidden:
        found = f"trang tính “{name}” đang ẩn mà có dữ liệu"
        return Complaint(cell, "o-an", found, f"xóa trang ấy; {read}")
    found = f"trang tính “{name}” cũng có dữ liệu (“{shown(cell.value)}”)"
    return Complaint(cell, "trang-thua", found, f"một trang tính có dữ liệu; {read}")


def _unseen(sheet: Sheet, reader: SheetReader) -> list[Complaint]:
    """What a person at the screen does not see, or sees in more cells than hold it."""
    found = []
    first = reader.grid.rows()[0][0]
    if sheet.is_hidden:
        told = f"trang tính “{shown(sheet.name)}” đang ẩn"
        found.append(Complaint(first, "o-an", told, "trang tính hiện ra, hoặc xóa đi"))
    for place, cell in reader.hidden.items():
        expected = f"{place} hiện ra (bỏ lọc, Unhide), hoặc xóa đi"
        found.append(Complaint(cell, "o-an", f"{place} đang ẩn mà có dữ liệu", expected))
    for area in reader.merged:
        row, column = place_of(area.partition(":")[0])
        if reader.grid.has(row, column):
            expected = "bỏ gộp (Unmerge Cells), rồi điền từng ô"
            told = f"các ô {shown(area)} gộp làm một, chỉ ô đầu có giá trị"
            found.append(Complaint(Cell(None, row, column), "o-gop", told, expected))
    return found
