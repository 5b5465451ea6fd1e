"""Which records have a place in time, and in what order they come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from macros.model import Record
from macros.model.derived import date_of
from macros.model.document import Document
from macros.model.event import Event
from macros.model.funding import Funding
from macros.model.media import Media
from macros.model.partial_date import PartialDate

CHRONICLED = (Document, Event, Media, Funding)


@dataclass(frozen=True)
class Entry:
    """A record on the timeline; without a date it stands in the undated list."""

    record: Record
    date: PartialDate | None


def timeline_entries(records: Iterable[Record]) -> tuple[Entry, ...]:
    """Those of `records` that can stand on the timeline, dated ones first."""
    entries = (Entry(r, date_of(r)) for r in records if isinstance(r, CHRONICLED))
    return tuple(sorted(entries, key=lambda e: (str(e.date or "9999"), e.record.id)))
