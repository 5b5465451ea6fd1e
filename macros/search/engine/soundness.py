"""Whether a document matches a query on purpose, or by chance."""

from __future__ import annotations

from macros.search.engine.index import Index
from macros.search.engine.lexicon import DOUBTFUL, SURE, TWIN, UNMARKED
from macros.search.engine.places import beside, covered
from macros.search.engine.query import Query, Slot, typed_slots
from macros.search.engine.zones import Zone
from macros.vietnamese import pairs

NAMING = 100
"""Worth of zones that name the document or its kind."""


def is_sound(document: int, query: Query, index: Index) -> bool:
    """Whether every word that is under other accents, or holds a typo, has a fitting neighbour.

    A query of one word has no neighbours to ask for.
    """
    slots = typed_slots(query)
    if _are_one_word(query) and not _stand_together(document, query, index):
        return False
    return len(slots) == 1 or all(
        _is_sure(document, slot, index) or _has_neighbour(document, place, slots, index)
        for place, slot in enumerate(slots)
    )


def _are_one_word(query: Query) -> bool:
    """Two syllables and nothing else, most likely: đại học is no đại biểu who came to học tập."""
    return len(query.units) == 2 and all(
        len(unit.slots) == 1 and not unit.names and not unit.number and _is_word(unit.slots[0])
        for unit in query.units
    )


def _is_word(slot: Slot) -> bool:
    return bool(slot.token and slot.token.kind == "word")


def _stand_together(document: int, query: Query, index: Index) -> bool:
    """Side by side anywhere, or apart in one name of the document."""
    first, second = typed_slots(query)
    return any(beside(zone.words, first, second) for zone in index.zones(document)) or any(
        all(covered(head.words, unit)[1] for unit in query.units) for head in index.heads(document)
    )


def _is_sure(document: int, slot: Slot, index: Index) -> bool:
    terms = [term for term, quality in slot.accepted.items() if quality >= SURE]
    return not slot.accepted or any(document in index.postings(term) for term in terms)


def _has_neighbour(document: int, place: int, slots: list[Slot], index: Index) -> bool:
    """A twin needs a neighbour that counts by itself, a guess one that was fully typed."""
    twin, guess = _with(slots[place], (TWIN,)), _with(slots[place], (DOUBTFUL,))
    for first, second in pairs(slots[max(place - 1, 0) : place + 2]):
        other = second if first is slots[place] else first
        known = _with(other, tuple(range(SURE, 11)))
        typed = _with(other, tuple(range(UNMARKED, 11)))
        for one, neighbour in ((twin, known), (guess, typed)):
            left, right = (one, neighbour) if first is slots[place] else (neighbour, one)
            if any(beside(zone.words, left, right) for zone in _naming(document, index)):
                return True
    return False


def _naming(document: int, index: Index) -> list[Zone]:
    """The zones that name the document or its kind; in running text a guess fits too easily."""
    return [zone for zone in index.zones(document) if zone.worth >= NAMING]


def _with(slot: Slot, qualities: tuple[int, ...]) -> Slot:
    return Slot({term: q for term, q in slot.accepted.items() if q in qualities})
