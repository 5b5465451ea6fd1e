"""A claim asks about the number that it judges."""

from __future__ import annotations

import re

from macros.checks.context import Context, Problems, problem_at
from macros.model.claim import OfFigure

_NUMBER = r"(?<![\d.,])(\d[\d.,]*(?<![.,]))"


def check(context: Context) -> Problems:
    """Claims whose title has numbers of its figure's unit, but not the one that is printed."""
    for entry in context.entries:
        record = entry.record
        figure = context.figure(record.stated) if isinstance(record, OfFigure) else None
        named = rf"{_NUMBER}\s*{re.escape(figure.unit)}" if figure else _NUMBER
        numbers = re.findall(named, record.title) if figure else []
        if figure and numbers and figure.printed not in numbers:
            found = f"“{figure.id}” ghi {figure.printed}, mà tên hỏi về {numbers[0]}"
            expected = "mã của số mà tên hỏi, hoặc tên đúng"
            yield problem_at(entry, ("stated",), "noi-khac-nhau", found, expected)
