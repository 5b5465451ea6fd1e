"""Vietnamese text analysis, pure, for what is read when the site is made.

What is typed into the site is read by letters.js, dates.js, tokens.js and document_numbers.js of
macros/search/engine/; tests/data/vietnamese_examples.yaml holds what both sides must answer.
"""

from macros.vietnamese.dates import date_at, date_parts
from macros.vietnamese.document_numbers import PRINTED_NUMBER, canonical_document_number
from macros.vietnamese.letters import (
    clean_word,
    first_letter,
    fold,
    normalize,
    place_tone,
    sort_key,
)
from macros.vietnamese.numbers import canonical_number
from macros.vietnamese.symbols import SYMBOLS
from macros.vietnamese.tokens import Token, syllables, tokenize

__all__ = [
    "PRINTED_NUMBER",
    "SYMBOLS",
    "Token",
    "canonical_document_number",
    "canonical_number",
    "clean_word",
    "date_at",
    "date_parts",
    "first_letter",
    "fold",
    "normalize",
    "place_tone",
    "sort_key",
    "syllables",
    "tokenize",
]
