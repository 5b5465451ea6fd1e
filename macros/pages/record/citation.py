"""How a record's page is cited, in Vietnamese prose; the browser makes BibTeX and CSL of it."""

from __future__ import annotations

from dataclasses import dataclass

from macros.exports.record_data import RecordData, SourcePlace
from macros.model.document import Document
from macros.model.partial_date import PartialDate
from macros.pages.format import within_quotes


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


def citation_of(data: RecordData, title: str, site_name: str) -> Citation:
    """Cite the record under its headline as found in the knowledge base `site_name`."""
    return Citation(
        tuple(record.title for record in data.named("issuers")),
        title if isinstance(data.record, Document) else f"“{within_quotes(title)}”",
        data.date,
        site_name,
        _origin(data.places),
    )


def _origin(places: tuple[SourcePlace, ...]) -> str:
    source = places[0].source.title
    labels = [place.item.label for place in places if place.item and place.source.title == source]
    return f"{source} ({'; '.join(labels)})" if labels else source
