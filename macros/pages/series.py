"""One number as several sources print it: the rows that pages show."""

from dataclasses import dataclass

from macros.audit.series import contradicts, source_date
from macros.knowledge_base import KnowledgeBase
from macros.model import Figure, Record
from macros.pages.format import NOT_GIVEN


@dataclass(frozen=True)
class SeriesRow:
    """A figure with its time in words, its source, and whether another source contradicts it."""

    figure: Figure
    when: str
    source: Record
    contradicted: bool


def series_view(base: KnowledgeBase, figure: Figure) -> tuple[SeriesRow, ...]:
    """The figure among the same number of other sources, by date; empty where there is none."""
    series = base.series.get(figure.id, ())
    return tuple(
        SeriesRow(
            member,
            _when(base, member),
            base.get(member.source[0].id),
            any(contradicts(member, other) for other in series if other is not member),
        )
        for member in series
    )


def all_series_views(base: KnowledgeBase) -> tuple[tuple[SeriesRow, ...], ...]:
    """Every number that more than one source prints, once."""
    firsts = {series[0].id: series[0] for series in base.series.values()}
    return tuple(series_view(base, first) for _, first in sorted(firsts.items()))


def _when(base: KnowledgeBase, figure: Figure) -> str:
    if figure.when:
        return figure.when
    reported = source_date(figure, base.by_id)
    return f"{NOT_GIVEN}; nguồn ra {reported.vietnamese()}" if reported else NOT_GIVEN
