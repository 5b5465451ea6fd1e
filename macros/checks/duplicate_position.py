"""In a list of the source each place is taken once."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.checks.originals import in_order
from macros.load import Entry
from macros.model import Record
from macros.model.observation import ObservationType
from macros.problems import Problem

_KNOWN = (
    *(ObservationType.MISPRINT, ObservationType.COUNT),
    *(ObservationType.NUMBERING, ObservationType.BREAK),
)
Place = tuple[object, ...]


def check(context: Context) -> Problems:
    """Records of one kind and type that have one place in the list of one source."""
    known: dict[Place, Entry] = {}
    for entry in context.entries:
        for place in _places(entry.record):
            other = known.setdefault(place, entry)
            if other is not entry and not _is_known(context, other, entry):
                yield _told(*in_order(other, entry))
                break


def _is_known(context: Context, one: Entry, other: Entry) -> bool:
    return context.are_noted(one.record.id, other.record.id, *_KNOWN)


def _places(record: Record) -> list[Place]:
    position = record.__dict__.get("position")
    if position is None:
        return []
    kind = (type(record), getattr(record, "type", None), position)
    return [(*kind, cited.id) for cited in record.source]


def _told(original: Entry, copy: Entry) -> Problem:
    position = getattr(copy.record, "position", None)
    found = f"thứ tự {position} của cùng danh sách đã có ở {original.path}"
    expected = "thứ tự mà nguồn in; nếu hai tệp là một mục thì bỏ tệp trùng"
    return problem_at(copy, ("position",), "trung-thu-tu", found, expected)
