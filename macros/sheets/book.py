"""The workbook of all records back into records: every sheet, all rows or none."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from macros.model import KINDS, Record
from macros.model.declared import Field
from macros.problems import Problem
from macros.sheets.columns import Column, columns_of
from macros.sheets.drafts import Imported, Values, draft_of
from macros.sheets.foreign_rows import parted
from macros.sheets.heads import Heads, check_first_row, heads_of
from macros.sheets.importing import Importing
from macros.sheets.layout import (
    COMPUTED,
    OWNER,
    UNREAD,
    kind_columns,
    list_columns,
    nested_lists,
    sign_of,
)
from macros.sheets.reading import read_sheets
from macros.sheets.table import Cell, Complaint, Row, SheetError, Table, shown


@dataclass(frozen=True)
class _Item:
    """An item of a nested list, with the cell that it begins in and its sheet."""

    values: dict[str, Any]
    cell: Cell
    sheet: str


Nested = dict[str, dict[str, list[_Item]]]
"""Items by record and key of the list."""

_BOOK = "sổ kho-tri-thuc.xlsx; bảng của một loại thì thêm --kind, ví dụ --kind figure"


def import_book(file: Path, data: Path) -> Imported:
    """Read and check the workbook against the records under `data`; nothing is written."""
    importing = Importing(file.name, data)
    try:
        sheets = read_sheets(file, lambda name: name not in UNREAD)
        if not any(sign_of(name) in KINDS for name in sheets):
            raise SheetError("tệp không có trang tính nào của sổ", _BOOK)
        _foreign(importing, sheets)
        nested = _nested(importing, sheets)
        for name, table in sheets.items():
            if record_type := KINDS.get(sign_of(name)):
                _drafts(importing, name, table, record_type, nested)
    except SheetError as error:
        problem = Problem(file.name, 1, 1, "bang-hong", str(error), error.expected)
        return Imported(problems=[problem])
    _ownerless(importing, nested)
    importing.check()
    return importing.result


def _rows(
    importing: Importing, name: str, table: Table, known: list[Column]
) -> tuple[Heads, list[Row]]:
    """Heads and rows of a sheet, without what is worked out."""
    importing.sheet = name
    if not table.rows:
        return {}, []
    ignored = {cell.column for cell in table.rows[0] if str(cell.value).endswith(COMPUTED)}
    rows = [[cell for cell in row if cell.column not in ignored] for row in table.rows]
    rows = [row for row in rows if row]
    check_first_row(rows, known)
    heads, complaints = heads_of(rows, known)
    taken, foreign = parted(rows[1:], rows[0], heads)
    for complaint in [*table.complaints, *complaints, *foreign]:
        importing.tell(complaint)
    return heads, taken


def _nested(importing: Importing, sheets: dict[str, Table]) -> Nested:
    found: Nested = defaultdict(lambda: defaultdict(list))
    lists = nested_lists()
    for name, table in sheets.items():
        field = lists.get(sign_of(name).removeprefix("."))
        if field and sign_of(name).startswith("."):
            heads, rows = _rows(importing, name, table, list_columns(field))
            for row in rows:
                _add(importing, found, field, row, heads)
    return found


def _add(importing: Importing, found: Nested, field: Field, row: Row, heads: Heads) -> None:
    values, damaged = importing.values_of(row, heads)
    importing.require(values, damaged, row[0].row, heads)
    if OWNER in values:
        plain = {key: value for key, (value, *_) in values.items() if key != OWNER}
        item = _Item(plain, row[0], importing.sheet)
        found[values[OWNER][0]][field.key].append(item)


def _drafts(
    importing: Importing, name: str, table: Table, record_type: type[Record], nested: Nested
) -> None:
    heads, rows = _rows(importing, name, table, kind_columns(record_type))
    whole = {column.key: column for column in columns_of(record_type)}
    for row in rows:
        values, _ = importing.values_of(row, heads)
        record_id = str(values["id"][0]) if "id" in values else ""
        values = _grouped(values, whole)
        lists = nested.get(record_id, {})
        for key in lists.keys() & whole.keys():
            values[key] = ([item.values for item in lists.pop(key)], whole[key], row[0])
        importing.take(draft_of(record_type, values, row[0], name), values)


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
    for record_id, lists in nested.items():
        for item in (item for items in lists.values() for item in items):
            importing.sheet = item.sheet
            found = f"trong sổ không có bản ghi “{shown(record_id)}” nhận danh sách này"
            importing.tell(
                Complaint(item.cell, "ma-khong-co", found, "mã của một bản ghi trong sổ")
            )


def _foreign(importing: Importing, sheets: dict[str, Table]) -> None:
    """Tell of sheets that hold something and are none of the workbook's."""
    known = {*KINDS, *(f".{key}" for key in nested_lists())}
    for name, table in sheets.items():
        if table.rows and sign_of(name) not in known:
            importing.sheet = name
            found = "trang này không thuộc sổ mà có dữ liệu"
            expected = "tên trang như trong sổ, cả phần trong ngoặc; trang của riêng mình thì xóa"
            importing.tell(Complaint(table.rows[0][0], "trang-thua", found, expected))
