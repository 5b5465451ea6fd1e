"""Where an indicator stands: target, result, gap; nothing derived from disputed figures."""

from __future__ import annotations

from dataclasses import dataclass

from macros.audit.gaps import points_to_target, units_to_target
from macros.audit.numbers import grouped, shown
from macros.knowledge_base import KnowledgeBase
from macros.model.derived import amount
from macros.model.figure import Figure
from macros.model.vocabulary import Labelled
from macros.pages.charts import Chart, chart_of
from macros.pages.indicator_cards import IndicatorCard, indicator_cards
from macros.pages.observed import is_disputed
from macros.pages.series import SeriesRow, series_view


class Reach(Labelled):
    """How a result compares with its target, going by the printed figures."""

    REACHED = "dat", "Đạt mục tiêu theo số in"
    SHORT = "chua-dat", "Chưa đạt mục tiêu theo số in"
    NO_TARGET = "khong-muc-tieu", "Nguồn không nêu mục tiêu"

    @property
    def sign(self) -> str:
        """The shape that goes with the word."""
        return {"dat": "●", "chua-dat": "◐", "khong-muc-tieu": "○"}[self.value]


@dataclass(frozen=True)
class Standing:
    """What the indicators' page shows of one card.

    `gaps` are lines: how far it is to the target, or why that is not computed. `disputed` are the
    figures of the card that the source contradicts itself, `trends` its results at several dates.
    """

    card: IndicatorCard
    reach: Reach
    gaps: tuple[str, ...]
    disputed: tuple[Figure, ...]
    chart: Chart | None
    trends: tuple[tuple[SeriesRow, ...], ...]


def standing_of(base: KnowledgeBase, card: IndicatorCard) -> Standing:
    """Compare the first result with the target."""
    figures = (card.target, *card.actual, *card.counts, card.base)
    disputed = tuple(f for f in figures if f and is_disputed(base, f))
    actual = card.actual[0] if card.actual else None
    return Standing(
        card,
        _reach(card.target, actual),
        _gaps(card, disputed),
        disputed,
        chart_of(actual, card.target, actual in disputed) if actual else None,
        tuple(filter(None, (series_view(base, f) for f in (*card.actual, *card.counts)))),
    )


def _reach(target: Figure | None, actual: Figure | None) -> Reach:
    if not target or not actual:
        return Reach.NO_TARGET
    return Reach.SHORT if points_to_target(target, actual) > 0 else Reach.REACHED


def _gaps(card: IndicatorCard, disputed: tuple[Figure, ...]) -> tuple[str, ...]:
    if not card.target:
        return ("không tính: nguồn không nêu mục tiêu",)
    return _gap_points(card, card.target, disputed), _gap_units(card, card.target, disputed)


def _gap_points(card: IndicatorCard, target: Figure, disputed: tuple[Figure, ...]) -> str:
    if not card.actual:
        return "Theo tỷ lệ: không tính, nguồn không nêu tỷ lệ kết quả"
    doubt = _doubt(disputed, target, card.actual[0])
    gap = points_to_target(target, card.actual[0])
    left = f"còn {shown(gap)} điểm phần trăm" if gap > 0 else "không còn khoảng cách"
    return f"Theo tỷ lệ: {doubt or left}"


def _gap_units(card: IndicatorCard, target: Figure, disputed: tuple[Figure, ...]) -> str:
    if not (card.base and card.counts):
        return "Theo số lượng: không tính, nguồn không nêu số lượng và mẫu số"
    doubt = _doubt(disputed, target, card.base, card.counts[0])
    gap = units_to_target(target, card.base, card.counts[0])
    left = f"còn {grouped(gap)} {card.counts[0].unit}" if gap > 0 else "không còn khoảng cách"
    return f"Theo số lượng: {doubt or left}"


def _doubt(disputed: tuple[Figure, ...], *used: Figure) -> str:
    """Why nothing may be derived from the figures, if so."""
    doubtful = " và ".join(amount(figure) for figure in used if figure in disputed)
    return f"không tính, {doubtful} còn mâu thuẫn" if doubtful else ""


def standings(base: KnowledgeBase) -> tuple[Standing, ...]:
    """Every indicator, in the order of the source."""
    return tuple(standing_of(base, card) for card in indicator_cards(base))


def charted(base: KnowledgeBase) -> tuple[Standing, ...]:
    """The indicators that are reported as a percentage, those with a target first."""
    found = [standing for standing in standings(base) if standing.chart]
    return tuple(sorted(found, key=lambda standing: standing.card.target is None))
