"""Địa bàn: the places that the source names, with what is recorded of each."""

from __future__ import annotations

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.model.place import Place
from macros.pages.lists import list_of
from macros.pages.tables import Cell, Row, Table
from macros.pages.writer import Writer

COLUMNS = ("Địa bàn", "Loại", "Thuộc", "Được nhắc tới ở")
FACETS = {"loai": "Loại"}


def places_table(base: KnowledgeBase) -> Table:
    """The table of all places, from the country down to the commune."""
    places = [r for r in list_of(base, Place).records if isinstance(r, Place)]
    rows = tuple(_row(base, place) for place in places)
    return Table("dia-ban", "Các nơi mà nguồn nêu tên", COLUMNS, rows, FACETS)


def _row(base: KnowledgeBase, place: Place) -> Row:
    part_of = (base.get(place.part_of),) if place.part_of else ()
    mentions = {link.origin for link in base.incoming(place.id)}
    cells = (
        Cell(place.type.label),
        Cell(records=part_of) if part_of else Cell("—"),
        Cell(f"{len(mentions)} bản ghi", sort=f"{len(mentions):06}"),
    )
    return Row(place, cells, {"loai": (place.type.label,)})


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("table_page.html", table=places_table(writer.base))
