"""How a record's page is cited, in Vietnamese prose; the browser makes BibTeX and CSL of it."""

from __future__ import annotations

from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.document import Document
from macros.model.partial_date import PartialDate
from macros.pages.chronology import date_of
from macros.pages.record.view import Place


@dataclass(frozen=True)
class Citation:
    """What is cited, without the page's address: only the reader's browser knows it."""

    issuers: tuple[str, ...]
    title: str
    """In quotation marks where it is not a document's."""
    date: PartialDate | None
    site_name: str
    origin: str
    """The source with the places in it, ``Báo cáo … (Mục II, đoạn 1; Mục III.3)``."""


def citation_of(
    base: KnowledgeBase, record: Record, places: tuple[Place, ...], site_name: str
) -> Citation:
    """Cite `record` as found in the knowledge base `site_name`, drawn from `places`."""
    issuers = record.issuers if isinstance(record, Document) else []
    return Citation(
        tuple(base.get(issuer).title for issuer in issuers),
        record.title if isinstance(record, Document) else f"“{record.title}”",
        date_of(record),
        site_name,
        _origin(places),
    )


def _origin(places: tuple[Place, ...]) -> str:
    source = places[0].source.title
    labels = [place.item.label for place in places if place.item and place.source.title == source]
    return f"{source} ({'; '.join(labels)})" if labels else source
