"""The index as texts of which little is said twice: postings and their weights, reduced to what the
engine reads (engine/postings.js), whole numbers in a compact alphabet, lists of words
(engine/core.js).
"""

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from os.path import commonprefix

from macros.search.postings import FIELD, FIELD_BITS, PLACE, PLACE_BITS, Postings, Weights

ALPHABET = "".join(chr(c) for c in range(33, 127) if chr(c) not in '"\\&<>')
"""Printable characters that neither JSON nor HTML has to escape."""

LAST_DIGITS = 60
"""A digit below this ends a number; the others (there are 29) continue it."""

MOST_ROOT = LAST_DIGITS - 1
MOST_SHARED = 9


@lru_cache(maxsize=1 << 14)  # an index has millions of numbers, and most are small
def digits(number: int) -> str:
    """The number, not negative; numbers need nothing between them."""
    base = len(ALPHABET) - LAST_DIGITS
    text = ""
    while number >= LAST_DIGITS:
        text += ALPHABET[LAST_DIGITS + number % base]
        number //= base
    return text + ALPHABET[number]


def encode(postings: Postings, weights: Weights) -> tuple[str, ...]:
    """Postings of one term as five texts of numbers, each of which compresses among its like.

    For each document its distance to the one before, and its root (one digit); the fields as bits;
    for each of these fields how often the term stands there, less one; and the places, each as its
    distance to the one before.
    """
    stands, scores = postings.stands(), weights.scores(postings)
    bits = dict.fromkeys(scores, 0)
    for at in stands:
        bits[at >> FIELD_BITS] |= 1 << (at & FIELD)
    return (
        "".join(map(digits, _distances(scores))),
        "".join(ALPHABET[root_of(score)] for score in scores.values()),
        "".join(map(digits, bits.values())),
        "".join([digits(count - 1) for count in stands.values()]),
        "".join(map(digits, _distances_in_fields(postings.places))),
    )


def root_of(score: float) -> int:
    """What a term is worth, in one digit.

    A square root keeps body hits apart and title hits short. Rounding it is the last use of
    fractions; the engine adds whole numbers only.
    """
    return min(max(1, round(math.sqrt(score))), MOST_ROOT)


def _distances(rising: Iterable[int]) -> list[int]:
    numbers = [*rising]
    return [one - last - 1 for last, one in zip([-1, *numbers], numbers, strict=False)]


def _distances_in_fields(places: Sequence[int]) -> list[int]:
    """The first place of a field is told from the field's beginning."""
    return [
        one - last - 1 if one >> PLACE_BITS == last >> PLACE_BITS else one & PLACE
        for last, one in zip([-1, *places], places, strict=False)
    ]


def grouped(meanings: dict[str, list[str]]) -> str:
    """A line for all phrases that mean the same: ``vướng mắc|tồn tại=hạn chế``."""
    said: dict[str, list[str]] = {}
    for phrase, meant in meanings.items():
        said.setdefault("|".join(meant), []).append(phrase)
    return "\n".join(f"{'|'.join(phrases)}={meant}" for meant, phrases in said.items())


def front_coded(words: Iterable[str]) -> str:
    """Sorted words, each as one digit, how many letters it shares with the one before it, and the
    rest: a quarter of the bytes, gzipped."""
    pairs = pairwise(["", *words])
    shared = ((len(commonprefix([before[:MOST_SHARED], word])), word) for before, word in pairs)
    return " ".join(f"{length}{word[length:]}" for length, word in shared)
