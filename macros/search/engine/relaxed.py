"""When no document has all words: which ones may be shown all the same."""

from __future__ import annotations

from macros.search.engine.candidates import Weights
from macros.search.engine.index import Index
from macros.search.engine.lexicon import FOLDED
from macros.search.engine.places import beside
from macros.search.engine.query import Query, Slot, typed_slots
from macros.vietnamese import pairs

TELLING_LETTERS = 7
"""A single word of so many letters is hardly a syllable, and tells something (arabica, attapeu)."""

RARE = 10
"""A word is rare when it is in at most one document of so many."""


def is_evidence(document: int, query: Query, weights: list[Weights], index: Index) -> bool:
    """At least half of the units match, and not by chance: two of them as neighbours, a name
    of several words, a long word, one rare word of two."""
    found = [unit for unit, w in zip(query.units, weights, strict=True) if document in w]
    if 2 * len(found) < len(query.units):
        return False
    if any(unit.names and len(unit.slots) > 1 for unit in found):
        return True
    if _may_be_halved(query) and any(_is_rare(slot, document, index) for slot in found[0].slots):
        return True
    return _has_long_word(document, query, index) or _has_neighbours(document, query, index)


def _may_be_halved(query: Query) -> bool:
    """Two words without accents, both of which are in the index, though never together."""
    known = (any(q >= FOLDED for q in slot.accepted.values()) for slot in typed_slots(query))
    return len(query.units) == 2 and not query.accented and all(known)


def _is_rare(slot: Slot, document: int, index: Index) -> bool:
    """As typed, and in few documents: half of a word of two syllables still tells something."""
    if not slot.token or slot.token.kind != "word":
        return False
    exact = [term for term, quality in slot.accepted.items() if quality >= FOLDED]
    found = {d for term in exact for d in index.postings(term)}
    return document in found and RARE * len(found) <= index.size


def _has_neighbours(document: int, query: Query, index: Index) -> bool:
    return any(
        beside(zone.words, first, second) >= FOLDED
        for first, second in pairs(typed_slots(query))
        for zone in index.zones(document)
    )


def _has_long_word(document: int, query: Query, index: Index) -> bool:
    return any(
        _is_long(slot) and any(document in index.postings(term) for term in slot.accepted)
        for slot in typed_slots(query)
    )


def _is_long(slot: Slot) -> bool:
    return bool(slot.token and len(slot.token.folded) >= TELLING_LETTERS)
