"""How values are written for Vietnamese readers."""

import re
from collections.abc import Iterable

from macros.model.partial_date import PartialDate

NOT_GIVEN = "nguồn không nêu"
MOST, FIRST = 6, 4
"""A list on a record's page is folded behind its first few where it has more than so many."""


def first_sentence(text: str) -> str:
    """The text up to its first full stop that ends a sentence."""
    first, stop, _ = text.partition(". ")
    return first + stop.rstrip()


def places_in_words(labels: Iterable[str]) -> str:
    """``Chú thích 5, mục 2, 4–6; Mục II``: places of one beginning together, in their order."""
    groups: dict[str, list[int]] = {}
    for label in labels:
        start, number = numbered(label)
        groups.setdefault(start, []).extend(map(int, filter(None, [number])))
    return "; ".join(f"{start}{_spans(numbers)}" for start, numbers in groups.items())


def numbered(label: str) -> tuple[str, str]:
    """``Chú thích 5, mục `` and ``2``; a label that ends in no number is all of it a beginning."""
    found = re.fullmatch(r"(.*\s)(\d+)", label)
    return (found[1], found[2]) if found else (label, "")


def _spans(numbers: list[int]) -> str:
    """``1–3, 5, 6``: three or more in a row as a span."""
    rows: list[list[int]] = []
    for number in sorted(set(numbers)):
        if rows and number == rows[-1][-1] + 1:
            rows[-1].append(number)
        else:
            rows.append([number])
    return ", ".join(
        f"{row[0]}–{row[-1]}" if len(row) > 2 else ", ".join(map(str, row)) for row in rows
    )


def year_of(date: PartialDate | None) -> str:
    """The year of a date, by which lists are narrowed."""
    return str(date.year) if date else f"{NOT_GIVEN.capitalize()} ngày"


def within_quotes(text: str) -> str:
    """Its own quotations in single marks; a mark without its fellow stays as printed."""
    return re.sub("“([^“”]*)”", r"‘\1’", text)
