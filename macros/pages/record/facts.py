"""The facts of a record: its own fields with label and values, from the model's declarations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic.fields import FieldInfo

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.claim import Claim
from macros.model.fields import Part
from macros.model.introspection import Location
from macros.model.observation import Observation
from macros.model.partial_date import PartialDate
from macros.model.vocabulary import Labelled

_SHOWN_ELSEWHERE = {"points", "relations", "outline", "about"}
_SHOWN_BY_NATURE: dict[type[Record], set[str]] = {
    Observation: {"printed", "reading"},
    Claim: {"stated", "observations"},
}
"""Fields that a kind's own part of the page shows, with fact, computation and reading apart."""


@dataclass(frozen=True)
class Value:
    """One value of a fact: text, a record, or text followed by a record."""

    text: str = ""
    record: Record | None = None


@dataclass(frozen=True)
class Fact:
    """A field's label and values; without values the source does not give it."""

    label: str
    help: str
    values: tuple[Value, ...]


def facts_of(base: KnowledgeBase, record: Record) -> Iterable[Fact]:
    """The record's own fields that are given, or that must be shown as not given."""
    targets = {link.location: base.get(link.target) for link in base.outgoing(record.id)}
    elsewhere = _SHOWN_ELSEWHERE | _SHOWN_BY_NATURE.get(type(record), set())
    common = set(Record.model_fields) | elsewhere
    for key, info in type(record).model_fields.items():
        if key in common:
            continue
        values = tuple(_values(targets, getattr(record, key), (key,)))
        if values or _shown_when_absent(info):
            yield Fact(info.title or key, info.description or "", values)


def _shown_when_absent(info: FieldInfo) -> bool:
    extra = info.json_schema_extra
    return isinstance(extra, dict) and bool(extra.get("x-show-absent"))


def _values(targets: dict[Location, Record], value: object, at: Location) -> Iterable[Value]:
    if value is None:
        return
    if at in targets:
        yield Value(record=targets[at])
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _values(targets, item, (*at, index))
    elif isinstance(value, Part):
        yield _part(targets, value, at)
    else:
        yield Value(_text(value))


def _part(targets: dict[Location, Record], part: Part, at: Location) -> Value:
    """A structure in one line: its texts, then the record that it names."""
    values = [
        value
        for key in type(part).model_fields
        for value in _values(targets, getattr(part, key), (*at, key))
    ]
    text = ", ".join(value.text for value in values if value.text)
    return Value(text, next((value.record for value in values if value.record), None))


def _text(value: object) -> str:
    if isinstance(value, PartialDate):
        return value.vietnamese()
    if isinstance(value, Labelled):
        return value.label
    if isinstance(value, bool):
        return "có" if value else "không"
    return str(value)
