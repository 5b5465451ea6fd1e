"""A text that says again what another field of its record says."""

from __future__ import annotations

from macros.checks.context import Problems, problem_at
from macros.load import Entry
from macros.model.declared import Field
from macros.model.walk import walk

_NAMES = {"id", "number", "aliases", "search_keys", "former_ids", "spellings", "about"}
_PLACES = {"at", "label", "kind", "type"}


def check(entry: Entry) -> Problems:
    """Texts that are a copy of the title or of each other."""
    known: dict[str, Field] = {}
    for value in walk(entry.record, wanted=_is_text):
        said = value.value.strip(" .\n").lower()
        field = value.field
        first = known.setdefault(said, field) if said else field
        may_agree = first is field or {first.key, field.key} == {"title", "scope"}
        if not may_agree and value.location[0] != "outline":
            found = f"chép lại trường “{first.label}” ({first.key})"
            expected = "một câu nói thêm điều gì; không có gì để nói thêm thì xóa dòng này"
            yield problem_at(entry, value.location, "noi-lai", found, expected)


def _is_text(field: Field) -> bool:
    """Whether it is a text of its own, neither an id nor another form of a name."""
    is_free = field.holds == "text" and not (field.ref or field.choices or field.group)
    return is_free and field.key not in _NAMES | _PLACES
