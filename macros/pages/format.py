"""How values are written for Vietnamese readers."""

from __future__ import annotations

import re

from macros.model.figure import Figure

NOT_GIVEN = "nguồn không nêu"
MOST, FIRST = 6, 4
"""A list on a record's page is folded behind its first few where it has more than so many."""


def first_sentence(text: str) -> str:
    """The text up to its first full stop that ends a sentence."""
    first, stop, _ = text.partition(". ")
    return first + stop.rstrip()


def when(figure: Figure) -> str:
    """The date or the period that the source gives; empty where it gives none."""
    return figure.as_of.vietnamese() if figure.as_of else figure.period or ""


def within_quotes(text: str) -> str:
    """Its own quotations in single marks; a mark without its fellow stays as printed."""
    return re.sub("“([^“”]*)”", r"‘\1’", text)
