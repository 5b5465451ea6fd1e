"""What exactly changed within a value: the words of a text, the items of a list. Pure."""

import json
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any

Piece = tuple[str, str]
"""What stood there and what stands there now; "" where there was or is nothing."""

WHOLE = 120
"""A text up to this length is told whole; of a longer one the changed words are told."""
ALIKE = 0.5
"""From here two items of lists are one, changed."""
AROUND = 6
"""So many unchanged words stand on each side of changed ones."""


def pieces(old: Any, new: Any) -> tuple[Piece, ...]:
    """The changed pieces of a value, in their order; the whole of it where it has no parts."""
    if isinstance(old, list) and isinstance(new, list):
        return tuple(_of_lists(old, new))
    if isinstance(old, dict) and isinstance(new, dict):
        keys = dict.fromkeys((*old, *new))
        changed = ((key, p) for key in keys for p in _inner(old.get(key), new.get(key)))
        return tuple((_keyed(key, a), _keyed(key, b)) for key, (a, b) in changed)
    return _inner(old, new)


def _inner(old: Any, new: Any) -> tuple[Piece, ...]:
    if old == new:
        return ()
    before, after = shown(old), shown(new)
    if min(len(before), len(after)) == 0 or max(len(before), len(after)) <= WHOLE:
        return ((before, after),)
    return tuple(_of_words(before.split(), after.split())) or ((before, after),)


def _keyed(key: str, text: str) -> str:
    return f"{key}: {text}" if text else ""


def _of_lists(old: list[Any], new: list[Any]) -> Iterator[Piece]:
    before, after = [*map(shown, old)], [*map(shown, new)]
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        for one, two in zip_longest(before[a:b], after[c:d], fillvalue=""):
            if SequenceMatcher(None, one.split(), two.split(), autojunk=False).ratio() >= ALIKE:
                yield from _inner(one, two)
            else:
                yield from ((x, y) for x, y in ((one, ""), ("", two)) if x or y)


def _of_words(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for group in matcher.get_grouped_opcodes(AROUND):
        first, last = group[0], group[-1]
        yield _cut(old, first[1], last[2]), _cut(new, first[3], last[4])


def _cut(words: Sequence[str], start: int, end: int) -> str:
    before, after = "… " if start else "", " …" if end < len(words) else ""
    return f"{before}{' '.join(words[start:end])}{after}"


def shown(value: Any) -> str:
    """A value in one line: lists with commas, groups as “key: value”; "" for an absent one."""
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(map(shown, value))
    if isinstance(value, dict):
        return "; ".join(f"{key}: {shown(item)}" for key, item in value.items())
    return value if isinstance(value, str) else json.dumps(value)
