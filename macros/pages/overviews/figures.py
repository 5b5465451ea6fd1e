"""Số liệu: every printed figure with its unit, time, scope and base."""

from __future__ import annotations

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.model.figure import Figure
from macros.pages.format import amount
from macros.pages.lists import list_of
from macros.pages.tables import Cell, Row, Table
from macros.pages.writer import Writer

COLUMNS = ("Số liệu", "Như in", "Thời điểm, kỳ", "Phạm vi", "So với", "Vị trí trong nguồn")
FACETS = {"don-vi": "Đơn vị", "muc": "Mục", "tinh-trang": "Tình trạng"}


def figures_table(base: KnowledgeBase) -> Table:
    """The table of all figures, in the order of the source."""
    figures = [r for r in list_of(base, Figure).records if isinstance(r, Figure)]
    rows = tuple(_row(base, figure) for figure in figures)
    return Table("so-lieu", "Mọi số liệu mà nguồn in", COLUMNS, rows, FACETS)


def _row(base: KnowledgeBase, figure: Figure) -> Row:
    when = figure.as_of.vietnamese() if figure.as_of else figure.period or ""
    compared = tuple(base.get(i) for i in (figure.numerator, figure.base) if i)
    place = figure.source[0].at or ""
    cells = (
        Cell(amount(figure), sort=figure.printed.replace(".", "").replace(",", ".")),
        Cell(when),
        Cell(figure.scope or ""),
        Cell(records=compared),
        Cell(place),
    )
    facets = {
        "don-vi": (figure.unit,),
        "muc": (place.split(".")[0],),
        "tinh-trang": (figure.status.label,),
    }
    return Row(figure, cells, facets)


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("table_page.html", table=figures_table(writer.base))
