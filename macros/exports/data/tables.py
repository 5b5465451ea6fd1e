"""The records as tables: one a kind, and records, links and verdicts across the kinds.

CSV, data package and SQLite are all made of these. Cells are text, numbers or None; lists and
groups are JSON. Beside a partial date stands the first day that it can mean, beside a printed
number the number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from macros.audit.numbers import number_of
from macros.exports.answers import headline
from macros.exports.data.publication import dumped
from macros.exports.data.whole import relation, verdict
from macros.exports.record_data import stored
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Record
from macros.model.fields import ANY_KIND
from macros.model.order import key_order
from macros.model.partial_date import PartialDate
from macros.model.uses import Use
from macros.model.walk import Field, fields_of

Type = Literal["string", "number", "integer", "boolean", "date", "array", "object"]
Cell = str | int | Decimal | None
FIRST = "_first"
"""Ends the name of the column with the first day that a partial date can mean."""

VALUE = "value"
"""The column with the number that is printed in the column before."""

RECORDS = "record"


@dataclass(frozen=True)
class Column:
    """One column; `refers` is the table whose `id` it names."""

    key: str
    label: str
    type: Type = "string"
    help: str = ""
    refers: str = ""
    choices: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True)
class Table:
    """A table; `rows` have their cells by column."""

    name: str
    label: str
    columns: tuple[Column, ...]
    rows: tuple[Mapping[str, Cell], ...]
    key: str = ""


def tables_of(base: KnowledgeBase, address_of: Callable[[Record], str]) -> list[Table]:
    """All tables; one that another names comes before it, but for the kinds among each other."""
    kinds = [_of_kind(base, record_type) for record_type in KINDS.values()]
    return [_records(base, address_of), *kinds, _links(base), _verdicts(base)]


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


def _records(base: KnowledgeBase, address_of: Callable[[Record], str]) -> Table:
    columns = (
        Column("id", "Mã", required=True),
        Column("kind", "Loại bản ghi", choices=tuple(KINDS), required=True),
        Column("title", "Tên", required=True),
        Column("headline", "Tên kèm kết quả", required=True),
        Column("page", "Trang", required=True),
    )
    rows = tuple(
        {
            "id": record.id,
            "kind": record.kind.key,
            "title": record.title,
            "headline": headline(base, record),
            "page": address_of(record),
        }
        for record in base.records
    )
    return Table(RECORDS, "Mọi bản ghi", columns, rows, "id")


def _links(base: KnowledgeBase) -> Table:
    columns = (
        Column("from", "Từ bản ghi", refers=RECORDS, required=True),
        Column("type", "Quan hệ", required=True),
        Column("to", "Tới bản ghi", refers=RECORDS, required=True),
        Column("label", "Đọc xuôi", required=True),
        Column("inverse", "Đọc ngược", required=True),
        Column("basis", "Ai nối (trống: chính nguồn)", choices=("editors",)),
        Column("note", "Ghi chú"),
    )
    rows = tuple(relation(link) for r in base.records for link in base.outgoing(r.id))
    return Table("link", "Quan hệ giữa các bản ghi", columns, rows)


def _verdicts(base: KnowledgeBase) -> Table:
    columns = (
        Column("claim", "Phép đối chiếu", refers="claim", required=True),
        Column("verdict", "Kết quả", required=True),
        Column("label", "Đọc là", required=True),
        Column("printed", "Số in trong nguồn", required=True),
        Column("computed", "Số tính lại"),
        Column("difference", "Chênh lệch"),
        Column("working", "Cách tính"),
        Column("note", "Ghi chú"),
    )
    rows = tuple(verdict(base, claim_id) for claim_id in base.outcomes)
    return Table("verdict", "Kết quả đối chiếu", columns, rows, "claim")
