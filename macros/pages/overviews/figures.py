"""Số liệu: every printed figure with its unit, time, scope, place in the source and verdicts."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.exports.record_data import AuditedClaim, claims_on
from macros.knowledge_base import KnowledgeBase
from macros.model.derived import amount
from macros.model.figure import Figure
from macros.pages.format import when
from macros.pages.lists import list_of
from macros.pages.tables import Cell, Row, Table
from macros.pages.writer import Writer

COLUMNS = ("Số liệu", "Như in", "Thời điểm, kỳ", "Phạm vi", "Đối chiếu", "Vị trí trong nguồn")
FACETS = {"don-vi": "Đơn vị", "muc": "Mục", "ket-luan": "Đối chiếu"}
UNCHECKED = "Chưa có phép đối chiếu"


@dataclass(frozen=True)
class FiguresPage:
    """The table of figures and the claims that check each; by the figure's id."""

    table: Table
    claims: dict[str, tuple[AuditedClaim, ...]]


def figures_page(base: KnowledgeBase) -> FiguresPage:
    """All figures, in the order of the source."""
    figures = [r for r in list_of(base, Figure).records if isinstance(r, Figure)]
    claims = {figure.id: claims_on(base, figure.id) for figure in figures}
    rows = tuple(_row(figure, claims[figure.id]) for figure in figures)
    return FiguresPage(Table("so-lieu", "Mọi số liệu mà nguồn in", COLUMNS, rows, FACETS), claims)


def _row(figure: Figure, claims: tuple[AuditedClaim, ...]) -> Row:
    verdicts = tuple(dict.fromkeys(audited.outcome.verdict.label for audited in claims))
    place = figure.source[0].at or ""
    cells = (
        Cell(amount(figure), sort=figure.printed.replace(".", "").replace(",", ".")),
        Cell(when(figure)),
        Cell(figure.scope or ""),
        Cell(", ".join(verdicts)),
        Cell(place),
    )
    facets = {
        "don-vi": (figure.unit,),
        "muc": (place.split(".")[0],),
        "ket-luan": verdicts or (UNCHECKED,),
    }
    return Row(figure, cells, facets)


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("overviews/figures.html", page=figures_page(writer.base))
