"""Vietnamese text analysis, pure; its twin, vietnamese.js of docs/assets/js/search/ and
vietnamese-documents.js of macros/search/browser/, must agree with it.

tests/data/vietnamese_examples.yaml holds what both must answer.
"""

from macros.vietnamese.dates import date_at, date_parts
from macros.vietnamese.document_numbers import (
    DocumentNumber,
    canonical_document_number,
    find_document_numbers,
)
from macros.vietnamese.letters import clean_word, fold, normalize, place_tone
from macros.vietnamese.numbers import canonical_number
from macros.vietnamese.symbols import SYMBOLS
from macros.vietnamese.tokens import Token, pairs, syllables, tokenize

__all__ = [
    "SYMBOLS",
    "DocumentNumber",
    "Token",
    "canonical_document_number",
    "canonical_number",
    "clean_word",
    "date_at",
    "date_parts",
    "find_document_numbers",
    "fold",
    "normalize",
    "pairs",
    "place_tone",
    "syllables",
    "tokenize",
]
