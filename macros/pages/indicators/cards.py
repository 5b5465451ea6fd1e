"""An indicator with its figures: target, results, counts, base."""

from __future__ import annotations

from dataclasses import dataclass

from macros.exports.answers import figures_of
from macros.knowledge_base import KnowledgeBase
from macros.model.figure import Figure, Indicator
from macros.pages.lists import listed


@dataclass(frozen=True)
class IndicatorCard:
    """An indicator with its figures; an absent one is not in the source."""

    indicator: Indicator
    target: Figure | None
    actual: tuple[Figure, ...]
    counts: tuple[Figure, ...]
    base: Figure | None


def indicator_card(base: KnowledgeBase, indicator: Indicator) -> IndicatorCard:
    """The card of one indicator."""
    return IndicatorCard(
        indicator,
        next(iter(figures_of(base, [indicator.target])), None),
        figures_of(base, indicator.actual),
        figures_of(base, indicator.counts),
        next(iter(figures_of(base, [indicator.base])), None),
    )


def indicator_cards(base: KnowledgeBase) -> tuple[IndicatorCard, ...]:
    """All indicators in the order of the source."""
    return tuple(indicator_card(base, indicator) for indicator in listed(base, Indicator))
