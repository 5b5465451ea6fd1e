"""From running text to tokens: syllables, numbers and dates, with their places in the text."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from macros.vietnamese.dates import FIRST, date_at
from macros.vietnamese.letters import clean_word, fold

_LETTERS = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_NEXT = re.compile(f"[{_LETTERS}][{_LETTERS}\u0300-\u036f]*|[0-9]")
"""A word, or the first digit of what may be a number or a date."""
_GROUPED = r"[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9])(?:,[0-9]+)?"
_DECIMAL_POINT = r"[0-9]+\.[0-9]{1,2}(?![0-9.])"
_PLAIN = r"[0-9]+(?:,[0-9]+)?"
_NUMBER = re.compile(f"{_GROUPED}|{_DECIMAL_POINT}|{_PLAIN}")
"""As Vietnamese prints them: a full stop groups thousands, a comma starts decimals."""

TokenKind = Literal["word", "number", "date"]


class Token(NamedTuple):
    """`written` is the canonical spelling, `folded` the same without accents.

    `start` and `end` are offsets in the text's NFC form.
    """

    written: str
    folded: str
    kind: TokenKind
    start: int
    end: int


def tokenize(text: str) -> list[Token]:
    """The tokens of `text`; letters and digits that touch are two tokens (``KL08``: kl, 8).

    Only Latin letters make words: Vietnamese, and the Lao names of the border, need no others.
    """
    return [*map(Token._make, _read(text))]


def syllables(text: str) -> list[str]:
    """The written form of every token: an index asks for millions of them, and for no more."""
    return [one[0] for one in _read(text)]


def _read(text: str) -> Iterator[tuple[str, str, TokenKind, int, int]]:
    """What tokens are made of: a tuple is made sooner than a token."""
    text = unicodedata.normalize("NFC", text)
    end = 0
    for match in _NEXT.finditer(text):
        start = match.start()
        if start < end:  # within a number or a date
            continue
        written, folded, begins = _spellings(match.group())
        if begins and (token := _number_or_date(text, start)):
            end = token.end
            yield token
        else:
            yield written, folded, "word", start, match.end()


def _number_or_date(text: str, start: int) -> Token | None:
    if date := date_at(text, start):
        return Token(date[0], date[0], "date", start, date[1])
    if number := _NUMBER.match(text, start):
        canonical = _canonical_number(number.group())
        return Token(canonical, canonical, "number", start, number.end())
    return None


def _canonical_number(printed: str) -> str:
    """``1.457`` → ``1457``, ``149.364,5`` → ``149364,5``, ``10,40`` → ``10,4``, ``08`` → ``8``.

    `printed` is a match of _NUMBER; a single full stop before one or two digits (``10.4``) is
    read as a decimal sign, as foreign keyboards type it.
    """
    if re.fullmatch(_DECIMAL_POINT, printed):
        printed = printed.replace(".", ",")
    whole, _, decimals = printed.replace(".", "").partition(",")
    whole = whole.lstrip("0") or "0"
    decimals = decimals.rstrip("0")
    return f"{whole},{decimals}" if decimals else whole


@lru_cache(maxsize=1 << 15)  # a language has few syllables, and an index asks for each of them
def _spellings(word: str) -> tuple[str, str, bool]:
    """As written and folded, and whether a number or a date may begin with it."""
    written = clean_word(word)
    return written, fold(written), bool(FIRST.fullmatch(word))
