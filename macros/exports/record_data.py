"""The one view of a record: what pages, search and every export know of it.

All of it comes from the walk over the record's fields, from the links of both ends and from the
audit; nothing from a format. `fields` tell of each value whether the record's file holds it or
the model supplies it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.audit import Outcome
from macros.model import Claim, Observation, Record
from macros.model.declared import Field
from macros.model.derived import read_by_editors
from macros.model.fields import Part
from macros.model.record import BY_EDITORS
from macros.model.source import OutlineItem, Source
from macros.model.uses import Use


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

    @property
    def label(self) -> str:
        """``Chú thích 4, mục 2``: as the outline calls it; before a comma stands the part."""
        return self.item.label if self.item else self.at


@dataclass(frozen=True)
class RecordData:
    """All that is known of one record.

    `links` are those that it stores, `backlinks` those of other records; `claims` test it, those
    that do not hold first, `observations` speak of it, `outcome` is its own if it is a claim.
    """

    record: Record
    fields: tuple[FieldData, ...]
    links: tuple[LinkData, ...]
    backlinks: tuple[LinkData, ...]
    places: tuple[SourcePlace, ...]
    claims: tuple[AuditedClaim, ...]
    observations: tuple[Observation, ...]
    outcome: Outcome | None

    def named(self, key: str) -> list[Record]:
        """The records that the field `key` names; none where the kind has no such field."""
        found = (field for field in self.fields if field.field.key == key)
        return [value.record for field in found for value in field.values if value.record]

    def titles(self, key: str) -> list[str]:
        """Their titles, with whose reading it is where only the editors link them."""
        read = read_by_editors(self.record)
        return [one.title + BY_EDITORS * (one.id in read) for one in self.named(key)]
