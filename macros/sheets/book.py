"""The workbook of all records back into records: every sheet, all rows or none."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from macros.model import KINDS, Record
from macros.sheets.columns import Column, columns_of
from macros.sheets.drafts import Imported, Values, draft_of
from macros.sheets.heads import Heads
from macros.sheets.importing import Importing, refused
from macros.sheets.layout import COMPUTED, OWNER, UNREAD, sheets, sign_of
from macros.sheets.reading import read_sheets
from macros.sheets.table import Cell, Complaint, Row, SheetError, Table, shown


class _Item(NamedTuple):
    """An item of a nested list, with the cell that it begins in and its sheet."""

    values: dict[str, Any]
    cell: Cell
    sheet: str


Nested = defaultdict[tuple[str, str], list[_Item]]
"""Items by record and key of the list."""

_BOOK = "sổ kho-tri-thuc.xlsx; bảng của một loại thì thêm --kind, ví dụ --kind figure"
_FOREIGN = (
    "trang này không thuộc sổ mà có dữ liệu",
    "tên trang như trong sổ, cả phần trong ngoặc; trang của riêng mình thì xóa",
)


def import_book(file: Path, data: Path) -> Imported:
    """Read and check the workbook against the records under `data`; nothing is written."""
    importing, known = Importing(file.name, data), sheets()
    nested: Nested = defaultdict(list)
    try:
        tables = read_sheets(file, UNREAD)
        if not KINDS.keys() & {sign_of(name) for name in tables}:
            raise SheetError("tệp không có trang tính nào của sổ", _BOOK)
        filled = [(name, sign_of(name), table) for name, table in tables.items() if table.rows]
        # The lists come first: they are parts of records.
        for name, sign, table in sorted(filled, key=lambda sheet: sheet[1] in KINDS):
            importing.sheet = name
            if sign not in known:
                importing.tell(Complaint(table.rows[0][0], "trang-thua", *_FOREIGN))
                continue
            heads, rows = importing.rows_of(_stored(table), known[sign].columns)
            if record_type := KINDS.get(sign):
                _drafts(importing, record_type, rows, heads, nested)
            else:
                _items(importing, sign[1:], rows, heads, nested)
    except SheetError as error:
        return refused(file, error)
    _ownerless(importing, nested)
    importing.check()
    return importing.result


def _stored(table: Table) -> Table:
    """Without the columns of what is worked out."""
    ignored = {cell.column for cell in table.rows[0] if str(cell.value).endswith(COMPUTED)}
    rows = ([cell for cell in row if cell.column not in ignored] for row in table.rows)
    return replace(table, rows=[row for row in rows if row])


def _items(importing: Importing, key: str, rows: list[Row], heads: Heads, nested: Nested) -> None:
    for row in rows:
        values, damaged = importing.values_of(row, heads)
        importing.require(values, damaged, row[0].row, heads)
        if OWNER in values:
            owner, *_ = values.pop(OWNER)
            plain = {name: value for name, (value, *_) in values.items()}
            nested[owner, key].append(_Item(plain, row[0], importing.sheet))


def _drafts(
    importing: Importing,
    record_type: type[Record],
    rows: list[Row],
    heads: Heads,
    nested: Nested,
) -> None:
    whole = {column.key: column for column in columns_of(record_type)}
    for row in rows:
        values, _ = importing.values_of(row, heads)
        record_id = str(values["id"][0]) if "id" in values else ""
        values = _grouped(values, whole)
        for key, column in whole.items():
            if items := nested.pop((record_id, key), None):
                values[key] = ([item.values for item in items], column, row[0])
        importing.take(draft_of(record_type, values, row[0], importing.sheet), values)


def _grouped(values: Values, whole: dict[str, Column]) -> Values:
    """``counted.kind`` and its like, gathered in their group."""
    found: Values = {}
    for name, (value, column, cell) in values.items():
        key, _, inner = name.partition(".")
        if not inner:
            found[key] = (value, column, cell)
            continue
        group, *_ = found.setdefault(key, ({}, whole[key], cell))
        group[inner] = value
    return found


def _ownerless(importing: Importing, nested: Nested) -> None:
    """Tell of items whose record no sheet has, or has no such list: they would be lost."""
    for (record_id, _), items in nested.items():
        found = f"trong sổ không có bản ghi “{shown(record_id)}” nhận danh sách này"
        for item in items:
            importing.sheet = item.sheet
            importing.tell(
                Complaint(item.cell, "ma-khong-co", found, "mã của một bản ghi trong sổ")
            )
