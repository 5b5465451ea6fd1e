"""A total is the sum of its parts."""

from __future__ import annotations

from macros.audit import Verdict
from macros.audit.numbers import decimals_of, rounded, shown
from macros.audit.rules import judge_sum, total
from macros.checks.context import Context, Problems, problem_at
from macros.model.figure import Figure


def check(context: Context) -> Problems:
    """Figures whose named parts add up otherwise, where no observation knows of it."""
    for entry in context.entries:
        record = entry.record
        if not isinstance(record, Figure) or not record.parts or record.id in context.observed:
            continue
        parts = [part for key in record.parts if (part := context.figure(key))]
        if len(parts) == len(record.parts) and judge_sum(record, parts) == Verdict.DIFFERS:
            sums = " + ".join(part.printed for part in parts)
            right = shown(rounded(total(parts), max(decimals_of(p.printed) for p in parts)))
            found = f"“{record.printed}” khác tổng {sums}"
            expected = f"“{right}”, hoặc ghi chú đối soát nếu in như vậy"
            yield problem_at(entry, ("printed",), "tong-lech", found, expected)
