"""Text typed while the keyboard's Vietnamese was off: the keys of Telex or VNI stand in it."""

import re

from macros.vietnamese.syllable import is_syllable, keys_in

_WORD = re.compile(r"(?<![\w/.-])[A-Za-z][a-z1-9]{1,8}(?![\w/-])")
_VIQR = re.compile(r"[aeo]\^[a-z'`?~.]|[ou]\+[a-z]*[cimnptu]\b", re.IGNORECASE)
_SURE = re.compile(
    r"(?:dd|d9).+|.*[a-z]j[cghmnpt]*|.*uo?w.*|[a-z]*[aeo][6-8][1-5]?[a-z]*|[a-z]+[1-5][a-z]+", re.I
)
"""Forms that no word of another language, and no name with a number, has."""


def raw_keys(text: str) -> str:
    """The first such word where several, or one beyond doubt, show it; else empty."""
    if sign := _VIQR.search(text):
        return sign[0]
    words = [word for word in _WORD.findall(text) if not is_syllable(word)]
    found = [(word, keys) for word in words if (keys := keys_in(word))]
    several = len(found) > 1 and len(words) <= 2 * len(found) and max(k for _, k in found) > 1
    if several or any(_SURE.fullmatch(word) for word, _ in found):
        return str(found[0][0])
    return ""


def is_like_keys(word: str) -> bool:
    """Whether a text with `word` must be looked at."""
    return any(keys_in(part) for part in _WORD.findall(word)) or bool(_VIQR.search(word))
