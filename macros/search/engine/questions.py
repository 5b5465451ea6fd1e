"""Words that ask instead of naming: "bao nhiêu hộ nghèo" is about hộ nghèo."""

from __future__ import annotations

from macros.vietnamese import Token, fold

ASKING = (
    "là bao nhiêu",
    "bao nhiêu",
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
LONGEST = 3


def without_asking(tokens: list[Token]) -> list[Token]:
    """`tokens` without the words that only ask, unless nothing else was typed."""
    kept: list[Token] = []
    place = 0
    while place < len(tokens):
        length = _asking_length(tokens, place)
        if not length:
            kept.append(tokens[place])
        place += length or 1
    return kept or tokens


def _asking_length(tokens: list[Token], start: int) -> int:
    """How many tokens from `start` only ask."""
    for length in range(min(LONGEST, len(tokens) - start), 0, -1):
        typed = " ".join(token.written for token in tokens[start : start + length])
        if any(typed in (words, fold(words)) for words in ASKING):
            return length
    return 0
