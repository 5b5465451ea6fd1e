"""Words that ask instead of naming: "bao nhiêu hộ nghèo" is about số hộ nghèo."""

from __future__ import annotations

from dataclasses import replace

from macros.vietnamese import Token, fold

ASKING = (
    "là bao nhiêu",
    "là những ai",
    "như thế nào",
    "thế nào",
    "là gì",
    "là ai",
    "ở đâu",
    "khi nào",
    "vì sao",
    "tại sao",
    "ai",
)
COUNTING = ("có bao nhiêu", "bao nhiêu")
LONGEST = 3


def without_asking(tokens: list[Token]) -> list[Token]:
    """`tokens` without the words that only ask, unless nothing else was typed.

    What is counted follows "bao nhiêu", which becomes the "số" that names of figures begin with.
    """
    kept: list[Token] = []
    place = 0
    while place < len(tokens):
        length = _length_of(ASKING, tokens, place)
        counting = _length_of(COUNTING, tokens, place)
        if counting and place + counting < len(tokens):
            last = tokens[place + counting - 1]
            kept.append(
                replace(last, written="so" if last.written == "nhieu" else "số", folded="so")
            )
        elif not length and not counting:
            kept.append(tokens[place])
        place += length or counting or 1
    return kept or tokens


def _number_of(last: Token) -> Token:
    """``số`` in the place of "nhiêu", with accents if that has them."""
    return replace(last, written="so" if last.written == "nhieu" else "số", folded="so")


def _length_of(phrases: tuple[str, ...], tokens: list[Token], start: int) -> int:
    """How many tokens from `start` are one of the phrases, typed with or without accents."""
    for length in range(min(LONGEST, len(tokens) - start), 0, -1):
        typed = " ".join(token.written for token in tokens[start : start + length])
        if any(typed in (words, fold(words)) for words in phrases):
            return length
    return 0
