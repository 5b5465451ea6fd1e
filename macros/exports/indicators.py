"""An indicator with its figures: target, results, counts, base; and how the first result compares
with the target, going by what is printed."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.audit.shares import left_to_target
from macros.audit.units import same_thing
from macros.knowledge_base import KnowledgeBase
from macros.model.derived import amount
from macros.model.figure import Figure, Indicator
from macros.model.vocabulary import Labelled


@dataclass(frozen=True)
class IndicatorCard:
    """An indicator with its figures; an absent one is not in the source."""

    indicator: Indicator
    target: Figure | None
    actual: tuple[Figure, ...]
    counts: tuple[Figure, ...]
    base: Figure | None

    @property
    def result(self) -> str:
        """``4% (104/2.598 hộ)``, ``597 hộ (trong năm 2023)``; empty where the source gives no
        result. A result of one year, without that year, would be read as one of all years."""
        shares, counts = [*map(amount, self.actual)], [*map(amount, self.counts)]
        if counts and self.base:
            counts[0] = f"{counts[0].removesuffix(f' {self.base.unit}')}/{amount(self.base)}"
        more = [", ".join(counts)] if shares and counts else []
        if self.tells_year:
            more.append(self.when)
        said = ", ".join(shares or counts)
        return f"{said} ({'; '.join(more)})" if more else said

    @property
    def when(self) -> str:
        """When its results are of: ``trong năm 2023``; empty where they are of several times."""
        times = {figure.when for figure in self._results}
        return next(iter(times)) if len(times) == 1 else ""

    @property
    def scope(self) -> str:
        """Of whom its results are: ``hộ nghèo``; empty where they are of several."""
        scopes = {figure.scope or "" for figure in self._results}
        return next(iter(scopes)) if len(scopes) == 1 else ""

    @property
    def _results(self) -> tuple[Figure, ...]:
        return (*self.actual, *self.counts)

    @property
    def tells_year(self) -> bool:
        """Whether they are of one time, whose year is known."""
        return bool(self.when) and any(f.as_of or f.tells_year for f in self._results)

    @property
    def aim(self) -> str:
        """``25%``; empty where the source gives none."""
        return amount(self.target) if self.target else ""


def card_of(base: KnowledgeBase, indicator: Indicator) -> IndicatorCard:
    """The card of one indicator."""

    def figures(ids: Iterable[str | None]) -> tuple[Figure, ...]:
        records = map(base.get, filter(None, ids))
        return tuple(record for record in records if isinstance(record, Figure))

    return IndicatorCard(
        indicator,
        next(iter(figures([indicator.target])), None),
        figures(indicator.actual),
        figures(indicator.counts),
        next(iter(figures([indicator.base])), None),
    )


class Reach(Labelled):
    """Whether the target is reached, or why that cannot be said."""

    REACHED = "dat", "Đạt mục tiêu"
    SHORT = "con-thieu", "Còn thiếu so với mục tiêu"
    NO_TARGET = "khong-muc-tieu", "Nguồn không nêu mục tiêu"
    UNLIKE = "khac-don-vi", "Mục tiêu và kết quả khác đơn vị"


def reach(target: Figure | None, actual: Figure | None) -> Reach:
    """Compare a result with a target; either may not be given."""
    if not target or not actual:
        return Reach.NO_TARGET
    if not same_thing(target.unit, actual.unit):
        return Reach.UNLIKE
    return Reach.SHORT if left_to_target(target, actual) > 0 else Reach.REACHED


def reach_of(base: KnowledgeBase, indicator: Indicator) -> Reach:
    """The same of an indicator, by its first result."""
    card = card_of(base, indicator)
    return reach(card.target, next(iter(card.actual), None))
