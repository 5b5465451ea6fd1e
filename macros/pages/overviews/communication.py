"""Tuyên truyền: reportages, news items and what is reported only as a number."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import compress

from macros.knowledge_base import KnowledgeBase
from macros.model.derived import amount
from macros.model.event import Event, EventType
from macros.model.figure import Figure
from macros.model.media import Media, MediaType
from macros.pages.format import year_of
from macros.pages.lists import listed
from macros.pages.overviews.tables import Cell, Row, Table, date_cell, sourced
from macros.pages.writer import Content, Writer

FACETS = {"nam": "Năm", "chu-de": "Chủ đề"}


def as_listed(figure: Figure, count: int | None) -> str:
    """``33 tin (liệt kê 34)``: as printed, and as listed where that differs."""
    differs = count and str(count) != figure.printed
    return amount(figure) + (f" (liệt\u00a0kê\u00a0{count})" if differs else "")


def media_table(base: KnowledgeBase, media_type: MediaType) -> Table:
    """The items of one type in the order of the source."""
    items = [item for item in listed(base, Media) if item.type == media_type]
    last = max((item.position for item in items), default=0)
    rows = tuple(_row(base, item, last) for item in items)
    columns = ("Tên", "Thứ tự", "Ngày ghi", "Nói về")
    table = Table(media_type.value, media_type.label, columns, rows, FACETS)
    return sourced(base, trimmed(table))


def trimmed(table: Table) -> Table:
    """Without the columns in which no row has anything; those that say so are named once."""
    first, *rest = table.columns
    columns = [[row.cells[at] for row in table.rows] for at in range(len(rest))]
    kept = [any(cell.given for cell in column) for column in columns]
    absent = tuple(
        name.lower()
        for name, column in zip(rest, columns, strict=True)
        if not any(cell.given or cell.open for cell in column)
    )
    rows = tuple(replace(row, cells=tuple(compress(row.cells, kept))) for row in table.rows)
    return replace(table, columns=(first, *compress(rest, kept)), rows=rows, absent=absent)


def _row(base: KnowledgeBase, item: Media, last: int) -> Row:
    named = tuple(map(base.get, (*item.models, *item.events, *item.places)))
    cells = (
        Cell(str(item.position), sort=f"{item.position:04}"),
        date_cell(item.published_on),
        Cell(records=named, beside=item.title, open=True),
    )
    topics = tuple(topic.label for topic in item.topics)
    facets = {"nam": (year_of(item.published_on),), "chu-de": topics}
    return Row(item, cells, facets, group=_group(item, last))


def _group(item: Media, last: int) -> str:
    """Its year; without one, the tens of its place in the list: ``1–10``, at the end ``31–34``."""
    if item.published_on:
        return str(item.published_on.year)
    first = (item.position - 1) // 10 * 10 + 1
    end = min(first + 9, last)
    return f"{first}–{end}" if end > first else f"{end}"


def content(writer: Writer, figures: Sequence[str] = ()) -> Content:
    """Figures of the communication work, its events, one table a type; `figures` are the ids that
    the editors put forward."""
    base, kinds = writer.base, {EventType.CONFERENCE, EventType.PROGRAMME}
    events = tuple(event for event in base.all(Event) if event.type in kinds)
    tables = tuple(table for kind in MediaType if (table := media_table(base, kind)).rows)
    return {"figures": base.find_all(figures, Figure), "events": events, "tables": tables}
