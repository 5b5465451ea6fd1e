"""The draft's tables: what the last report gives, and an empty column for the new period."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from macros.exports.answers import capital
from macros.exports.indicators import IndicatorCard, card_of
from macros.exports.word.blocks import Paragraph, Table, text
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.derived import amount
from macros.model.figure import Figure, Indicator
from macros.model.funding import Funding

NEW = "Kỳ này"
_GAP = "[…]"
_ABSENT = "[nguồn không nêu]"
Noted = Callable[[KnowledgeBase, Record, str], Paragraph]


def _cell(said: str) -> Paragraph:
    return text(said, "Cell") if said else text(_ABSENT, "Cell", gap=True)


def _new() -> Paragraph:
    return text(_GAP, "Cell", gap=True)


def indicator_table(base: KnowledgeBase, indicators: Sequence[Indicator], noted: Noted) -> Table:
    """Indicator, target, result of the last period, new period."""
    rows = tuple(
        (
            text(capital(card.indicator.title), "Cell"),
            _cell(card.aim),
            _result(base, card, noted),
            _new(),
        )
        for card in (card_of(base, indicator) for indicator in indicators)
    )
    return Table((3400, 1700, 2655, 1600), rows, ("Chỉ tiêu", "Mục tiêu", "Kỳ trước", NEW))


def _result(base: KnowledgeBase, card: IndicatorCard, noted: Noted) -> Paragraph:
    said = card.result
    if not said:
        return _cell("")
    runs = [noted(base, figure, said) for figure in (*card.actual, *card.counts)]
    return next((run for run in runs if run.runs[0].note), text(said, "Cell"))


def funding_table(base: KnowledgeBase, funds: Sequence[Funding], noted: Noted) -> Table:
    """What for, year, amount, spent, new period."""
    rows = tuple(
        (
            text(capital(fund.title), "Cell"),
            text(fund.year.vietnamese(), "Cell"),
            noted(base, fund, amount(fund)),
            _cell(fund.spent or ""),
            _new(),
        )
        for fund in funds
    )
    heads = ("Kinh phí", "Năm", "Được giao", "Đã chi", NEW)
    return Table((3300, 855, 1800, 1900, 1500), rows, heads)


def figure_table(base: KnowledgeBase, figures: Sequence[Figure], noted: Noted) -> Table:
    """Figure, last period, new period."""
    rows = tuple(
        (text(capital(figure.title), "Cell"), noted(base, figure, amount(figure)), _new())
        for figure in figures
    )
    return Table((5355, 2200, 1800), rows, ("Số liệu", "Kỳ trước", NEW))
