"""From running text to tokens: syllables, numbers and dates, with their places in the text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal, NamedTuple

from macros.vietnamese.dates import begins_dates, date_at
from macros.vietnamese.letters import clean_word, fold
from macros.vietnamese.numbers import NUMBER, canonical_number

_LETTERS = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_NEXT = re.compile(f"[{_LETTERS}][{_LETTERS}\u0300-\u036f]*|[0-9]")
"""A word, or the first digit of what may be a number or a date."""

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


def tokenize(text: str, limit: int | None = None) -> list[Token]:
    """The tokens of `text`; letters and digits that touch are two tokens (``KL08``: kl, 8).

    There are no more than `limit` of them, where it is given. Only Latin letters make words:
    Vietnamese, and the Lao names of the border, need no others.
    """
    text = unicodedata.normalize("NFC", text)
    tokens: list[Token] = []
    match = _NEXT.search(text)
    while match and (limit is None or len(tokens) < limit):
        token = _token(text, match)
        tokens.append(token)
        match = _NEXT.search(text, token.end)
    return tokens


def _token(text: str, match: re.Match[str]) -> Token:
    word, start = match.group(), match.start()
    written, folded, may_be_date = _spellings(word)
    if may_be_date and (date := date_at(text, start)):
        return Token(date[0], date[0], "date", start, date[1])
    if "0" <= word <= "9":
        number = NUMBER.match(text, start)
        assert number, "every digit begins a number"
        canonical = canonical_number(number.group())
        return Token(canonical, canonical, "number", start, number.end())
    return Token(written, folded, "word", start, match.end())


@lru_cache(maxsize=1 << 15)  # a language has few syllables, and an index asks for each of them
def _spellings(word: str) -> tuple[str, str, bool]:
    """As written and folded, and whether a date may begin with it."""
    written = clean_word(word)
    return written, fold(written), begins_dates(word)


def syllables(text: str) -> list[str]:
    """The written form of every token."""
    return [token.written for token in tokenize(text)]
