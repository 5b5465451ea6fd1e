"""Gathers what is known of a record: from its fields, the links of both ends and the audit."""

from collections.abc import Iterable, Iterator

from macros.exports.plain import text_of
from macros.exports.record_data import (
    AuditedClaim,
    FieldData,
    LinkData,
    RecordData,
    SourcePlace,
    Value,
)
from macros.knowledge_base import KnowledgeBase
from macros.model import Claim, Observation, Record, Source
from macros.model import walk as walked
from macros.model.declared import fields_of
from macros.model.fields import Part
from macros.model.uses import Use


def record_data(base: KnowledgeBase, record: Record) -> RecordData:
    """Gather the view of one record."""
    return RecordData(
        record=record,
        fields=tuple(_fields(base, record)),
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


def places_of(base: KnowledgeBase, record: Record) -> Iterable[SourcePlace]:
    """Where the record comes from, in the order that it gives."""
    for citation in record.source:
        source = base.by_id.get(citation.id)
        if isinstance(source, Source):
            yield SourcePlace(source, citation.at or "", source.place(citation.at))


def observations_on(base: KnowledgeBase, record_id: str) -> tuple[Observation, ...]:
    """The observations that name the record in `about`."""
    about = dict.fromkeys(x.origin for x in base.incoming(record_id) if Use.ABOUT in x.uses)
    return tuple(origin for origin in map(base.get, about) if isinstance(origin, Observation))


def claims_on(base: KnowledgeBase, record_id: str) -> tuple[AuditedClaim, ...]:
    """The claims that name the record, those that do not hold first."""
    origins = {link.origin: base.get(link.origin) for link in base.incoming(record_id)}
    claims = [origin for origin in origins.values() if isinstance(origin, Claim)]
    return tuple(sorted(audited(base, claims), key=lambda a: a.outcome.verdict.rank))


def audited_by(base: KnowledgeBase, record: Record) -> tuple[str, ...]:
    """The ids of the records on whose pages a claim or an observation is told."""
    is_note = isinstance(record, Observation)
    told = (x.target for x in base.outgoing(record.id) if not is_note or Use.ABOUT in x.uses)
    return tuple(dict.fromkeys(told))


def audited(base: KnowledgeBase, claims: Iterable[Claim]) -> list[AuditedClaim]:
    """The claims, each with what it comes to."""
    return [AuditedClaim(claim, base.outcomes[claim.id]) for claim in claims]
