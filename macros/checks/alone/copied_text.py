"""A text that says again what another field of its record says."""

from __future__ import annotations

from macros.checks.context import Problems, problem_at
from macros.load import Entry
from macros.model.declared import fields_of


def check(entry: Entry) -> Problems:
    """Texts that are a copy of the title or of each other."""
    known: dict[str, str] = {}
    for key in (
        "title",
        "expansion",
        "printed",
        "points",
        "subject",
        "content",
        "reading",
        "summary",
    ):
        value = getattr(entry.record, key, None)
        for text in value if isinstance(value, list) else [value]:
            said = text.strip(" .\n").lower() if isinstance(text, str) else ""
            if said and known.setdefault(said, key) != key:
                label = fields_of(type(entry.record))[known[said]].label
                found = f"chép lại trường “{label}” ({known[said]})"
                expected = "một câu nói thêm điều gì; không có gì để nói thêm thì xóa dòng này"
                yield problem_at(entry, (key,), "noi-lai", found, expected)
