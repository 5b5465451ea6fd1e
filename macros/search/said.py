"""All that people say and the records do not: one table of names that stand for others."""

from __future__ import annotations

from collections.abc import Container

from macros.search.abbreviations import ABBREVIATIONS
from macros.search.english import ENGLISH_WORDS
from macros.search.everyday import EVERYDAY_WORDS
from macros.search.stock_words import MEASURES, REPORT_WORDS
from macros.vietnamese import fold

SAID = MEASURES | REPORT_WORDS | EVERYDAY_WORDS | ENGLISH_WORDS | ABBREVIATIONS


def said_beside(printed: Container[str]) -> dict[str, list[str]]:
    """Without abbreviations that the records have: theirs mean what these say."""
    ours = {word for word in ABBREVIATIONS if fold(word) not in printed}
    return {word: SAID[word] for word in SAID if word in ours or word not in ABBREVIATIONS}
