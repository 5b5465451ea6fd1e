"""How a record's page is cited: in Vietnamese prose, as BibTeX, as CSL-JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.document import Document
from macros.pages.chronology import date_of
from macros.pages.record_view import Place


@dataclass(frozen=True)
class Citation:
    """The three forms, without the page's address: only the reader's browser knows it."""

    prose: str
    bibtex: str
    csl: str


def citation_of(
    base: KnowledgeBase, record: Record, places: tuple[Place, ...], site_name: str
) -> Citation:
    """Cite `record` as found in the knowledge base `site_name`, drawn from `places`."""
    issuers = _issuers(base, record)
    origin = _origin(places)
    return Citation(
        f"{_named(record, issuers)}; dẫn theo {site_name}, rút từ {origin}.",
        _bibtex(record, issuers, site_name, origin),
        _csl(record, issuers, site_name, origin),
    )


def _issuers(base: KnowledgeBase, record: Record) -> tuple[str, ...]:
    issuers = record.issuers if isinstance(record, Document) else []
    return tuple(base.get(issuer).title for issuer in issuers)


def _named(record: Record, issuers: tuple[str, ...]) -> str:
    """``Huyện ủy Đăk Glei, Kế hoạch số 37-KH/HU, 14/05/2021``; what is unknown stays out."""
    date = date_of(record)
    title = record.title if isinstance(record, Document) else f"“{record.title}”"
    return ", ".join([*issuers, title, *([date.vietnamese()] if date else [])])


def _origin(places: tuple[Place, ...]) -> str:
    source = places[0].source.title
    labels = [place.item.label for place in places if place.item and place.source.title == source]
    return f"{source} ({'; '.join(labels)})" if labels else source


def _bibtex(record: Record, issuers: tuple[str, ...], site_name: str, origin: str) -> str:
    date = date_of(record)
    fields = {
        "title": f"{{{record.title}}}",
        "author": " and ".join(f"{{{issuer}}}" for issuer in issuers),
        "date": str(date or ""),
        "howpublished": site_name,
        "note": f"Rút từ {origin}",
    }
    lines = [f"  {key} = {{{value}}}," for key, value in fields.items() if value]
    return "\n".join([f"@misc{{{record.id},", *lines])


def _csl(record: Record, issuers: tuple[str, ...], site_name: str, origin: str) -> str:
    """The item's members without the closing brace, so that the page can add its address."""
    item: dict[str, object] = {
        "id": record.id,
        "type": "document" if isinstance(record, Document) else "webpage",
        "title": record.title,
        "container-title": site_name,
        "language": "vi",
        "note": f"Rút từ {origin}",
    }
    if issuers:
        item["author"] = [{"literal": issuer} for issuer in issuers]
    if date := date_of(record):
        item["issued"] = {"date-parts": [[p for p in (date.year, date.month, date.day) if p]]}
    return json.dumps(item, ensure_ascii=False, indent=2).removesuffix("\n}")
