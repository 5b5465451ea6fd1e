"""What a record's page shows, whatever its kind, drawn from the model's declarations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic.fields import FieldInfo

from macros.knowledge_base import KnowledgeBase
from macros.links import Link
from macros.model import Record
from macros.model.fields import Part
from macros.model.introspection import Location
from macros.model.observation import Observation
from macros.model.partial_date import PartialDate
from macros.model.source import OutlineItem, Source
from macros.model.vocabulary import Labelled
from macros.pages.lists import list_of
from macros.pages.observed import observations_on

_SHOWN_ELSEWHERE = {"points", "relations", "outline", "about"}


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


@dataclass(frozen=True)
class Mention:
    """A record at the other end of a link."""

    record: Record
    note: str = ""
    by_editors: bool = False


@dataclass(frozen=True)
class Group:
    """Links under one label, e.g. “Được triển khai bởi”."""

    label: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True)
class Place:
    """Where in a source the record comes from."""

    source: Record
    item: OutlineItem | None


@dataclass(frozen=True)
class Neighbours:
    """The list that the record stands in, and the records before and after it."""

    address: str
    title: str
    previous: Record | None
    following: Record | None


@dataclass(frozen=True)
class RecordView:
    """Everything that `record.html` shows."""

    record: Record
    facts: tuple[Fact, ...]
    points: tuple[str, ...]
    relations: tuple[Group, ...]
    backlinks: tuple[Group, ...]
    observations: tuple[Observation, ...]
    places: tuple[Place, ...]
    neighbours: Neighbours


def record_view(base: KnowledgeBase, record: Record) -> RecordView:
    """Gather the view of one record."""
    return RecordView(
        record=record,
        facts=tuple(_facts(base, record)),
        points=tuple(getattr(record, "points", ())),
        relations=_relations(base, record),
        backlinks=_backlinks(base, record),
        observations=observations_on(base, record.id),
        places=tuple(_places(base, record)),
        neighbours=_neighbours(base, record),
    )


def _facts(base: KnowledgeBase, record: Record) -> Iterable[Fact]:
    targets = {link.location: base.get(link.target) for link in base.outgoing(record.id)}
    common = set(Record.model_fields)
    for key, info in type(record).model_fields.items():
        if key in common or key in _SHOWN_ELSEWHERE:
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


def _relations(base: KnowledgeBase, record: Record) -> tuple[Group, ...]:
    """Links that facts don't show: relations to documents from both ends, and `related`."""
    outgoing = [
        (link.label, link.target, link)
        for link in base.outgoing(record.id)
        if link.location[0] in {"relations", "related", "about"}
    ]
    return _grouped(base, [*outgoing, *_incoming(base, record, relations=True)])


def _backlinks(base: KnowledgeBase, record: Record) -> tuple[Group, ...]:
    if isinstance(record, Source):
        return ()
    return _grouped(base, _incoming(base, record, relations=False))


def _incoming(base: KnowledgeBase, record: Record, relations: bool) -> list[tuple[str, str, Link]]:
    return [
        (link.inverse, link.origin, link)
        for link in base.incoming(record.id)
        if link.location[0] != "about"
        and (link.location[0] in {"relations", "related"}) is relations
    ]


def _grouped(base: KnowledgeBase, links: list[tuple[str, str, Link]]) -> tuple[Group, ...]:
    groups: dict[str, dict[str, Mention]] = {}
    for label, other, link in links:
        mention = Mention(base.get(other), link.note, link.by_editors)
        groups.setdefault(label, {}).setdefault(other, mention)
    return tuple(Group(label, tuple(mentions.values())) for label, mentions in groups.items())


def _places(base: KnowledgeBase, record: Record) -> Iterable[Place]:
    for citation in record.source:
        source = base.get(citation.id)
        outline = source.outline if isinstance(source, Source) else []
        yield Place(source, next((item for item in outline if item.at == citation.at), None))


def _neighbours(base: KnowledgeBase, record: Record) -> Neighbours:
    ordered = list_of(base, type(record))
    index = next(i for i, other in enumerate(ordered.records) if other.id == record.id)
    return Neighbours(
        ordered.address,
        ordered.title,
        ordered.records[index - 1] if index else None,
        ordered.records[index + 1] if index + 1 < len(ordered.records) else None,
    )
