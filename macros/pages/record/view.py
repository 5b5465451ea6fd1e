"""What a record's page shows, whatever its kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.observation import Observation
from macros.model.source import OutlineItem, Source
from macros.pages.lists import list_of
from macros.pages.observed import AuditedClaim, claims_on, observations_on
from macros.pages.record.facts import Fact, facts_of
from macros.pages.record.links import Group, backlinks_of, relations_of


@dataclass(frozen=True)
class Place:
    """Where in a source the record comes from."""

    source: Record
    item: OutlineItem | None


@dataclass(frozen=True)
class Neighbours:
    """The list that the record stands in, and the records before and after it."""

    address: str
    title: str
    previous: Record | None
    following: Record | None


@dataclass(frozen=True)
class RecordView:
    """Everything that `record.html` shows."""

    record: Record
    facts: tuple[Fact, ...]
    points: tuple[str, ...]
    relations: tuple[Group, ...]
    backlinks: tuple[Group, ...]
    observations: tuple[Observation, ...]
    claims: tuple[AuditedClaim, ...]
    places: tuple[Place, ...]
    neighbours: Neighbours


def record_view(base: KnowledgeBase, record: Record) -> RecordView:
    """Gather the view of one record."""
    return RecordView(
        record=record,
        facts=tuple(facts_of(base, record)),
        points=tuple(getattr(record, "points", ())),
        relations=relations_of(base, record),
        backlinks=backlinks_of(base, record),
        observations=observations_on(base, record.id),
        claims=claims_on(base, record.id),
        places=tuple(_places(base, record)),
        neighbours=_neighbours(base, record),
    )


def _places(base: KnowledgeBase, record: Record) -> Iterable[Place]:
    for citation in record.source:
        source = base.get(citation.id)
        outline = source.outline if isinstance(source, Source) else []
        yield Place(source, next((item for item in outline if item.at == citation.at), None))


def _neighbours(base: KnowledgeBase, record: Record) -> Neighbours:
    ordered = list_of(base, type(record))
    before, after = ordered.around(record)
    return Neighbours(ordered.address, ordered.title, before, after)
