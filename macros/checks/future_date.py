"""What has been issued, held or published has a date that has come."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.model.uses import Use


def check(context: Context) -> Problems:
    """Dates that begin after today."""
    today = context.today.isoformat()
    for entry, value in context.dates:
        if Use.PAST in value.field.uses and value.value.first > today:
            found = f"ngày {value.value.vietnamese()} chưa tới"
            expected = "ngày không sau hôm nay; có lẽ gõ nhầm năm"
            yield problem_at(entry, value.location, "ngay-tuong-lai", found, expected)
