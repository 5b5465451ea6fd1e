"""A name of a person, place or body stands in fields that name them, not as another text."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.model.declared import Field
from macros.model.organization import Organization
from macros.model.person import Person
from macros.model.place import Place
from macros.model.walk import walk

_FOR_OTHERS = {"period", "budget", "spent", "households", "cost", "crop_yield", "unit"}


def check(context: Context) -> Problems:
    """Roles, times and amounts that are nothing but such a name."""
    named = {
        name.lower(): entry.record
        for entry in context.entries
        if isinstance(entry.record, Person | Place | Organization)
        for name in (entry.record.title, *entry.record.aliases)
    }
    for entry in context.entries:
        wanted = _is_role if isinstance(entry.record, Person) else _is_for_others
        for value in walk(entry.record, wanted=wanted):
            other = named.get(value.value.lower())
            if other and other is not entry.record:
                found = f"“{value.value}” là tên của “{other.id}” ({other.kind.label.lower()})"
                expected = "điều mà trường này hỏi; mã ấy ghi ở khóa chỉ người, nơi, cơ quan"
                yield problem_at(entry, value.location, "nham-truong", found, expected)


def _is_role(field: Field) -> bool:
    return field.key == "title" and field.info.title == "Chức danh"


def _is_for_others(field: Field) -> bool:
    return field.key in _FOR_OTHERS
