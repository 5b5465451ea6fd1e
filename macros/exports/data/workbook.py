"""kho-tri-thuc.xlsx: what people read and filter, and every record as `kb.py import` takes it back.

XlsxWriter, because with `created` set it writes the same bytes each time; all cells of records are
text, whatever they begin with.
"""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import chain
from typing import Any

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from macros.exports.data.publication import LICENCE, Publication
from macros.exports.data.table import Cell
from macros.exports.data.tables import beside
from macros.exports.plain import stored, text_of
from macros.exports.word.lists import HEADS, document_rows
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS
from macros.sheets import columns as layout
from macros.sheets.columns import Column, packed
from macros.zipped import zipped

ADDRESS = "kho-tri-thuc.xlsx"
_LOOK = {"text_wrap": True, "valign": "top"}
_FORMATS = {str: "@", date: "dd/mm/yyyy", float: "#,##0.###"}
_WRITE: dict[type, Callable[..., int]] = {
    str: Worksheet.write_string,
    date: Worksheet.write_datetime,
    float: Worksheet.write_number,
}
"""`Worksheet.write` would look for formulas and links in each text, and at empty cells."""
_WIDTHS = {"title": 50, "summary": 60, "subject": 60, "content": 60}
_LINKS = ("Từ", "Quan hệ", "Tới", "Mã từ", "Mã tới", "Ai nối", "Ghi chú")
_BESIDE = {"date": "để sắp xếp", "number": "dạng số"}
"""What heads say of a column that is worked out, by its type."""

SheetCell = str | float | date | None


class Book:
    """The workbook in the making."""

    def __init__(self, publication: Publication) -> None:
        self._bytes = io.BytesIO()
        self._book = xlsxwriter.Workbook(self._bytes, {"in_memory": True})
        created = datetime.fromisoformat(publication.created).replace(tzinfo=UTC)
        self._book.set_properties({"title": publication.name, "created": created})
        made = self._book.add_format
        self._head = made({**_LOOK, "bold": True, "bottom": 1})
        self._formats = {of: made({**_LOOK, "num_format": code}) for of, code in _FORMATS.items()}

    def add(self, name: str, heads: Sequence[str], rows: Sequence[Sequence[SheetCell]]) -> None:
        """A sheet with its heads and rows, set for filtering and for A4 across."""
        sheet = self._book.add_worksheet(name)
        for at, head in enumerate(heads):
            sheet.set_column(at, at, _WIDTHS.get(head.rpartition("(")[2].rstrip(")"), 24))
        sheet.write_row(0, 0, heads, self._head)
        for row, cells in enumerate(rows, start=1):
            for at, cell in enumerate(cells):
                if cell is not None:
                    _WRITE[type(cell)](sheet, row, at, cell, self._formats[type(cell)])
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(len(rows), 1), len(heads) - 1)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.repeat_rows(0)
        sheet.fit_to_pages(1, 0)

    def close(self) -> bytes:
        self._book.close()
        with zipfile.ZipFile(self._bytes) as book:
            return zipped({name: book.read(name) for name in book.namelist()})


def workbook(base: KnowledgeBase, publication: Publication) -> bytes:
    """The file's bytes."""
    book = Book(publication)
    book.add(layout.INTRODUCTION, ("Mục", "Nội dung"), [*_notes(publication).items()])
    book.add(layout.REGISTER, HEADS, list(document_rows(base)))
    book.add(layout.GRAPH, _LINKS, list(_links(base)))
    values = {record.id: stored(record) for record in base.records}
    for name, columns in layout.sheets().items():
        sign = layout.sign_of(name)
        if kind := KINDS.get(sign):
            rows = [values[record.id] for record in base.all(kind)]
        else:
            lists = ((of, said.get(sign[1:], ())) for of, said in values.items())
            rows = [{layout.OWNER: of, **item} for of, items in lists for item in items]
        book.add(name, [*_row(columns, {})], [[*_row(columns, said).values()] for said in rows])
    return book.close()


def _row(columns: Sequence[Column], values: Mapping[str, Any]) -> dict[str, SheetCell]:
    """Cells by their heads, those that are worked out of another too."""
    row: dict[str, SheetCell] = {}
    for column in columns:
        value: Any = values
        for key in column.key.split("."):
            value = (value or {}).get(key)
        row[column.header] = _shown(value)
        if also := beside(column.field, value):
            head = f"{column.field.label}, {_BESIDE[also[0].type]} {layout.COMPUTED}"
            row[head] = _counted(also[1])
    return row


def _counted(cell: Cell) -> SheetCell:
    """A day or a number as Excel counts it; it has no day before 1900."""
    if isinstance(cell, str):
        return date.fromisoformat(cell) if cell > "1900" else None
    return None if cell is None else float(cell)


def _shown(value: Any) -> str | None:
    if isinstance(value, list):
        return packed([str(item) for item in value]) or None
    return None if value is None else text_of(value)


def _notes(publication: Publication) -> dict[str, str]:
    """What the reader is told first, by what it is about."""
    where = f", {publication.address}" if publication.address else ""
    return {
        "Kho": publication.name,
        "Ấn bản": publication.edition,
        "Giấy phép": f"{LICENCE['title']} (CC BY 4.0), {LICENCE['path']}",
        "Trích dẫn": f"{publication.name}, ấn bản {publication.edition}{where}, mã bản ghi.",
        "Giá trị": "Giữ nguyên như nguồn ghi, dạng văn bản. Ô trống: nguồn không nêu.",
        f"Cột có {layout.COMPUTED}": "Tính ra từ cột bên trái, để sắp xếp và cộng: ngày sớm nhất "
        "có thể, giá trị số. Khi nhập lại thì bỏ qua.",
        "Nhiều giá trị trong một ô": "Mỗi giá trị một dòng (Alt+Enter).",
        "Trang tính có dấu chấm trong ngoặc": "Danh sách nằm trong bản ghi, mỗi mục một dòng; "
        "cột đầu là mã bản ghi.",
        "Văn bản, Quan hệ": "Để đọc và lọc; khi nhập lại thì bỏ qua.",
        "Nhập lại": f"python3 scripts/kb.py import {ADDRESS} đọc mọi trang tính của từng loại.",
    }


def _links(base: KnowledgeBase) -> Iterator[list[SheetCell]]:
    for link in chain.from_iterable(base.links.outgoing.values()):
        ids, by = (link.origin, link.target), "người biên tập" if link.by_editors else "nguồn"
        start, end = (base.get(one).title for one in ids)
        yield [start, link.label, end, *ids, by, link.note or None]
