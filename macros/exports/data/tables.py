"""The records as tables: one a kind, and records, links and verdicts across the kinds.

CSV, data package and SQLite are all made of these. Cells are text, numbers or None; lists and
groups are JSON. Beside a partial date stands the first day that it can mean, beside a printed
number the number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from macros.audit.numbers import number_of
from macros.exports.data.joint_tables import links, records, verdicts
from macros.exports.data.publication import dumped
from macros.exports.data.table import RECORDS, Cell, Column, Table, Type
from macros.exports.plain import stored
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Record
from macros.model.declared import Field, fields_of
from macros.model.fields import ANY_KIND
from macros.model.order import key_order
from macros.model.partial_date import PartialDate
from macros.model.uses import Use

FIRST = "_first"
"""Ends the name of the column with the first day that a partial date can mean."""

VALUE = "value"
"""The column with the number that is printed in the column before."""


def tables_of(base: KnowledgeBase, address_of: Callable[[Record], str]) -> list[Table]:
    """All tables; one that another names comes before it, but for the kinds among each other."""
    kinds = [_of_kind(base, record_type) for record_type in KINDS.values()]
    return [records(base, address_of), *kinds, links(base), verdicts(base)]


def _of_kind(base: KnowledgeBase, record_type: type[Record]) -> Table:
    fields = [fields_of(record_type)[key] for key in key_order(record_type)]
    rows = tuple(dict(_cells(fields, stored(record))) for record in base.all(record_type))
    kind = record_type.kind
    return Table(kind.key, kind.plural, tuple(_columns(fields)), rows, "id")


def _columns(fields: list[Field]) -> Iterator[Column]:
    for field in fields:
        refers = RECORDS if field.key == "id" else _table_of(field)
        needed = field.required
        choices = () if field.many or field.group else tuple(field.choices)
        yield Column(
            field.key, field.label, _type(field), field.help, refers, choices, required=needed
        )
        if has_date(field):
            yield Column(field.key + FIRST, f"{field.label}: ngày sớm nhất có thể", "date")
        if has_number(field):
            yield Column(VALUE, f"{field.label}: giá trị số", "number")


def _type(field: Field) -> Type:
    if field.many:
        return "array"
    if field.group:
        return "object"
    types: dict[str, Type] = {"int": "integer", "bool": "boolean"}
    return types.get(field.holds, "string")


def _table_of(field: Field) -> str:
    if not field.ref or field.many:
        return ""
    kinds = field.ref.kinds
    return kinds[0] if len(kinds) == 1 and kinds[0] != ANY_KIND else RECORDS


def has_date(field: Field) -> bool:
    """Whether a real date stands beside the field."""
    return field.holds == "date" and not field.many


def has_number(field: Field) -> bool:
    """Whether a real number stands beside the field."""
    return field.key == "printed" and Use.QUANTITY in field.uses


def _cells(fields: list[Field], values: Mapping[str, Any]) -> Iterator[tuple[str, Cell]]:
    for field in fields:
        value = values.get(field.key)
        if value is None:
            continue
        is_json = field.many or field.group
        yield field.key, dumped(value).rstrip("\n") if is_json else value
        if has_date(field):
            yield field.key + FIRST, PartialDate.parse(value).first
        if has_number(field):
            yield VALUE, number_of(value)
