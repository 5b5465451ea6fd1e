"""Đối soát: what the source prints that does not agree with itself."""

from __future__ import annotations

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.model.observation import Observation
from macros.pages.lists import list_of
from macros.pages.tables import Cell, Row, Table
from macros.pages.writer import Writer

COLUMNS = ("Ghi chú", "Loại", "In trong nguồn", "Nhận xét", "Cách đọc (suy đoán)", "Vị trí")
FACETS = {"loai": "Loại", "muc": "Mục"}


def observations_table(base: KnowledgeBase) -> Table:
    """The table of all observations, by type."""
    observations = [r for r in list_of(base, Observation).records if isinstance(r, Observation)]
    rows = tuple(_row(observation) for observation in observations)
    return Table("doi-soat", "Ghi chú đối soát", COLUMNS, rows, FACETS)


def _row(observation: Observation) -> Row:
    places = [citation.at for citation in observation.source if citation.at]
    cells = (
        Cell(observation.type.label),
        Cell(" · ".join(observation.printed)),
        Cell(observation.summary or ""),
        Cell(observation.reading or ""),
        Cell(", ".join(places)),
    )
    sections = tuple(dict.fromkeys(place.split(".")[0] for place in places))
    return Row(observation, cells, {"loai": (observation.type.label,), "muc": sections})


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("table_page.html", table=observations_table(writer.base))
