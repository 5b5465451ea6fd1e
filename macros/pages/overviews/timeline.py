"""Dòng thời gian: documents, events, media and funding on one axis and as a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.pages.chronology import CHRONICLED, Entry, timeline_entries
from macros.pages.writer import Writer

GAP_DAYS = 92
"""A stretch longer than a quarter without any entry is named in the list."""


@dataclass(frozen=True)
class Month:
    """The entries that are known to lie in one month."""

    number: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Year:
    """A year's months, and `whole`: what is known to the year only."""

    year: int
    whole: tuple[Entry, ...]
    months: tuple[Month, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Kind:
    """A kind of record on the timeline and how many entries it has."""

    key: str
    label: str
    count: int


@dataclass(frozen=True)
class TimelineView:
    """Every year from the first to the last, the undated entries, and the gaps.

    `gaps` maps the id of a record to the days without any entry before it.
    """

    years: tuple[Year, ...]
    undated: tuple[Entry, ...]
    kinds: tuple[Kind, ...]
    gaps: dict[str, int]


def timeline_view(base: KnowledgeBase) -> TimelineView:
    """Gather the page's view."""
    entries = timeline_entries(base.records)
    dated = [entry for entry in entries if entry.date]
    known = [entry.date.year for entry in dated if entry.date]
    span = range(min(known), max(known) + 1) if known else ()
    return TimelineView(
        tuple(year_of(dated, year) for year in span),
        tuple(entry for entry in entries if not entry.date),
        kinds_of(entries),
        gaps_before(dated),
    )


def year_of(dated: list[Entry], year: int) -> Year:
    """One year with all its twelve months, empty ones too."""
    entries = tuple(e for e in dated if e.date and e.date.year == year)

    def in_month(number: int) -> tuple[Entry, ...]:
        return tuple(e for e in entries if e.date and e.date.month == number)

    return Year(year, in_month(0), tuple(Month(n, in_month(n)) for n in range(1, 13)), entries)


def kinds_of(entries: tuple[Entry, ...]) -> tuple[Kind, ...]:
    """The kinds that occur, with the number of their entries, dated or not."""
    kinds = [entry.record.kind for entry in entries]
    return tuple(
        Kind(record_type.kind.key, record_type.kind.plural, kinds.count(record_type.kind))
        for record_type in CHRONICLED
        if record_type.kind in kinds
    )


def gaps_before(dated: list[Entry]) -> dict[str, int]:
    """Days between entries known to the month, where they exceed GAP_DAYS."""
    exact = [entry for entry in dated if entry.date and entry.date.month]
    gaps = {}
    for earlier, later in pairwise(exact):
        if earlier.date and later.date:
            days = (_day(later.date.first) - _day(earlier.date.last)).days
            if days > GAP_DAYS:
                gaps[later.record.id] = days
    return gaps


def _day(iso: str) -> date:
    return date.fromisoformat(iso)


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("overviews/timeline.html", view=timeline_view(writer.base))
