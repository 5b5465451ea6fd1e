"""The draft's tables: what the last report gives, and an empty column for the new period."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from macros.exports.answers import capital
from macros.exports.gather import claims_on
from macros.exports.indicators import card_of
from macros.exports.word.blocks import Paragraph, Run, Table, text
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.claim import OfFigure
from macros.model.derived import amount
from macros.model.figure import Figure, Indicator
from macros.model.funding import Funding


def indicator_table(base: KnowledgeBase, indicators: Sequence[Indicator]) -> Table:
    """Target and result; the note is that of the first figure of the result that has one."""
    rows = []
    for indicator in sorted(indicators, key=lambda i: i.position):
        card = card_of(base, indicator)
        results = [_noted(base, figure, card.result) for figure in (*card.actual, *card.counts)]
        result = next((cell for cell in results if cell.runs[0].note), _cell(card.result))
        rows.append((indicator, _cell(card.aim), result))
    return _table({"Chỉ tiêu": 3400, "Mục tiêu": 1700, "Kỳ trước": 2655, "Kỳ này": 1600}, rows)


def funding_table(base: KnowledgeBase, funds: Sequence[Funding]) -> Table:
    """Year, amount and what was spent of it."""
    rows = [
        (fund, _cell(fund.year.vietnamese()), _noted(base, fund, amount(fund)), _cell(fund.spent))
        for fund in sorted(funds, key=lambda f: str(f.year))
    ]
    widths = {"Kinh phí": 3300, "Năm": 855, "Được giao": 1800, "Đã chi": 1900, "Kỳ này": 1500}
    return _table(widths, rows)


def figure_table(base: KnowledgeBase, figures: Sequence[Figure]) -> Table:
    """The last period's figure."""
    rows = [(figure, _noted(base, figure, amount(figure))) for figure in figures]
    return _table({"Số liệu": 5355, "Kỳ trước": 2200, "Kỳ này": 1800}, rows)


def _table(
    widths: Mapping[str, int], rows: Iterable[tuple[Record, *tuple[Paragraph, ...]]]
) -> Table:
    """What a row is about comes first, what is to be filled in last."""
    made = tuple(
        (_cell(capital(record.title)), *cells, text("[…]", "Cell", gap=True))
        for record, *cells in rows
    )
    return Table(tuple(widths.values()), made, tuple(widths))


def _cell(said: str | None) -> Paragraph:
    return text(said or "[nguồn không nêu]", "Cell", gap=not said)


def _noted(base: KnowledgeBase, record: Record, said: str) -> Paragraph:
    """A cell whose footnote tells what the audit found; none where nothing was audited."""
    told = []
    for audited in claims_on(base, record.id):
        claim, outcome = audited.claim, audited.outcome
        if isinstance(claim, OfFigure) and claim.stated == record.id:
            again = f": tính lại được {outcome.summary}" if outcome.summary else ""
            told.append(f"{claim.title} {outcome.verdict.label}{again}.")
    return Paragraph((Run(said, note=" ".join(told)),), "Cell")
