"""Tuyên truyền: reportages, news items and what is reported only as a number."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.model.event import Event, EventType
from macros.model.figure import Figure
from macros.model.media import Media, MediaType
from macros.pages.lists import list_of
from macros.pages.overviews.tables import Cell, Row, Table, date_cell, sourced, year_of
from macros.pages.writer import Writer

FACETS = {"nam": "Năm", "chu-de": "Chủ đề"}


@dataclass(frozen=True)
class CommunicationView:
    """What the page shows: figures of the communication work, its events, one table a type."""

    figures: tuple[Figure, ...]
    events: tuple[Event, ...]
    tables: tuple[Table, ...]


def communication_view(base: KnowledgeBase) -> CommunicationView:
    """Gather the page's view."""
    figures = [f for f in base.all(Figure) if any(c.at == "III.2.2" for c in f.source)]
    kinds = {EventType.CONFERENCE, EventType.PROGRAMME}
    events = [e for e in base.all(Event) if e.type in kinds]
    tables = [table for media_type in MediaType if (table := media_table(base, media_type)).rows]
    return CommunicationView(tuple(figures), tuple(events), tuple(tables))


def media_table(base: KnowledgeBase, media_type: MediaType) -> Table:
    """The items of one type in the order of the source."""
    items = [r for r in list_of(base, Media).records if isinstance(r, Media)]
    rows = tuple(_row(base, item) for item in items if item.type == media_type)
    columns = ("Tên", "Thứ tự", "Ngày ghi", "Mô hình, sự kiện", "Địa bàn")
    return sourced(
        base,
        Table(media_type.value, f"{media_type.label} ({len(rows)} mục)", columns, rows, FACETS),
    )


def _row(base: KnowledgeBase, item: Media) -> Row:
    about = tuple(r for r in map(base.get, (*item.models, *item.events)) if r.title != item.title)
    places = tuple(base.get(place) for place in item.places)
    cells = (
        Cell(str(item.position), sort=f"{item.position:04}"),
        date_cell(item.published_on),
        Cell(records=about) if about else Cell(open=True),
        Cell(records=places) if places else Cell(open=True),
    )
    topics = tuple(topic.label for topic in item.topics)
    facets = {"nam": year_of(item.published_on), "chu-de": topics}
    return Row(item, cells, facets, group=_group(item))


def _group(item: Media) -> str:
    """Its year; without one, the tens of its place in the list: ``1–10``."""
    first = (item.position - 1) // 10 * 10 + 1
    return str(item.published_on.year) if item.published_on else f"{first}–{first + 9}"


def render(writer: Writer) -> Markup:
    """The page's content."""
    return writer.render("overviews/communication.html", view=communication_view(writer.base))
