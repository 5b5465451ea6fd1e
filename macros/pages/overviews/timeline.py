"""Dòng thời gian: documents, events, media and funding on one axis and as a list."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.vocabulary import RelationType
from macros.pages.chronology import CHRONICLED, Entry, timeline_entries
from macros.pages.writer import Writer

CITES = RelationType.CITES.label


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
class Undated:
    """An entry without a date, and the dated records that a link ties it to."""

    entry: Entry
    near: tuple[Entry, ...]


@dataclass(frozen=True)
class TimelineView:
    """Every year from the first to the last, and the undated entries of each kind.

    Stretches without entries are not named: what has no date may lie in any of them.
    """

    years: tuple[Year, ...]
    undated: tuple[tuple[Kind, tuple[Undated, ...]], ...]
    undated_count: int
    kinds: tuple[Kind, ...]


def timeline_view(base: KnowledgeBase) -> TimelineView:
    """Gather the page's view."""
    entries = timeline_entries(base.records)
    dated = [entry for entry in entries if entry.date]
    undated = tuple(entry for entry in entries if not entry.date)
    known = [entry.date.year for entry in dated if entry.date]
    span = range(min(known), max(known) + 1) if known else ()
    return TimelineView(
        tuple(year_of(base, dated, year) for year in span),
        tuple((kind, _of_kind(base, undated, kind)) for kind in kinds_of(undated)),
        len(undated),
        kinds_of(entries),
    )


def _of_kind(base: KnowledgeBase, undated: tuple[Entry, ...], kind: Kind) -> tuple[Undated, ...]:
    found = [entry for entry in undated if entry.record.kind.key == kind.key]
    return tuple(Undated(entry, _near(base, entry.record)) for entry in found)


def _near(base: KnowledgeBase, record: Record) -> tuple[Entry, ...]:
    """Dated records linked with `record` from either end; a source's report ties everything."""
    ends = [link.target for link in base.outgoing(record.id)]
    ends += [link.origin for link in base.incoming(record.id) if link.label != CITES]
    linked = timeline_entries(base.get(end) for end in dict.fromkeys(ends))
    return tuple(entry for entry in linked if entry.date)


def year_of(base: KnowledgeBase, dated: list[Entry], year: int) -> Year:
    """One year with all its twelve months, empty ones too.

    What is known by the year only comes last, but for what a dated entry of that year rests on.
    """
    found = [e for e in dated if e.date and e.date.year == year]
    known = [e for e in found if e.date and e.date.month]
    bases = {link.target for e in known for link in base.outgoing(e.record.id)}
    whole = [e for e in found if e not in known]
    first = [e for e in whole if e.record.id in bases]
    entries = (*first, *known, *(e for e in whole if e not in first))

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


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("overviews/timeline.html", view=timeline_view(writer.base))
