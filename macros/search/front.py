"""Lists of words as one text, of which little is said twice (engine/core.js reads them)."""

from collections.abc import Iterable
from itertools import pairwise
from os.path import commonprefix


def grouped(meanings: dict[str, list[str]]) -> str:
    """A line for all phrases that mean the same: ``vướng mắc|tồn tại=hạn chế``."""
    said: dict[str, list[str]] = {}
    for phrase, meant in meanings.items():
        said.setdefault("|".join(meant), []).append(phrase)
    return "\n".join(f"{'|'.join(phrases)}={meant}" for meant, phrases in said.items())


MOST_SHARED = 9


def front_coded(words: Iterable[str]) -> str:
    """Sorted words, each as one digit, how many letters it shares with the one before it, and the
    rest: a quarter of the bytes, gzipped."""
    pairs = pairwise(["", *words])
    shared = ((len(commonprefix([before[:MOST_SHARED], word])), word) for before, word in pairs)
    return " ".join(f"{length}{word[length:]}" for length, word in shared)
