"""A printed percentage agrees with its numerator and base."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from macros.checks.arithmetic import figure_at, number_of, shown
from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.figure import Figure


def check(context: Context) -> Problems:
    """Percentages that come out otherwise, where no observation knows of it."""
    for entry in context.entries:
        record = entry.record
        if isinstance(record, Figure) and record.unit == "%" and record.id not in context.observed:
            yield from _judge(context, entry, record)


def _judge(context: Context, entry: Entry, record: Figure) -> Problems:
    part, whole = figure_at(context, record.numerator), figure_at(context, record.base)
    if not part or not whole or not number_of(whole.printed):
        return
    printed = number_of(record.printed)
    step = Decimal(1).scaleb(int(printed.as_tuple().exponent))
    share = 100 * number_of(part.printed) / number_of(whole.printed)
    rounded = share.quantize(step, ROUND_HALF_UP)
    # “khoảng”, “gần”, “trên” allow for one step of the last printed digit.
    if abs(rounded - printed) > (step if record.precision else 0):
        found = f"“{record.printed}” khác {part.printed} trên {whole.printed}"
        expected = f"“{shown(rounded)}”, hoặc ghi chú đối soát nếu nguồn in như vậy"
        yield problem_at(entry, ("printed",), "ty-le-lech", found, expected)
