"""Whole numbers in a compact alphabet; engine/postings.js reads them."""

from functools import lru_cache

ALPHABET = "".join(chr(c) for c in range(33, 127) if chr(c) not in '"\\&<>')
"""Printable characters that neither JSON nor HTML has to escape."""

LAST_DIGITS = 60
"""A digit below this ends a number; the others (there are 29) continue it."""


@lru_cache(maxsize=1 << 14)  # an index has millions of numbers, and most are small
def digits(number: int) -> str:
    """The number, not negative; numbers need nothing between them."""
    base = len(ALPHABET) - LAST_DIGITS
    text = ""
    while number >= LAST_DIGITS:
        text += ALPHABET[LAST_DIGITS + number % base]
        number //= base
    return text + ALPHABET[number]
