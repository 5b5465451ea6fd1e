"""The records as tables: one a kind, and records, links and verdicts across the kinds.

CSV, data package, JSON and SQLite are all made of these. Cells are text, numbers or None; lists
and groups are JSON. Beside a partial date stands the first day that it can mean, beside a printed
number the number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from macros.audit.numbers import number_of
from macros.exports.data.joint_tables import links, records, verdicts
from macros.exports.data.publication import dumped
from macros.exports.data.table import RECORDS, Cell, Column, Table, Type
from macros.exports.plain import stored
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Record
from macros.model.declared import Field, fields_of
from macros.model.order import key_order
from macros.model.partial_date import PartialDate
from macros.model.uses import Use

_TYPES: dict[str, Type] = {"int": "integer", "bool": "boolean"}


class Beside(NamedTuple):
    """What stands beside a field, worked out of its value; `head` is its label in a workbook."""

    key: str
    label: str
    head: str
    type: Type
    cell: Callable[[str], Cell]


def beside(field: Field) -> Beside | None:
    """The column after that of the field; most have none."""
    if field.holds == "date" and not field.many:
        label, key = "ngày sớm nhất có thể", f"{field.key}_first"
        return Beside(key, label, "để sắp xếp", "date", lambda said: PartialDate.parse(said).first)
    if field.key == "printed" and Use.QUANTITY in field.uses:
        return Beside("value", "giá trị số", "dạng số", "number", number_of)
    return None


def tables_of(base: KnowledgeBase, address_of: Callable[[Record], str]) -> dict[str, Table]:
    """All tables by name; what another names comes before it, but for kinds among each other."""
    kinds = [_of_kind(base, record_type) for record_type in KINDS.values()]
    tables = [records(base, address_of), *kinds, links(base), verdicts(base)]
    return {table.name: table for table in tables}


def _of_kind(base: KnowledgeBase, record_type: type[Record]) -> Table:
    fields = [fields_of(record_type)[key] for key in key_order(record_type)]
    columns = tuple(column for field in fields for column in _columns(field))
    rows = tuple(
        tuple(cell for field in fields for cell in _cells(field, values.get(field.key)))
        for values in map(stored, base.all(record_type))
    )
    return Table(record_type.kind.key, record_type.kind.plural, columns, rows, "id")


def _columns(field: Field) -> Iterator[Column]:
    kind: Type = "object" if field.group else _TYPES.get(field.holds, "string")
    yield Column(
        field.key,
        field.label,
        "array" if field.many else kind,
        field.help,
        _table_of(field),
        () if field.many else tuple(field.choices),
        field.required,
    )
    if also := beside(field):
        yield Column(also.key, f"{field.label}: {also.label}", also.type)


def _table_of(field: Field) -> str:
    if field.key == "id":
        return RECORDS
    if not field.ref or field.many:
        return ""
    kinds = field.ref.kinds
    return kinds[0] if len(kinds) == 1 and kinds[0] in KINDS else RECORDS


def _cells(field: Field, value: Any) -> Iterator[Cell]:
    yield dumped(value).rstrip("\n") if isinstance(value, list | dict) else value
    if also := beside(field):
        yield None if value is None else also.cell(value)
