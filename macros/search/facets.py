"""The properties by which the look-up page narrows a list."""

from __future__ import annotations

from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.document import Document
from macros.model.source import Source
from macros.search.texts import dates_of

FACET_LABELS = {
    "kind": "Loại",
    "year": "Năm",
    "issuer": "Cơ quan ban hành",
    "place": "Địa bàn",
    "topic": "Chủ đề",
    "section": "Phần của nguồn",
}
"""Every facet by its key in the page's URL, in the order in which the page shows them."""


@dataclass(frozen=True)
class Facets:
    """Values of one document, each a Vietnamese label; a facet without values is empty."""

    kind: str = ""
    year: tuple[str, ...] = ()
    issuer: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    section: tuple[str, ...] = ()

    def values(self, key: str) -> tuple[str, ...]:
        """The values of the facet `key`, one of FACET_LABELS."""
        value = getattr(self, key)
        return ((value,) if value else ()) if isinstance(value, str) else tuple(value)


def facets_of(record: Record, base: KnowledgeBase) -> Facets:
    """The facets of a record, from its own fields and its links."""
    return Facets(
        kind=record.kind.label,
        year=_unique([date[:4] for date in dates_of(record)]),
        issuer=_unique([base.get(issuer).title for issuer in _issuers(record)]),
        place=_unique(_places(record, base)),
        topic=_unique([topic.label for topic in record.topics]),
        section=_unique(_sections(record, base)),
    )


def _issuers(record: Record) -> list[str]:
    return record.issuers if isinstance(record, Document) else []


def _places(record: Record, base: KnowledgeBase) -> list[str]:
    linked = [base.get(link.target) for link in base.outgoing(record.id)]
    return [place.title for place in [record, *linked] if place.kind.key == "place"]


def _sections(record: Record, base: KnowledgeBase) -> list[str]:
    """``Chú thích 4`` for an item of it: the part of the outline's label before the comma."""
    found = []
    for citation in record.source:
        source = base.get(citation.id) if citation.id in base.entries else None
        if citation.at and isinstance(source, Source):
            labels = {item.at: item.label for item in source.outline}
            found.append(labels.get(citation.at, citation.at).partition(",")[0])
    return found


def _unique(values: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
