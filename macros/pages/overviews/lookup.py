"""Tra cứu: the full list for readers without scripts; with them, the search engine and facets."""

from __future__ import annotations

from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Record
from macros.pages.lists import list_of
from macros.pages.writer import Content, Writer

EXAMPLES = ("de co", "qd 1089", "uy ban mat tran", "ca phe xu lanh", "giấy khen 2022")
"""Queries that show what may be typed; a browser test runs each of them."""


@dataclass(frozen=True)
class LookupGroup:
    """All records of one kind in the order of their overview."""

    anchor: str
    title: str
    records: tuple[Record, ...]


def lookup_groups(base: KnowledgeBase) -> tuple[LookupGroup, ...]:
    """Every record, by kind."""
    return tuple(
        LookupGroup(f"loai-{key}", kind.kind.plural, list_of(base, kind).records)
        for key, kind in KINDS.items()
        if base.all(kind)
    )


def content(writer: Writer) -> Content:
    """The page's content."""
    return {"groups": lookup_groups(writer.base), "examples": EXAMPLES}
