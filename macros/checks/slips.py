"""Which id was meant by one that no record has: only a slip of the hand is guessed at.

One letter more or less makes another body of an abbreviation (hnd, hdnd), and most words of two
letters are words: neither are taken for each other.
"""

import re
from collections.abc import Iterable, Mapping

from macros.suggest import plain

_ABBREVIATION = re.compile(r"[^aeiouy]+|[aeiouy](?!ch|ng|nh)[^aeiouy]{2,}")
_DIGITS = str.maketrans("OolI", "0011")
_CUT = 2
_LEAST, _MANY = 3, 6
"""Letters of a word in which a wrong one may be a slip, and in which two may."""


def meant(word: str, names: Mapping[str, Iterable[str]]) -> str:
    """The one id that, or one of whose names, differs from `word` by a slip; else empty."""
    written = plain(word).split()
    spelt = ((i, plain(name).split()) for i, given in names.items() for name in (i, *given))
    near = {i for i, words in spelt if _is_slip(written, words)}
    near = near or {i for i in names if _is_cut(word, i) or _as_digits(word) == i}
    return near.pop() if len(near) == 1 else ""


def _as_digits(word: str) -> str:
    """``2O24`` with the digit that the letter looks like."""
    has_digit = re.compile(r"[^-]*\d[^-]*")
    return has_digit.sub(lambda match: match[0].translate(_DIGITS), word)


def _is_cut(word: str, known: str) -> bool:
    """Whether its last letter or two were lost: ``ban-thuong-vu-tinh-u``."""
    return known.startswith(word) and 0 < len(known) - len(word) <= _CUT


def _is_slip(written: list[str], words: list[str]) -> bool:
    if "".join(written) == "".join(words):
        return True
    if len(written) != len(words):
        return False
    differ = [pair for pair in zip(written, words, strict=True) if pair[0] != pair[1]]
    return len(differ) == 1 and _is_typo(*differ[0])


def _is_typo(written: str, word: str) -> bool:
    """Two letters swapped, one doubled, lost or added, one or (of many) two others."""
    if any(character.isdigit() for character in written + word):
        return False
    differ = sum(a != b for a, b in zip(written, word, strict=False))
    if sorted(written) == sorted(word):
        return differ == 2
    if min(len(word), len(written)) < _LEAST or any(map(_ABBREVIATION.fullmatch, (word, written))):
        return False
    if len(written) == len(word):
        return differ <= (2 if len(word) >= _MANY else 1)
    short, long = sorted((written, word), key=len)
    return short in {long[:at] + long[at + 1 :] for at in range(len(long))}
