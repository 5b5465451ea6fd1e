"""Kinds of what stands in a text and should not: their names, and how each looks."""

import re
from collections.abc import Iterable, Iterator, Mapping

Look = tuple[str, re.Pattern[str]]
Marks = tuple[str, ...]
"""In small letters; without one of them none stands there."""


def compiled(looks: Mapping[str, tuple[Marks, str]], flags: int = 0) -> list[tuple[Marks, Look]]:
    """The looks of a table, which has marks and pattern by name."""
    return [(marks, (name, re.compile(look, flags))) for name, (marks, look) in looks.items()]


def marked(text: str, looks: Iterable[tuple[Marks, Look]]) -> Iterator[Look]:
    """Those of which the text has a mark."""
    small = text.lower()
    return (look for marks, look in looks if any(map(small.__contains__, marks)))


def first_in(text: str, looks: Iterable[Look]) -> tuple[str, str]:
    """The first of them that stands in the text, and its words; empty where none does."""
    for name, look in looks:
        if match := look.search(text):
            return name, match[0]
    return "", ""
