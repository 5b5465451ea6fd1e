"""A spreadsheet of one kind, or the workbook of all, into records: all rows or none."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from macros.model import KINDS, Record
from macros.problems import Problem
from macros.sheets.at_once import at_once
from macros.sheets.columns import COMPUTED, OWNER, UNREAD, columns_of, sheets, sign_of
from macros.sheets.drafts import Imported, draft_of
from macros.sheets.foreign_rows import check_order
from macros.sheets.heads import Heads, check_kind
from macros.sheets.importing import Importing
from macros.sheets.reading import read_sheet, read_sheets
from macros.sheets.table import Cell, Complaint, Row, SheetError, Table, shown
from macros.sheets.template import explanation

_BOOK = "sổ kho-tri-thuc.xlsx; bảng của một loại thì thêm --kind, ví dụ --kind figure"
_NAMED = "tên trang như trong sổ, cả phần trong ngoặc; trang của riêng mình thì xóa"


def import_file(file: Path, data: Path, record_type: type[Record] | None = None) -> Imported:
    """Read and check a spreadsheet of that kind, or the workbook, against the records under `data`;
    nothing is written."""
    try:
        taken = _of_kind(file, data, record_type) if record_type else _of_all(file, data)
    except SheetError as error:  # the file can't be taken as a whole
        told = Problem(file.name, 1, 1, "bang-hong", str(error), error.expected)
        return Imported(problems=[told])
    found = taken.checked()
    return replace(found, problems=at_once(found.problems))


def _of_kind(file: Path, data: Path, record_type: type[Record]) -> Importing:
    sheet, columns = Importing(file.name, data), columns_of(record_type)
    table = read_sheet(file, explanation(columns))
    heads, records = sheet.rows_of(table, columns)
    check_kind(table.rows[0], record_type)
    check_order(records, heads)
    for row in records:
        values = sheet.values_of(row, heads)
        sheet.take(draft_of(record_type, values, row[0]), values)
    return sheet


def _of_all(file: Path, data: Path) -> Importing:
    book, tables = _Book(file.name, data), read_sheets(file, UNREAD)
    if not KINDS.keys() & {sign_of(name) for name in tables}:
        raise SheetError("tệp không có trang tính nào của sổ", _BOOK)
    known = {sign_of(name): columns for name, columns in sheets().items()}
    # The lists come first: they are parts of records.
    for name in sorted(tables, key=lambda name: sign_of(name) in KINDS):
        book.sheet, sign, table = name, sign_of(name), tables[name]
        if sign not in known:
            found = "trang này không thuộc sổ mà có dữ liệu"
            book.tell(Complaint(table.rows[0][0], "trang-thua", found, _NAMED))
            continue
        read = book.rows_of(_stored(table), known[sign])
        if record_type := KINDS.get(sign):
            book.take_drafts(record_type, *read)
        else:
            book.take_items(sign[1:], *read)
    book.tell_ownerless()
    return book


def _stored(table: Table) -> Table:
    """Without the columns of what is worked out."""
    ignored = {cell.column for cell in table.rows[0] if str(cell.value).endswith(COMPUTED)}
    rows = ([cell for cell in row if cell.column not in ignored] for row in table.rows)
    return replace(table, rows=[row for row in rows if row])


class _Book(Importing):
    """The import of a workbook under way."""

    def __init__(self, name: str, data: Path) -> None:
        super().__init__(name, data)
        self._items: dict[tuple[str, str], list[tuple[dict[str, Any], Cell, str]]] = {}
        """Of nested lists, by record and list: values, the cell where they begin, its sheet."""

    def take_items(self, key: str, heads: Heads, rows: list[Row]) -> None:
        for row in rows:
            item = {name: value for name, (value, *_) in self.values_of(row, heads).items()}
            if owner := item.pop(OWNER, None):
                self._items.setdefault((owner, key), []).append((item, row[0], self.sheet))

    def take_drafts(self, record_type: type[Record], heads: Heads, rows: list[Row]) -> None:
        whole = {column.key: column for column in columns_of(record_type)}
        for row in rows:
            values = self.values_of(row, heads, is_whole=False)
            for name in [name for name in values if "." in name]:  # counted.kind and its like
                (key, inner), (value, _, cell) = name.split("."), values.pop(name)
                values.setdefault(key, ({}, whole[key], cell))[0][inner] = value
            record_id = str(values["id"][0]) if "id" in values else ""
            for key, column in whole.items():
                if items := self._items.pop((record_id, key), None):
                    values[key] = ([item for item, *_ in items], column, row[0])
            self.take(draft_of(record_type, values, row[0], self.sheet), values)

    def tell_ownerless(self) -> None:
        """Tell of items whose record no sheet has, or has no such list: they would be lost."""
        for (record_id, _), items in self._items.items():
            found = f"trong sổ không có bản ghi “{shown(record_id)}” nhận danh sách này"
            for _, cell, sheet in items:
                self.sheet = sheet
                self.tell(Complaint(cell, "ma-khong-co", found, "mã của một bản ghi trong sổ"))
