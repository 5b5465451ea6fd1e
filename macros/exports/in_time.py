"""The order of time, one for lists, the print, the timeline and the files of offices."""

from collections.abc import Iterable

from macros.knowledge_base import KnowledgeBase, RecordType
from macros.model import Record
from macros.model.derived import date_of
from macros.vietnamese.letters import sort_key


def in_time(base: KnowledgeBase, records: Iterable[RecordType]) -> list[RecordType]:
    """By date, the undated ones last; those of one day by their number, place, title."""

    def key(record: Record) -> tuple[str, bool, str, str, int, str]:
        number, place = record.held("number") or "", record.held("position", 0)
        return *_moment(base, record), number, place, by_title(record)

    return sorted(records, key=key)


def by_title(record: Record) -> str:
    """Its title as lists sort it."""
    return sort_key(record.title)


def _moment(base: KnowledgeBase, record: Record) -> tuple[str, bool, str]:
    """What is known by the year only comes last in it, but for what a dated record of that year
    rests on, which comes first."""
    date = date_of(record)
    if not date:
        return "9999", False, ""
    is_open = not date.month and not _is_rested_on(base, record, date.year)
    return str(date.year), is_open, str(date)


def _is_rested_on(base: KnowledgeBase, record: Record, year: int) -> bool:
    later = (date_of(base.get(link.origin)) for link in base.incoming(record.id))
    return any(date.year == year and date.month for date in later if date)
