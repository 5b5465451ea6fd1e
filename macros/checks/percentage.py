"""A printed percentage agrees with its numerator and base."""

from __future__ import annotations

import re
from fractions import Fraction

from macros.audit import Verdict
from macros.audit.numbers import decimals_of, exact, rounded, shown
from macros.audit.shares import judge_share, percent
from macros.audit.units import factor, unit_of
from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.derived import amount
from macros.model.figure import Figure
from macros.model.observation import ObservationType
from macros.model.record import Record

_ALL = 100
_KNOWN = (ObservationType.ARITHMETIC, ObservationType.BASE, ObservationType.MISPRINT)


def check(context: Context) -> Problems:
    """Percentages that come out otherwise, where nobody noted it, and counts with a numerator."""
    shares: dict[tuple[str, ...], Entry] = {}
    figures = (entry.record for entry in context.entries if isinstance(entry.record, Figure))
    amounts = {(one.printed, one.unit) for one in figures}
    for entry in context.entries:
        record = entry.record
        if not isinstance(record, Figure):
            continue
        if record.numerator and record.base:
            of = record.numerator, record.base, record.unit
            other = shares.setdefault(of, entry)
            if not _agree(record, other.record) and not context.are_noted(
                record.id, other.record.id, *_KNOWN
            ):
                for one, two in ((entry, other), (other, entry)):
                    found = f"cùng số lượng, tổng số với “{two.record.id}”, mà tỷ lệ khác"
                    expected = "số lượng của chính tỷ lệ này"
                    yield problem_at(one, ("numerator",), "ty-le-lech", found, expected)
        if record.numerator and not unit_of(record.unit).is_share:
            found = f"có số lượng (numerator), mà {record.unit} không phải tỷ lệ"
            expected = "số lượng (numerator) chỉ ở tỷ lệ; xóa dòng này"
            yield problem_at(entry, ("numerator",), "ty-le-lech", found, expected)
        elif record.base and not unit_of(record.unit).is_share:
            yield from _part(context, entry, record)
        elif _is_reversed(context, record):
            found = f"số lượng “{record.numerator}” lớn hơn tổng số “{record.base}”"
            expected = "phần ở numerator, tổng ở base; nguồn in như vậy thì thêm ghi chú nêu cả hai"
            yield problem_at(entry, ("numerator",), "ty-le-lech", found, expected)
        elif other_part := _told_part(context, record, amounts):
            found = f"số lượng là {other_part}, mà tóm tắt nêu số khác"
            expected = "số lượng mà tóm tắt nêu, hoặc tóm tắt đúng"
            yield problem_at(entry, ("numerator",), "ty-le-lech", found, expected)
        elif not context.is_noted(record.id, *_KNOWN):
            yield from _judge(context, entry, record)


def _told_part(context: Context, record: Figure, amounts: set[tuple[str, str]]) -> str:
    """The part of a share, where the summary counts such things but neither it nor the whole."""
    part, whole = context.figure(record.numerator), context.figure(record.base)
    if not part or not record.summary:
        return ""
    told = re.findall(rf"(\d[\d.]*) {re.escape(part.unit)}(?!\w)", record.summary)
    own = {one.printed for one in (part, whole) if one}
    if not told or own.intersection(told):
        return ""
    return amount(part) if any((number, part.unit) in amounts for number in told) else ""


def _agree(one: Figure, other: Record) -> bool:
    """Whether two shares are one number, to the decimals of the shorter."""
    if not isinstance(other, Figure):
        return True
    decimals = min(decimals_of(one.printed), decimals_of(other.printed))
    return abs(exact(one) - exact(other)) < Fraction(1, 10**decimals)


def _part(context: Context, entry: Entry, record: Figure) -> Problems:
    """A count that names what it is a part of."""
    whole = context.figure(record.base)
    if not whole or context.is_noted(record.id, *_KNOWN):
        return
    is_one = unit_of(record.unit).goes_with(unit_of(whole.unit))
    if not is_one or exact(record) * factor(record.unit, whole.unit) > exact(whole):
        found = f"tổng số là {amount(whole)}, mà số này là {amount(record)}"
        expected = "mã của số tổng gồm cả số này, cùng đơn vị"
        yield problem_at(entry, ("base",), "ty-le-lech", found, expected)


def _is_reversed(context: Context, record: Figure) -> bool:
    """Whether a part larger than its whole is said to be less than all of it; a note on the share
    alone is one on how it comes out."""
    part, whole = context.figure(record.numerator), context.figure(record.base)
    if not part or not whole or not exact(whole):
        return False
    if context.are_noted(part.id, whole.id, *_KNOWN):
        return False
    is_less = unit_of(record.unit).is_share and exact(record) * factor(record.unit, "%") < _ALL
    return is_less and exact(part) * factor(part.unit, whole.unit) > exact(whole)


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
