"""A printed percentage agrees with its numerator and base."""

from __future__ import annotations

from macros.audit import Verdict
from macros.audit.numbers import decimals_of, exact, rounded, shown
from macros.audit.shares import judge_share, percent
from macros.audit.units import factor, unit_of
from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.derived import amount
from macros.model.figure import Figure
from macros.model.observation import ObservationType

_KNOWN = (ObservationType.ARITHMETIC, ObservationType.BASE, ObservationType.MISPRINT)


def check(context: Context) -> Problems:
    """Percentages that come out otherwise, where nobody noted it, and counts with a numerator."""
    for entry in context.entries:
        record = entry.record
        if not isinstance(record, Figure):
            continue
        if record.numerator and not unit_of(record.unit).is_share:
            found = f"có số lượng (numerator), mà {record.unit} không phải tỷ lệ"
            expected = "số lượng (numerator) chỉ ở tỷ lệ; xóa dòng này"
            yield problem_at(entry, ("numerator",), "ty-le-lech", found, expected)
        elif not context.is_noted(record.id, *_KNOWN):
            yield from _judge(context, entry, record)


def _judge(context: Context, entry: Entry, record: Figure) -> Problems:
    part, whole = context.figure(record.numerator), context.figure(record.base)
    if not part or not whole or not exact(whole) or not unit_of(record.unit).is_share:
        return
    if not unit_of(part.unit).goes_with(unit_of(whole.unit)):
        found = (
            f"số lượng là {amount(part)}, tổng số là {amount(whole)}: hai đơn vị không đi với nhau"
        )
        expected = "số lượng (numerator) và tổng số (base) cùng đếm một thứ"
        yield problem_at(entry, ("numerator",), "ty-le-lech", found, expected)
        return
    if judge_share(record, part, whole) == Verdict.DIFFERS:
        share = percent(part, whole) * factor("%", record.unit)
        right = shown(rounded(share, decimals_of(record.printed)))
        found = f"“{record.printed}” khác {part.printed} trên {whole.printed}"
        expected = f"“{right}”, hoặc ghi chú nếu nguồn in như vậy"
        yield problem_at(entry, ("printed",), "ty-le-lech", found, expected)
