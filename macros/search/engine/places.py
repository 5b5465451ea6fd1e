"""Where the words of a query stand in a list of words."""

from __future__ import annotations

from collections.abc import Sequence

from macros.search.engine.query import Slot, Unit


def beside(words: Sequence[str], first: Slot, second: Slot) -> int:
    """How well the two match as neighbours, in this order, at their best place; 0 if nowhere."""
    best = 0
    for place in range(len(words) - 1):
        left = first.accepted.get(words[place], 0)
        if left > best:
            best = max(best, min(left, second.accepted.get(words[place + 1], 0)))
    return best


def phrase_start(words: Sequence[str], slots: Sequence[Slot]) -> int:
    """Where the slots stand side by side, or -1."""
    for start in range(len(words) - len(slots) + 1):
        if all(words[start + i] in slot.accepted for i, slot in enumerate(slots)):
            return start
    return -1


def covered(words: Sequence[str], unit: Unit) -> set[int]:
    """Places of the words that the unit matches; empty where it does not match."""
    typed = _scattered(words, unit.slots)
    if typed:
        return typed
    for name in unit.names:
        start = phrase_start(words, name)
        if start >= 0:
            return set(range(start, start + len(name)))
    return set()


def _scattered(words: Sequence[str], slots: Sequence[Slot]) -> set[int]:
    places: set[int] = set()
    for slot in slots:
        found = [place for place, word in enumerate(words) if word in slot.accepted]
        if not found:
            return set()
        places.update(found)
    return places
