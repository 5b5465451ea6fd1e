"""Dòng thời gian: documents, events, media and funding on one axis and as a list."""

from collections import Counter
from dataclasses import dataclass, replace

from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS
from macros.model.partial_date import PartialDate
from macros.model.record import Kind
from macros.pages.chronology import CHRONICLED, Moment, groups_of, timeline_entries
from macros.pages.writer import Content, Writer


@dataclass(frozen=True)
class Year:
    """A year's months by number, and `whole`: what is known to the year only.

    `others` counts what bears the year and is no event: figures and targets of the look-up page.
    """

    year: int
    whole: tuple[Moment, ...]
    months: dict[int, tuple[Moment, ...]]
    entries: tuple[Moment, ...]
    others: int = 0


def content(writer: Writer) -> Content:
    """Every year from the first to the last, and the undated entries of each kind.

    Stretches without entries are not named: what has no date may lie in any of them.
    """
    base = writer.base
    entries = timeline_entries(base, base.records)
    dated = [entry for entry in entries if entry.date]
    undated = tuple(entry for entry in entries if not entry.date)
    known = [entry.date.year for entry in dated if entry.date]
    span = range(min(known), max(known) + 1) if known else ()
    groups = {kind: groups_of(base, undated, KINDS[kind.key]) for kind in kinds_of(undated)}
    return {
        "years": [replace(year_of(dated, y), others=_others(base, y)) for y in span],
        "undated": [(kind, count, groups[kind]) for kind, count in kinds_of(undated).items()],
        "undated_count": len(undated),
        "kinds": kinds_of(entries),
    }


def _others(base: KnowledgeBase, year: int) -> int:
    rest = (vars(r).values() for r in base.records if not isinstance(r, CHRONICLED))
    return sum(any(isinstance(v, PartialDate) and v.year == year for v in vs) for vs in rest)


def year_of(dated: list[Moment], year: int) -> Year:
    """One year with all its twelve months, empty ones too."""
    entries = tuple(e for e in dated if e.date and e.date.year == year)

    def in_month(number: int) -> tuple[Moment, ...]:
        return tuple(e for e in entries if e.date and e.date.month == number)

    return Year(year, in_month(0), {n: in_month(n) for n in range(1, 13)}, entries)


def kinds_of(entries: tuple[Moment, ...]) -> dict[Kind, int]:
    """The kinds that occur, with the number of their entries, dated or not."""
    counts = Counter(entry.record.kind for entry in entries)
    return {one.kind: counts[one.kind] for one in CHRONICLED if one.kind in counts}
