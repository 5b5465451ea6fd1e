"""Mới cập nhật: the days on which records changed."""

from collections import Counter
from dataclasses import dataclass

from macros.exports.feed import ADDRESS
from macros.history.days import Day
from macros.history.news import Item, grouped
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.pages.writer import Content, Writer

FEW = 12
"""A list up to this length stands open."""
MANY = 100
"""A list beyond this length is told by kinds: nobody reads it, and each record has its day."""


@dataclass(frozen=True)
class Changed:
    """One record of a day: its page where it still has one, and its changes in words."""

    title: str
    kind: str
    record: Record | None
    told: tuple[str, ...] = ()


@dataclass(frozen=True)
class ChangeGroup:
    """What happened to the records of the list: added, changed, renamed or removed."""

    label: str
    lines: tuple[Changed, ...]

    @property
    def is_open(self) -> bool:
        """Whether the list is short enough to be shown at once, or what readers come for."""
        return len(self.lines) <= FEW or any(line.told for line in self.lines)

    @property
    def by_kind(self) -> tuple[tuple[str, int], ...]:
        """How many there are of each kind, the most first, where they are too many to be listed."""
        is_many = len(self.lines) > MANY and not self.is_open
        kinds = Counter(line.kind for line in self.lines if is_many)
        return tuple(kinds.most_common())


@dataclass(frozen=True)
class DayView:
    """One day with its groups."""

    day: Day
    groups: tuple[ChangeGroup, ...]

    @property
    def keeps_facts(self) -> bool:
        """Whether records were edited, and no name, number or date of theirs."""
        lines = (line for group in self.groups for line in group.lines)
        return bool(self.day.difference.changed) and not any(line.told for line in lines)


def day_view(base: KnowledgeBase, day: Day) -> DayView:
    """A day as the page shows it."""
    groups = grouped(day.difference).items()
    return DayView(day, tuple(ChangeGroup(label, _lines(base, items)) for label, items in groups))


def _lines(base: KnowledgeBase, items: tuple[Item, ...]) -> tuple[Changed, ...]:
    found = ((item, item.version, base.by_id.get(item.version.id)) for item in items)
    return tuple(
        Changed(record.title if record else version.title, version.kind_label, record, item.told)
        for item, version, record in found
    )


def content(writer: Writer, days: list[Day]) -> Content:
    """The page's content; `days` come from the repository's history, newest first."""
    views = [day_view(writer.base, day) for day in days]
    return {"days": views, "feed": ADDRESS}
