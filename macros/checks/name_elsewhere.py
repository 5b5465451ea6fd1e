"""A name of a person, place or body stands in fields that name them, not as another text."""

from collections.abc import Iterator

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model import Document, Event, Finding, Organization, Person, Place, Record, Task
from macros.model.declared import Field
from macros.model.walk import Location, walk
from macros.problems import Problem

_NAMED = (Person, Place, Organization)
_TITLED = (Event, Document, Finding, Task)
_FOR_OTHERS = {
    *("period", "budget", "spent", "households", "cost", "crop_yield", "unit"),
    *("subject", "content", "points", "reading", "target_note"),
}

_SHORTENED = 40
"""Letters that the short forms of two bodies spare at most."""


def check(context: Context) -> Problems:
    """Roles, times and amounts that are nothing but such a name, titles that are another's."""
    named: dict[str, Record] = {}
    for _, record in context.of(*_NAMED):
        named |= {shortened(name): record for name in (record.title, *record.aliases)}
    longest = max(map(len, named), default=0)
    for entry, record in context.of(Record):
        if isinstance(record, (*_NAMED, *_TITLED)):
            other = named.get(shortened(record.title))
            if other and other.kind is not record.kind:
                expected = f"tên của chính {record.kind.label.lower()} này"
                yield _told(entry, ("title",), record.title, other, expected)
        for location, text in _texts(record):
            other = named.get(shortened(text)) if len(text) <= longest + _SHORTENED else None
            if other and other is not record:
                expected = "điều mà trường này hỏi; mã ấy ghi ở khóa chỉ người, nơi, cơ quan"
                yield _told(entry, location, text, other, expected)


def _texts(record: Record) -> Iterator[tuple[Location, str]]:
    """What should say something else than a name."""
    if isinstance(record, Person):
        yield from ((("roles", at, "title"), role.title) for at, role in enumerate(record.roles))
    yield from ((one.location, one.value) for one in walk(record, wanted=_is_for_others))


def _is_for_others(field: Field) -> bool:
    return field.key in _FOR_OTHERS


def _told(entry: Entry, location: Location, text: str, other: Record, expected: str) -> Problem:
    found = f"“{text}” là tên của “{other.id}” ({other.kind.label.lower()})"
    return problem_at(entry, location, "nham-truong", found, expected)


def shortened(name: str) -> str:
    """A name as it is compared: with the short forms of bodies."""
    return name.lower().replace("ủy ban nhân dân", "ubnd").replace("hội đồng nhân dân", "hđnd")
