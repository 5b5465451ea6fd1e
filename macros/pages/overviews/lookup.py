"""Tra cứu: the full list for readers without scripts; with them, the search engine and facets."""

from dataclasses import dataclass

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


def content(writer: Writer) -> Content:
    """Every record, by kind."""
    groups = [
        LookupGroup(f"loai-{key}", kind.kind.plural, list_of(writer.base, kind).records)
        for key, kind in KINDS.items()
        if writer.base.all(kind)
    ]
    return {"groups": groups, "examples": EXAMPLES}
