"""The records as tables: one a kind, and records, links and verdicts across the kinds.

CSV, data package, JSON and SQLite are all made of these. Cells are text, numbers or None; lists
and groups are JSON. Beside a partial date stands the first day that it can mean, beside a printed
number the number.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any

from macros.audit.numbers import number_of
from macros.exports.answers import headline
from macros.exports.data.table import LINKS, RECORDS, VERDICTS, Cell, Column, Table, Type
from macros.exports.plain import dumped, stored
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Record
from macros.model.declared import Field
from macros.model.order import in_order
from macros.model.partial_date import PartialDate
from macros.model.uses import Use

_TYPES: dict[str, Type] = {"int": "integer", "bool": "boolean"}


def beside(field: Field, said: str | None = None) -> tuple[Column, Cell] | None:
    """The column after that of the field, and what it holds where the field says that; most fields
    have none."""
    if field.holds == "date" and not field.many:
        label = f"{field.label}: ngày sớm nhất có thể"
        return Column(f"{field.key}_first", label, "date"), said and PartialDate.parse(said).first
    if field.key == "printed" and Use.QUANTITY in field.uses:
        return Column("value", f"{field.label}: giá trị số", "number"), said and number_of(said)
    return None


def tables_of(base: KnowledgeBase, address_of: Callable[[Record], str]) -> dict[str, Table]:
    """All tables by name; what another names comes before it, but for kinds among each other."""
    kinds = [_of_kind(base, record_type) for record_type in KINDS.values()]
    tables = [_records(base, address_of), *kinds, _links(base), _verdicts(base)]
    return {table.name: table for table in tables}


def _of_kind(base: KnowledgeBase, record_type: type[Record]) -> Table:
    fields = in_order(record_type)
    columns = tuple(column for field in fields for column in _columns(field))
    rows = tuple(
        tuple(cell for field in fields for cell in _cells(field, values.get(field.key)))
        for values in map(stored, base.all(record_type))
    )
    return Table(record_type.kind.key, record_type.kind.plural, columns, rows, "id")


def _columns(field: Field) -> Iterator[Column]:
    kind: Type = "object" if field.group else _TYPES.get(field.holds, "string")
    kind, closed = ("array", ()) if field.many else (kind, tuple(field.choices))
    yield Column(field.key, field.label, kind, field.help, _table_of(field), closed, field.required)
    if also := beside(field):
        yield also[0]


def _table_of(field: Field) -> str:
    if field.many or not (field.ref or field.key == "id"):
        return ""
    kinds = field.ref.kinds if field.ref else ()
    return kinds[0] if len(kinds) == 1 and kinds[0] in KINDS else RECORDS


def _cells(field: Field, value: Any) -> Iterator[Cell]:
    yield dumped(value).rstrip("\n") if isinstance(value, list | dict) else value
    if also := beside(field, value):
        yield also[1]


def _records(base: KnowledgeBase, address_of: Callable[[Record], str]) -> Table:
    columns = (
        Column("id", "Mã", required=True),
        Column("kind", "Loại bản ghi", choices=tuple(KINDS), required=True),
        Column("title", "Tên", required=True),
        Column("headline", "Tên kèm kết quả", required=True),
        Column("page", "Trang", required=True),
    )
    rows = ((r.id, r.kind.key, r.title, headline(base, r), address_of(r)) for r in base.records)
    return Table(RECORDS, "Mọi bản ghi", columns, _filled(rows), "id")


def _links(base: KnowledgeBase) -> Table:
    """Every relation, once; `type` is the relation between documents, else the field."""
    columns = (
        Column("from", "Từ bản ghi", refers=RECORDS, required=True),
        Column("type", "Quan hệ", required=True),
        Column("to", "Tới bản ghi", refers=RECORDS, required=True),
        Column("label", "Đọc xuôi", required=True),
        Column("inverse", "Đọc ngược", required=True),
        Column("basis", "Ai nối (trống: chính nguồn)", choices=("editors",)),
        Column("note", "Ghi chú"),
    )
    rows = (
        (x.origin, x.type, x.target, x.label, x.inverse, "editors" if x.by_editors else "", x.note)
        for x in chain.from_iterable(base.links.outgoing.values())
    )
    return Table(LINKS, "Quan hệ giữa các bản ghi", columns, _filled(rows))


def _verdicts(base: KnowledgeBase) -> Table:
    columns = (
        Column("claim", "Phép đối chiếu", refers="claim", required=True),
        Column("verdict", "Kết quả", required=True),
        Column("label", "Đọc là", required=True),
        Column("printed", "Số ghi trong nguồn", required=True),
        Column("computed", "Số tính lại"),
        Column("difference", "Chênh lệch"),
        Column("working", "Cách tính"),
        Column("note", "Ghi chú"),
    )
    rows = (
        (claim, x.verdict.value, x.verdict.label, x.printed)
        + (x.summary, x.difference, x.working, x.note)
        for claim, x in base.outcomes.items()
    )
    return Table(VERDICTS, "Kết quả đối chiếu", columns, _filled(rows), "claim")


def _filled(rows: Iterable[tuple[str, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """What does not apply is an empty cell, no empty text."""
    return tuple(tuple(cell or None for cell in row) for row in rows)
