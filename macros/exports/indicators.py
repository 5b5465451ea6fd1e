"""An indicator with its figures: target, results, counts, base."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model.derived import amount
from macros.model.figure import Figure, Indicator


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
        """``4% (104/2.598 hộ)``, ``597 hộ``; empty where the source gives no result."""
        shares, counts = [*map(amount, self.actual)], [*map(amount, self.counts)]
        if counts and self.base:
            counts[0] = f"{counts[0].removesuffix(f' {self.base.unit}')}/{amount(self.base)}"
        if not (shares and counts):
            return ", ".join(shares or counts)
        return f"{', '.join(shares)} ({', '.join(counts)})"

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
