"""Which documents match a unit of the query, and with what weight."""

from __future__ import annotations

from collections.abc import Sequence

from macros.search.engine.index import Index
from macros.search.engine.places import phrase_start
from macros.search.engine.query import Query, Slot, Unit

Weights = dict[int, int]
"""Weight by document."""

OWN_NUMBER = 4000
"""A document that is asked for by its number stands above everything that mentions it."""

NAME_TENTHS = 6
"""Another name of what was typed counts less than the typed one, or HTX would hide hợp tác xã."""


def weigh(unit: Unit, index: Index) -> Weights:
    """The documents that match `unit`, by whichever reading is best."""
    best = _all_of(unit.slots, index)
    for name in unit.names:
        for document, weight in _all_of(name, index).items():
            if has_phrase(document, name, index):
                share = weight * len(unit.slots) * NAME_TENTHS // (10 * len(name))
                best[document] = max(best.get(document, 0), share)
    if unit.number:
        for document in index.numbered(unit.number):
            best[document] = best.get(document, 0) + OWN_NUMBER
    return best


def asked_by_number(query: Query, weights: list[Weights], index: Index) -> set[int]:
    """Documents whose number was typed with its kind or body: found even where up to half of the
    query is not in them (``kết luận 08 tỉnh ủy Kon Tum``)."""
    numbers = [unit.number for unit in query.units if unit.number and unit.number.symbols]
    asked = {document for number in numbers for document in index.numbered(number)}
    return {d for d in asked if 2 * sum(d in found for found in weights) >= len(weights)}


def has_phrase(document: int, slots: Sequence[Slot], index: Index) -> bool:
    """Whether the slots stand side by side somewhere in the document."""
    if len(slots) == 1:
        return any(document in index.postings(term) for term in slots[0].accepted)
    return any(phrase_start(zone.words, slots) >= 0 for zone in index.zones(document))


def _all_of(slots: Sequence[Slot], index: Index) -> Weights:
    """Documents that have every slot, with the sum of the weights."""
    total: Weights | None = None
    for slot in slots:
        found = _weigh_slot(slot, index)
        if total is None:
            total = found
        else:
            total = {d: weight + found[d] for d, weight in total.items() if d in found}
    return total or {}


def _weigh_slot(slot: Slot, index: Index) -> Weights:
    best: Weights = {}
    for term, quality in slot.accepted.items():
        for document, weight in index.postings(term).items():
            best[document] = max(best.get(document, 0), weight * quality)
    return best
