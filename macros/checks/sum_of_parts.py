"""A total is the sum of its parts."""

from __future__ import annotations

from macros.checks.arithmetic import figure_at, number_of, shown
from macros.checks.context import Context, Problems, problem_at
from macros.model.figure import Figure


def check(context: Context) -> Problems:
    """Figures whose named parts add up otherwise, where no observation knows of it."""
    for entry in context.entries:
        record = entry.record
        if not isinstance(record, Figure) or not record.parts or record.id in context.observed:
            continue
        parts = [part for key in record.parts if (part := figure_at(context, key))]
        total = sum(number_of(part.printed) for part in parts)
        if len(parts) == len(record.parts) and total != number_of(record.printed):
            sums = " + ".join(part.printed for part in parts)
            found = f"“{record.printed}” khác tổng {sums}"
            expected = f"“{shown(number_of('0') + total)}”, hoặc ghi chú đối soát nếu in như vậy"
            yield problem_at(entry, ("printed",), "tong-lech", found, expected)
