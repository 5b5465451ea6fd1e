"""Which records have a place in time, and in what order they come."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.exports.in_time import in_time
from macros.knowledge_base import KnowledgeBase
from macros.model import Document, Event, Funding, Media, Record
from macros.model.derived import date_of
from macros.model.partial_date import PartialDate

CHRONICLED = (Document, Event, Media, Funding)


@dataclass(frozen=True)
class Entry:
    """A record on the timeline; without a date it stands in the undated list."""

    record: Record
    date: PartialDate | None


def witnesses_of(base: KnowledgeBase, record: Record) -> list[Record]:
    """What the source ties to it; what only the editors tie to it bears no witness."""
    origins = (link.origin for link in base.incoming(record.id) if not link.by_editors)
    return [*map(base.get, dict.fromkeys(origins))]


def timeline_entries(base: KnowledgeBase, records: Iterable[Record]) -> tuple[Entry, ...]:
    """Those of `records` that can stand on the timeline, in the order of time."""
    found = (record for record in records if isinstance(record, CHRONICLED))
    return tuple(Entry(record, date_of(record)) for record in in_time(base, found))
