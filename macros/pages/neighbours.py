"""The records before and after one in the list of its kind."""

from dataclasses import dataclass

from macros.exports.in_time import in_time
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Record
from macros.model.derived import date_of
from macros.pages.lists import OVERVIEWS, list_of


@dataclass(frozen=True)
class Neighbours:
    """The list that a record stands in, and the records before and after it."""

    address: str
    title: str
    previous: Record | None
    following: Record | None
    orders: tuple[str, str] = ("", "")
    """Of what order each of them is, where it would be taken for that of time."""


def neighbours(base: KnowledgeBase, record_id: str) -> Neighbours:
    """The neighbours of a record in the list of its kind."""
    record = base.get(record_id)
    kind = KINDS[record.kind.key]
    own = list_of(base, kind)
    at = own.positions[record_id]
    before = own.records[at - 1] if at else None
    after = own.records[at + 1] if at + 1 < len(own.records) else None
    is_timed = OVERVIEWS[kind].order is in_time

    def order(*pair: Record | None) -> str:
        """The same from both sides of a pair."""
        is_timeless = any(one and date_of(one) is None for one in pair)
        return " trong danh sách" if is_timed and is_timeless else ""

    orders = order(before, record), order(record, after)
    return Neighbours(own.address, own.title, before, after, orders)
