"""An indicator with its figures: target, results, counts, base."""

from __future__ import annotations

from dataclasses import dataclass

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
        _figure(base, indicator.target),
        _figures(base, indicator.actual),
        _figures(base, indicator.counts),
        _figure(base, indicator.base),
    )


def _figure(base: KnowledgeBase, figure_id: str | None) -> Figure | None:
    return next(iter(_figures(base, [figure_id] if figure_id else [])), None)


def _figures(base: KnowledgeBase, figure_ids: list[str]) -> tuple[Figure, ...]:
    records = (base.get(figure_id) for figure_id in figure_ids)
    return tuple(record for record in records if isinstance(record, Figure))


def indicator_cards(base: KnowledgeBase) -> tuple[IndicatorCard, ...]:
    """All indicators in the order of the source."""
    return tuple(indicator_card(base, indicator) for indicator in listed(base, Indicator))
