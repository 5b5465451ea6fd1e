"""Địa bàn: the district's communes as tiles, then every place that the source names."""

from dataclasses import dataclass

from macros.audit.numbers import number_of
from macros.knowledge_base import KnowledgeBase
from macros.model.figure import Figure
from macros.model.place import UNITS, Place
from macros.pages.lists import listed
from macros.pages.overviews.tables import Cell, Row, Table, sourced
from macros.pages.place_view import PlaceView, place_view
from macros.pages.writer import Content, Writer

COLUMNS = ("Địa bàn", "Loại", "Thuộc", "Nhắc tới ở")
FACETS = {"loai": "Loại"}


@dataclass(frozen=True)
class TileMap:
    """The units of a district, those that the source names first; `unnamed` are the others.

    It says nothing of where they lie: the source has no map.
    """

    district: Place
    units: tuple[PlaceView, ...]
    unnamed: int


def tile_map(base: KnowledgeBase, district: str, counts: list[str]) -> TileMap | None:
    """`counts` are the figures whose sum is the number of units, e.g. communes and towns; None
    where there is no such district."""
    place = base.find(district, Place)
    if place is None:
        return None
    units = [p for p in listed(base, Place) if p.part_of == place.id and p.type in UNITS]
    whole = int(sum(number_of(figure.printed) for figure in base.find_all(counts, Figure)))
    views = tuple(place_view(base, unit) for unit in units)
    return TileMap(place, views, max(0, whole - len(units)))


def _row(base: KnowledgeBase, place: Place) -> Row:
    part_of = (base.get(place.part_of),) if place.part_of else ()
    by_editors = {one.id for one in part_of if place.part_of_by_editors}
    mentions = {link.origin for link in base.incoming(place.id)}
    cells = (
        Cell(place.type.label),
        Cell(records=part_of, by_editors=by_editors, open=True),
        Cell(f"{len(mentions)} mục", sort=f"{len(mentions):06}"),
    )
    return Row(place, cells, {"loai": (place.type.label,)}, group=place.type.label)


def content(writer: Writer, district: str = "", units: list[str] | None = None) -> Content:
    """The units of `district`, which the figures `units` count, and the table of all places, from
    the country down to the commune."""
    base = writer.base
    tiles = tile_map(base, district, units or []) if district else None
    rows = tuple(_row(base, place) for place in listed(base, Place))
    table = Table("dia-ban", "Các nơi mà nguồn nêu tên", COLUMNS, rows, FACETS)
    return {"tiles": tiles, "table": sourced(base, table)}
