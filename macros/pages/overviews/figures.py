"""Số liệu: every printed figure with its unit, time, scope, place in the source and verdicts."""

from macros.exports.marks import is_marked
from macros.knowledge_base import KnowledgeBase
from macros.model.derived import amount
from macros.model.figure import Figure
from macros.pages.lists import listed
from macros.pages.overviews.tables import Cell, Row, Table, sourced
from macros.pages.weight import group_of
from macros.pages.writer import Content, Writer

COLUMNS = ("Số liệu", "Số ghi trong báo cáo", "Thời điểm, kỳ", "Phạm vi", "Vị trí trong nguồn")
FACETS = {"don-vi": "Đơn vị", "khop": "Đối chiếu"}


def content(writer: Writer) -> Content:
    """All figures, what is come for most first."""
    base = writer.base
    scopes: dict[str, set[str | None]] = {}
    for figure in base.all(Figure):
        scopes.setdefault(figure.title, set()).add(figure.scope)
    rows = tuple(_row(base, f, len(scopes[f.title]) > 1) for f in listed(base, Figure))
    table = Table("so-lieu", "Các con số trong báo cáo", COLUMNS, rows, FACETS)
    return {"table": sourced(base, table, True)}


def _row(base: KnowledgeBase, figure: Figure, scope_tells: bool) -> Row:
    marked = is_marked(base, figure)
    cells = (
        Cell(amount(figure), sort=figure.printed.replace(".", "").replace(",", "."), value=True),
        Cell(figure.when),
        Cell(figure.scope or "", tells=scope_tells),
    )
    facets = {
        "don-vi": (figure.unit,),
        "khop": ("Không khớp" if marked else "Không thấy chỗ không khớp",),
    }
    return Row(figure, cells, facets, group=group_of(base, figure))
