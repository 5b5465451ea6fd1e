"""Whether a document matches a query on purpose, or by chance."""

from __future__ import annotations

from macros.search.engine.index import Index
from macros.search.engine.lexicon import DOUBTFUL, SURE, TWIN, UNMARKED
from macros.search.engine.places import beside
from macros.search.engine.query import Query, Slot, typed_slots
from macros.vietnamese import pairs


def is_sound(document: int, query: Query, index: Index) -> bool:
    """Whether every word that is under other accents, or holds a typo, has a fitting neighbour.

    A query of one word has no neighbours to ask for.
    """
    slots = typed_slots(query)
    return len(slots) == 1 or all(
        _is_sure(document, slot, index) or _has_neighbour(document, place, slots, index)
        for place, slot in enumerate(slots)
    )


def _is_sure(document: int, slot: Slot, index: Index) -> bool:
    terms = [term for term, quality in slot.accepted.items() if quality >= SURE]
    return not slot.accepted or any(document in index.postings(term) for term in terms)


def _has_neighbour(document: int, place: int, slots: list[Slot], index: Index) -> bool:
    """A twin needs any neighbour that is no guess itself, a guess one that was fully typed."""
    twin, guess = _with(slots[place], (TWIN,)), _with(slots[place], (DOUBTFUL,))
    for first, second in pairs(slots[max(place - 1, 0) : place + 2]):
        other = second if first is slots[place] else first
        known = _with(other, tuple(q for q in range(TWIN, 11) if q != DOUBTFUL))
        typed = _with(other, tuple(range(UNMARKED, 11)))
        for one, neighbour in ((twin, known), (guess, typed)):
            left, right = (one, neighbour) if first is slots[place] else (neighbour, one)
            if any(beside(zone.words, left, right) for zone in index.zones(document)):
                return True
    return False


def _with(slot: Slot, qualities: tuple[int, ...]) -> Slot:
    return Slot({term: q for term, q in slot.accepted.items() if q in qualities})
