"""Where the words of a query stand in a list of words."""

from __future__ import annotations

from collections.abc import Sequence

from macros.search.engine.query import Slot, Unit

OTHER_NAME_TENTHS = 6
"""A page called HTX answers "hợp tác xã" a little less than a page called so."""


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


def covered(words: Sequence[str], unit: Unit) -> tuple[set[int], int]:
    """Places of the words that the unit matches, none where it does not, and how well in tenths."""
    typed, quality = _scattered(words, unit.slots)
    if typed:
        return typed, quality
    for name in unit.names:
        start = phrase_start(words, name)
        if start >= 0:
            return set(range(start, start + len(name))), OTHER_NAME_TENTHS
    return set(), 0


def _scattered(words: Sequence[str], slots: Sequence[Slot]) -> tuple[set[int], int]:
    """The best place of each slot, the first one of equals, and the quality of the worst."""
    places: set[int] = set()
    worst = 10
    for slot in slots:
        best, at = 0, -1
        for place, word in enumerate(words):
            quality = slot.accepted.get(word, 0)
            if quality > best:
                best, at = quality, place
        if at < 0:
            return set(), 0
        places.add(at)
        worst = min(worst, best)
    return places, worst
