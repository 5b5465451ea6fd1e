"""The facts of a record: its fields with label and values, as the page lists them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.exports.record_data import RecordData, Value
from macros.model import Record
from macros.model.uses import Use


@dataclass(frozen=True)
class Line:
    """One value of a fact: text, a record, or text followed by a record."""

    text: str = ""
    record: Record | None = None


@dataclass(frozen=True)
class Fact:
    """A field's label and values; without values the source does not give it."""

    label: str
    values: tuple[Line, ...]


def facts_of(data: RecordData) -> Iterator[Fact]:
    """The fields that are given, or that must be shown as not given."""
    for found in data.fields:
        uses = found.field.uses
        if Use.APART not in uses and (found.values or Use.TOLD_ABSENT in uses):
            yield Fact(found.field.label, tuple(map(_line, found.values)))


def _line(value: Value) -> Line:
    """A structure in one line: its texts, then the record that it names."""
    singles = list(value.singles())
    text = ", ".join(single.text for single in singles if single.text)
    return Line(text, next((single.record for single in singles if single.record), None))
