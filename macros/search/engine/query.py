"""A query as the engine understands it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from macros.search.engine.lexicon import SURE, Accepted
from macros.vietnamese import DocumentNumber, Token


@dataclass(frozen=True)
class Slot:
    """One word that has to be there, under any of the accepted spellings; `token` was typed."""

    accepted: Accepted
    token: Token | None = None


@dataclass(frozen=True)
class Unit:
    """A part of the query that has to match: as typed, as one of its other names, or as the
    document's own number.

    `slots` is the typed reading (all of them, anywhere); each of `names` is another name (all of
    its slots, side by side).
    """

    slots: list[Slot]
    names: list[list[Slot]] = field(default_factory=list)
    number: DocumentNumber | None = None


@dataclass(frozen=True)
class Query:
    """`accented`: at least one word was typed with accents, so that accents were meant."""

    units: list[Unit]
    phrases: list[list[Slot]]
    excluded: list[list[Slot]]
    accented: bool


def typed_slots(query: Query) -> list[Slot]:
    """All words of the query in the order in which they were typed."""
    return [slot for unit in query.units for slot in unit.slots]


def without_guesses(query: Query) -> Query:
    """The same query without readings that need a neighbour: typos and other accents."""
    return replace(
        query,
        units=[replace(u, slots=[_sure(slot) for slot in u.slots]) for u in query.units],
    )


def _sure(slot: Slot) -> Slot:
    sure = {word: quality for word, quality in slot.accepted.items() if quality >= SURE}
    return replace(slot, accepted=sure)


def is_time(token: Token) -> bool:
    """Whether a token is a date, a month or a year."""
    return token.kind == "date" or bool(re.fullmatch("(19|20)[0-9]{2}", token.folded))
