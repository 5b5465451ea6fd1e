"""What has been issued, held or published has a date that has come."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.model.partial_date import PartialDate

PAST = ("issued_on", "starts_on", "published_on", "started_on", "as_of")
"""Fields that tell when something took place."""


def check(context: Context) -> Problems:
    """Dates that begin after today."""
    for entry in context.entries:
        for key in PAST:
            date = getattr(entry.record, key, None)
            if isinstance(date, PartialDate) and date.first > context.today.isoformat():
                found = f"ngày {date.vietnamese()} chưa tới"
                expected = "ngày không sau hôm nay; có lẽ gõ nhầm năm"
                yield problem_at(entry, (key,), "ngay-tuong-lai", found, expected)
