"""Dòng thời gian: documents, events, media and funding in the order of time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.document import Document
from macros.model.event import Event
from macros.model.funding import Funding
from macros.model.media import Media
from macros.model.partial_date import PartialDate
from macros.pages.writer import Writer


@dataclass(frozen=True)
class Entry:
    """A record on the timeline; without a date it stands in the undated list."""

    record: Record
    date: PartialDate | None


@dataclass(frozen=True)
class Year:
    """The entries of a year, in the order of their dates."""

    year: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class TimelineView:
    """Dated entries by year, and the entries that the source does not date."""

    years: tuple[Year, ...]
    undated: tuple[Entry, ...]


def timeline_entries(base: KnowledgeBase) -> tuple[Entry, ...]:
    """All records that can stand on the timeline, dated ones first."""
    entries = sorted(_entries(base), key=lambda e: (str(e.date or "9999"), e.record.id))
    return tuple(entries)


def _entries(base: KnowledgeBase) -> Iterable[Entry]:
    for record in base.records:
        if isinstance(record, Document):
            yield Entry(record, record.issued_on)
        elif isinstance(record, Event):
            yield Entry(record, record.starts_on)
        elif isinstance(record, Media):
            yield Entry(record, record.published_on)
        elif isinstance(record, Funding):
            yield Entry(record, record.year)


def timeline_view(base: KnowledgeBase) -> TimelineView:
    """Gather the page's view."""
    entries = timeline_entries(base)
    years = sorted({entry.date.year for entry in entries if entry.date})
    by_year = tuple(
        Year(year, tuple(e for e in entries if e.date and e.date.year == year)) for year in years
    )
    return TimelineView(by_year, tuple(entry for entry in entries if not entry.date))


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("overviews/timeline.html", view=timeline_view(writer.base))
