"""How far an indicator has come on its way to the target, where the source gives both."""

from __future__ import annotations

from dataclasses import dataclass

from macros.model.figure import Figure, Indicator
from macros.pages.overviews.indicators import IndicatorCard


@dataclass(frozen=True)
class Progress:
    """An indicator's share reached and, where given, its target; both figures are percentages."""

    indicator: Indicator
    actual: Figure
    target: Figure | None

    @property
    def reached(self) -> float:
        """The reached share, 0 to 100."""
        return percent(self.actual)

    @property
    def aimed(self) -> float | None:
        """The share aimed at, 0 to 100; None where the source sets no target."""
        return percent(self.target) if self.target else None


def progress_of(cards: tuple[IndicatorCard, ...]) -> tuple[Progress, ...]:
    """The indicators that are reported as a percentage, those with a target first."""
    found = [
        Progress(card.indicator, figure, card.target)
        for card in cards
        for figure in card.actual[:1]
        if figure.unit == "%"
    ]
    return tuple(sorted(found, key=lambda progress: progress.target is None))


def percent(figure: Figure) -> float:
    """``65,9`` → 65.9: the printed share as a number for drawing, never for showing."""
    return float(figure.printed.replace(".", "").replace(",", "."))
