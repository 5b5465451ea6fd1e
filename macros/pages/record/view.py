"""What a record's page shows, whatever its kind."""

from __future__ import annotations

from dataclasses import dataclass

from macros.exports.record_data import RecordData, record_data
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.pages.lists import Neighbours, neighbours
from macros.pages.record.facts import Fact, facts_of
from macros.pages.record.links import Group, backlinks_of, relations_of


@dataclass(frozen=True)
class RecordView:
    """Everything that `record.html` shows; `data` holds what needs no arranging."""

    record: Record
    data: RecordData
    facts: tuple[Fact, ...]
    points: tuple[str, ...]
    relations: tuple[Group, ...]
    backlinks: tuple[Group, ...]
    neighbours: Neighbours


def record_view(base: KnowledgeBase, record: Record) -> RecordView:
    """Gather the view of one record."""
    data = record_data(base, record)
    return RecordView(
        record=record,
        data=data,
        facts=tuple(facts_of(data)),
        points=tuple(getattr(record, "points", ())),
        relations=relations_of(data),
        backlinks=backlinks_of(data),
        neighbours=base.ask(neighbours, record.id),
    )
