"""The one view of a record: what pages, search and every export know of it.

All of it comes from the walk over the record's fields, from the links of both ends and from the
audit; nothing from a format. `fields` tell of each value whether the record's file holds it or
the model supplies it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from macros.audit import Outcome
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model import walk as walked
from macros.model.claim import Claim
from macros.model.derived import amount, date_of
from macros.model.fields import Part
from macros.model.observation import Observation
from macros.model.partial_date import PartialDate
from macros.model.source import OutlineItem, Source
from macros.model.uses import Use
from macros.model.vocabulary import Labelled
from macros.model.walk import Field, fields_of, walk


@dataclass(frozen=True)
class Value:
    """One value: `text` as a reader reads it, the `record` that it names, the values of a group.

    `raw` is the value as the model holds it.
    """

    field: Field
    raw: object
    text: str = ""
    record: Record | None = None
    parts: tuple[Value, ...] = ()

    def singles(self) -> Iterator[Value]:
        """The value itself, or those of its group."""
        yield from (single for part in self.parts for single in part.singles())
        if not isinstance(self.raw, Part):
            yield self


@dataclass(frozen=True)
class FieldData:
    """A field with its values; `stored` tells whether the file holds it."""

    field: Field
    values: tuple[Value, ...]
    stored: bool


@dataclass(frozen=True)
class LinkData:
    """A link as this end sees it: its label here, the record at the other end.

    `uses` says what the field is for that stores it, at whichever end.
    """

    label: str
    record: Record
    uses: frozenset[Use]
    by_editors: bool = False
    note: str = ""


@dataclass(frozen=True)
class AuditedClaim:
    """A claim with what it comes to."""

    claim: Claim
    outcome: Outcome


@dataclass(frozen=True)
class SourcePlace:
    """Where in a source the record comes from; `item` is the place in the source's outline."""

    source: Source
    at: str
    item: OutlineItem | None


@dataclass(frozen=True)
class RecordData:
    """All that is known of one record.

    `links` are those that it stores, `backlinks` those of other records; `claims` test it, those
    that do not hold first, `observations` speak of it, `outcome` is its own if it is a claim.
    `amount` is empty for what is no quantity; `date` is its place in time, `dates` are all.
    """

    record: Record
    fields: tuple[FieldData, ...]
    links: tuple[LinkData, ...]
    backlinks: tuple[LinkData, ...]
    places: tuple[SourcePlace, ...]
    claims: tuple[AuditedClaim, ...]
    observations: tuple[Observation, ...]
    outcome: Outcome | None
    amount: str
    date: PartialDate | None
    dates: tuple[PartialDate, ...]

    def named(self, key: str) -> list[Record]:
        """The records that the field `key` names; none where the kind has no such field."""
        found = (field for field in self.fields if field.field.key == key)
        return [value.record for field in found for value in field.values if value.record]


def record_data(base: KnowledgeBase, record: Record) -> RecordData:
    """Gather the view of one record."""
    fields = tuple(_fields(base, record))
    return RecordData(
        record=record,
        fields=fields,
        links=tuple(
            LinkData(link.label, base.get(link.target), link.uses, link.by_editors, link.note)
            for link in base.outgoing(record.id)
        ),
        backlinks=tuple(
            LinkData(link.inverse, base.get(link.origin), link.uses, link.by_editors, link.note)
            for link in base.incoming(record.id)
        ),
        places=tuple(places_of(base, record)),
        claims=claims_on(base, record.id),
        observations=observations_on(base, record.id),
        outcome=base.outcomes[record.id] if isinstance(record, Claim) else None,
        amount=amount(record),
        date=date_of(record),
        dates=tuple(
            value.raw
            for field in fields
            for value in field.values
            if isinstance(value.raw, PartialDate)
        ),
    )


def _fields(base: KnowledgeBase, record: Record) -> Iterator[FieldData]:
    targets = {link.location: base.get(link.target) for link in base.outgoing(record.id)}

    def told(value: walked.Value) -> Value:
        if value.location in targets:
            return Value(value.field, value.value, record=targets[value.location])
        if not isinstance(value.value, Part):
            return Value(value.field, value.value, text_of(value.value))
        group = fields_of(type(value.value)).values()
        inner = (walked.values_of(value.value, field, value.location) for field in group)
        return Value(value.field, value.value, parts=tuple(told(v) for vs in inner for v in vs))

    for field in fields_of(type(record)).values():
        values = tuple(map(told, walked.values_of(record, field)))
        yield FieldData(field, values, field.key in record.model_fields_set)


def text_of(value: object) -> str:
    """A single value for Vietnamese readers: ``05/03/2022``, a vocabulary's label, ``có``."""
    if isinstance(value, PartialDate):
        return value.vietnamese()
    if isinstance(value, Labelled):
        return value.label
    if isinstance(value, bool):
        return "có" if value else "không"
    return str(value)


def places_of(base: KnowledgeBase, record: Record) -> Iterable[SourcePlace]:
    """Where the record comes from, in the order that it gives."""
    for citation in record.source:
        source = base.by_id.get(citation.id)
        if isinstance(source, Source):
            item = next((item for item in source.outline if item.at == citation.at), None)
            yield SourcePlace(source, citation.at or "", item)


def observations_on(base: KnowledgeBase, record_id: str) -> tuple[Observation, ...]:
    """The observations that name the record in `about`."""
    origins = {
        link.origin: base.get(link.origin)
        for link in base.incoming(record_id)
        if Use.ABOUT in link.uses
    }
    return tuple(origin for origin in origins.values() if isinstance(origin, Observation))


def claims_on(base: KnowledgeBase, record_id: str) -> tuple[AuditedClaim, ...]:
    """The claims that name the record, those that do not hold first."""
    origins = {link.origin: base.get(link.origin) for link in base.incoming(record_id)}
    claims = [origin for origin in origins.values() if isinstance(origin, Claim)]
    audited = [AuditedClaim(claim, base.outcomes[claim.id]) for claim in claims]
    return tuple(sorted(audited, key=lambda a: a.outcome.verdict.rank))


def stored(record: Record) -> dict[str, Any]:
    """What the record's file says, as plain data: no defaults, nothing worked out."""
    return record.model_dump(mode="json", exclude_unset=True)


def text_values(record: Record) -> Iterator[str]:
    """All that the record says in words, in the order of its fields; no ids."""
    for value in walk(record):
        if not value.field.ref and value.field.key not in {"id", "title"}:
            yield text_of(value.value)
