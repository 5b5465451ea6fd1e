"""The tables across the kinds: all records, the links between them, the verdicts."""

from __future__ import annotations

from collections.abc import Callable

from macros.exports.answers import headline
from macros.exports.data.table import LINKS, RECORDS, VERDICTS, Cell, Column, Table
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Record


def records(base: KnowledgeBase, address_of: Callable[[Record], str]) -> Table:
    """Every record with its page."""
    columns = (
        Column("id", "Mã", required=True),
        Column("kind", "Loại bản ghi", choices=tuple(KINDS), required=True),
        Column("title", "Tên", required=True),
        Column("headline", "Tên kèm kết quả", required=True),
        Column("page", "Trang", required=True),
    )
    rows = tuple(
        (record.id, record.kind.key, record.title, headline(base, record), address_of(record))
        for record in base.records
    )
    return Table(RECORDS, "Mọi bản ghi", columns, rows, "id")


def links(base: KnowledgeBase) -> Table:
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
    rows = tuple(
        _cells(
            *(link.origin, link.type, link.target, link.label, link.inverse),
            *("editors" if link.by_editors else "", link.note),
        )
        for record in base.records
        for link in base.outgoing(record.id)
    )
    return Table(LINKS, "Quan hệ giữa các bản ghi", columns, rows)


def verdicts(base: KnowledgeBase) -> Table:
    """What each claim comes to."""
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
    rows = tuple(
        _cells(
            *(claim, outcome.verdict.value, outcome.verdict.label, outcome.printed),
            *(outcome.summary, outcome.difference, outcome.working, outcome.note),
        )
        for claim, outcome in base.outcomes.items()
    )
    return Table(VERDICTS, "Kết quả đối chiếu", columns, rows, "claim")


def _cells(*texts: str) -> tuple[Cell, ...]:
    """What does not apply is an empty cell, no empty text."""
    return tuple(text or None for text in texts)
