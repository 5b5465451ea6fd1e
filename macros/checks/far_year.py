"""A year out of reach is a typing mistake: 0203 for 2023, 9999 for 1999."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.model.observation import ObservationType
from macros.model.uses import Use

EARLIEST = 1900
AHEAD = 10
"""Plans reach so many years ahead; the campaign's own ends in 2030."""


def check(context: Context) -> Problems:
    """Dates before 1900 or more than ten years ahead, where no observation knows of them."""
    latest = context.today.year + AHEAD
    for entry, value in context.dates:
        year = value.value.year
        if EARLIEST <= year <= latest:
            continue
        if context.is_noted(entry.record.id, ObservationType.DATE, ObservationType.MISPRINT):
            continue
        if year > latest and Use.PAST in value.field.uses:
            continue  # told as a day to come
        found = f"năm {year:04} quá xa"
        expected = f"năm từ {EARLIEST} đến {AHEAD} năm nữa; nguồn in đúng như vậy thì thêm ghi chú"
        yield problem_at(entry, value.location, "nam-la", found, expected)
