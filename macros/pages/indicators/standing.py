"""Where an indicator stands: target, result, gap; nothing derived from disputed figures."""

import re
from dataclasses import dataclass

from macros.audit.numbers import grouped, shown
from macros.audit.shares import left_to_target, units_to_target
from macros.audit.units import is_percent, same_thing
from macros.exports.answers import capital
from macros.exports.indicators import IndicatorCard, Reach, card_of, reach
from macros.exports.marks import failed_numbers, is_disputed
from macros.knowledge_base import KnowledgeBase
from macros.model.derived import amount, read_by_editors
from macros.model.figure import Figure, Indicator
from macros.pages.format import NOT_GIVEN
from macros.pages.indicators.charts import Chart, chart_of
from macros.pages.lists import listed
from macros.pages.series import SeriesRow, series_view


@dataclass(frozen=True)
class Standing:
    """What the indicators' page shows of one card.

    `result`, `aim` and `left` are said in a few words each, `left` only where something is left;
    `limits` says of whom and when the result is, as far as title and result leave it open.
    `gaps` are lines: how far it is to the target that is given, or why that is not computed.
    `chart` is there for percentages, `trends` are its results at several dates.
    """

    card: IndicatorCard
    reach: Reach
    result: str
    aim: str
    left: str
    limits: str
    gaps: tuple[str, ...]
    chart: Chart | None
    trends: tuple[tuple[SeriesRow, ...], ...]

    @property
    def first(self) -> Figure | None:
        """The figure with which its result begins."""
        return next(iter((*self.card.actual, *self.card.counts)), None)

    @property
    def is_reading(self) -> bool:
        """Whether it is the editors who tie the target to the indicator."""
        return self.card.indicator.target in read_by_editors(self.card.indicator)


def standing_of(base: KnowledgeBase, indicator: Indicator) -> Standing:
    """Compare the first result with the target."""
    card = card_of(base, indicator)
    figures = (card.target, *card.actual, *card.counts, card.base)
    disputed = tuple(f for f in figures if f and is_disputed(f))
    actual = card.actual[0] if card.actual else None
    return Standing(
        card,
        reach(card.target, actual),
        card.result or NOT_GIVEN,
        _aim(card),
        _left(card.target, actual),
        capital(limits_of(indicator.title, card.scope, "" if card.tells_year else card.when)),
        _gaps(card, disputed),
        chart_of(actual, card.target, _doubt_of(base, card)) if actual else None,
        tuple(filter(None, (series_view(base, f) for f in (*card.actual, *card.counts)))),
    )


def _doubt_of(base: KnowledgeBase, card: IndicatorCard) -> str:
    """What does not agree with other numbers: the share itself, or only what it is a share of."""
    failed = failed_numbers(base, card.indicator)
    if card.actual[0] in failed or is_disputed(card.actual[0]):
        return "tỷ lệ không khớp số khác"
    return "tổng số không khớp số khác" if card.base in failed else ""


def _aim(card: IndicatorCard) -> str:
    """``mục tiêu đến năm 2025: 25%``; empty where the source gives none."""
    if not card.target:
        return ""
    until = card.indicator.target_year
    when = f" đến năm {until.vietnamese()}" if until else ""
    return f"mục tiêu{when}: {card.aim}"


_ADDS_NOTHING = frozenset(["các", "có", "của", "là", "người", "toàn", "và", "đồng", "bào"])
"""“Hộ nghèo là người đồng bào dân tộc thiểu số” are “hộ nghèo dân tộc thiểu số”."""


def limits_of(title: str, scope: str, when: str) -> str:
    """``phạm vi: hộ nghèo; thời điểm: “Trong năm”, nguồn không nêu năm nào``: what the title leaves
    open; `when` is told by words that name no year."""
    told = {*re.findall(r"\w+", title.lower()), *_ADDS_NOTHING}
    said = []
    if not told.issuperset(re.findall(r"\w+", scope.lower())):
        said.append(f"phạm vi: {scope}")
    if when:
        said.append(f"thời điểm: {when}, nguồn không nêu năm nào")
    return "; ".join(said)


def _left(target: Figure | None, actual: Figure | None) -> str:
    if reach(target, actual) != Reach.SHORT or not target or not actual:
        return ""
    step = "điểm phần trăm" if is_percent(target.unit) else target.unit
    return f"còn thiếu {shown(left_to_target(target, actual))} {step}"


def _gaps(card: IndicatorCard, disputed: tuple[Figure, ...]) -> tuple[str, ...]:
    if not card.target:
        return ()
    gaps = _gap_points(card, card.target, disputed), _gap_units(card, card.target, disputed)
    return tuple(filter(None, gaps))


def _gap_points(card: IndicatorCard, target: Figure, disputed: tuple[Figure, ...]) -> str:
    if not card.actual:
        return "Theo tỷ lệ: không tính, nguồn không nêu tỷ lệ kết quả"
    doubt = _doubt(disputed, target, card.actual[0])
    if not same_thing(target.unit, card.actual[0].unit):
        return "Theo tỷ lệ: không tính, mục tiêu và kết quả khác đơn vị"
    return f"Theo tỷ lệ: {doubt or _left(target, card.actual[0]) or 'không còn thiếu'}"


def _gap_units(card: IndicatorCard, target: Figure, disputed: tuple[Figure, ...]) -> str:
    if not (card.base and card.counts):
        return ""
    doubt = _doubt(disputed, target, card.base, card.counts[0])
    gap = units_to_target(target, card.base, card.counts[0])
    left = f"còn thiếu {grouped(gap)} {card.counts[0].unit}" if gap > 0 else "không còn thiếu"
    return f"Theo số lượng: {doubt or left}"


def _doubt(disputed: tuple[Figure, ...], *used: Figure) -> str:
    """Why nothing may be derived from the figures, if so."""
    doubtful = " và ".join(amount(figure) for figure in used if figure in disputed)
    return f"không tính, {doubtful} không khớp số khác của nguồn" if doubtful else ""


def standings(base: KnowledgeBase) -> tuple[Standing, ...]:
    """Every indicator: with a target first, what is short of it before what has reached it."""
    found = [standing_of(base, indicator) for indicator in listed(base, Indicator)]
    return tuple(sorted(found, key=lambda s: (s.card.target is None, not s.left)))


def with_target(base: KnowledgeBase) -> tuple[Standing, ...]:
    """The indicators that can be drawn against a target."""
    return tuple(s for s in standings(base) if s.chart and s.card.target)
