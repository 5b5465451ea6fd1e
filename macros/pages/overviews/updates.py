"""Mới cập nhật: the days on which records changed."""

from collections import Counter
from dataclasses import dataclass

from macros.exports.feed import ADDRESS
from macros.history.days import Day
from macros.history.difference import RecordChange
from macros.history.snapshot import Version
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.pages.writer import Content, Writer

FEW = 12
"""A list up to this length stands open."""
MANY = 100
"""A list beyond this length is told by kinds: nobody reads it, and each record has its day."""


@dataclass(frozen=True)
class Line:
    """One record of a day: its page where it still has one, and the labels of changed fields."""

    title: str
    kind: str
    record: Record | None
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class Group:
    """What happened to the records of the list: added, changed, renamed or removed."""

    label: str
    lines: tuple[Line, ...]

    @property
    def is_open(self) -> bool:
        """Whether the list is short enough to be shown at once."""
        return len(self.lines) <= FEW

    @property
    def by_kind(self) -> tuple[tuple[str, int], ...]:
        """How many there are of each kind, the most first, where they are too many to be listed."""
        kinds = Counter(line.kind for line in self.lines) if len(self.lines) > MANY else Counter()
        return tuple(kinds.most_common())


@dataclass(frozen=True)
class DayView:
    """One day with its groups."""

    day: Day
    groups: tuple[Group, ...]

    @property
    def named(self) -> tuple[Line, ...]:
        """Its records, where they are few enough to be named in a line."""
        lines = tuple(line for group in self.groups for line in group.lines)
        return lines if len(lines) <= FEW else ()


def day_view(base: KnowledgeBase, day: Day) -> DayView:
    """A day as the page shows it."""
    found = day.difference
    groups = (
        Group("Thêm", tuple(_line(base, version) for version in found.added)),
        Group("Sửa", tuple(_changed(base, change) for change in found.changed)),
        Group("Đổi tên", tuple(_changed(base, change) for change in found.renamed)),
        Group("Bỏ", tuple(_line(base, version) for version in found.removed)),
    )
    return DayView(day, tuple(group for group in groups if group.lines))


def _line(base: KnowledgeBase, version: Version, fields: tuple[str, ...] = ()) -> Line:
    record = base.by_id.get(version.id)
    return Line(record.title if record else version.title, version.kind_label, record, fields)


def _changed(base: KnowledgeBase, change: RecordChange) -> Line:
    return _line(base, change.version, tuple(field.label or field.key for field in change.fields))


def content(writer: Writer, days: list[Day]) -> Content:
    """The page's content; `days` come from the repository's history, newest first."""
    views = [day_view(writer.base, day) for day in days]
    return {"days": views, "feed": ADDRESS}
