"""How values are written for Vietnamese readers."""

from __future__ import annotations

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
