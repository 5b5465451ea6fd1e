"""A name of a person, place or body stands in fields that name them, not as another text."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.declared import Field
from macros.model.document import Document
from macros.model.event import Event
from macros.model.finding import Finding, Task
from macros.model.organization import Organization
from macros.model.person import Person
from macros.model.place import Place
from macros.model.record import Record
from macros.model.walk import Location, walk
from macros.problems import Problem

_NAMED = (Person, Place, Organization)
_TITLED = (Event, Document, Finding, Task)
_FOR_OTHERS = {
    *(
        "period",
        "budget",
        "spent",
        "households",
        "cost",
        "crop_yield",
        "unit",
        "subject",
        "content",
    ),
    *("points", "reading", "target_note", "note", "summary"),
}


def check(context: Context) -> Problems:
    """Roles, times and amounts that are nothing but such a name, titles that are another's."""
    named: dict[str, Record] = {}
    for entry in context.entries:
        if isinstance(entry.record, _NAMED):
            names = (entry.record.title, *entry.record.aliases)
            named |= {_short(name): entry.record for name in names}
    for entry in context.entries:
        record, other = entry.record, named.get(_short(entry.record.title))
        if other and other.kind is not record.kind and isinstance(record, (*_NAMED, *_TITLED)):
            yield _told(entry, ("title",), other, f"tên của chính {record.kind.label.lower()} này")
        wanted = _is_role if isinstance(record, Person) else _is_for_others
        for value in walk(record, wanted=wanted):
            other = named.get(_short(value.value))
            if other and other is not record:
                expected = "điều mà trường này hỏi; mã ấy ghi ở khóa chỉ người, nơi, cơ quan"
                yield _told(entry, value.location, other, expected)


def _told(entry: Entry, location: Location, other: Record, expected: str) -> Problem:
    own = entry.record.title if location == ("title",) else other.title
    found = f"“{own}” là tên của “{other.id}” ({other.kind.label.lower()})"
    return problem_at(entry, location, "nham-truong", found, expected)


def _short(name: str) -> str:
    return name.lower().replace("ủy ban nhân dân", "ubnd").replace("hội đồng nhân dân", "hđnd")


def _is_role(field: Field) -> bool:
    return field.key == "title" and field.info.title == "Chức danh"


def _is_for_others(field: Field) -> bool:
    return field.key in _FOR_OTHERS
