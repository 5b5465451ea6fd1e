"""Shares: a printed percentage against its part and whole, and the wholes that would fit it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import floor

from macros.audit.numbers import (
    cut,
    decimals_of,
    exact,
    interval_of,
    number_of,
    rounded,
    shown,
    signed,
)
from macros.audit.operands import Records, amount, figure, figures, judged
from macros.audit.outcome import BaseRange, Outcome, Verdict
from macros.model.claim import Claim
from macros.model.figure import Figure


def share_of(claim: Claim, records: Records) -> Outcome:
    """The stated percentage is the first operand's share of the second, if that is printed."""
    stated, (part, *wholes) = figures(claim, records)
    bases = fitting_bases(stated, part, records)
    if not wholes:
        note = "Nguồn không in mẫu số, nên chỉ tính được khoảng mẫu số làm cho tỷ lệ đúng."
        return Outcome(Verdict.OPEN, amount(stated), note=note, bases=bases)
    whole = wholes[0]
    if not exact(whole):
        return Outcome(Verdict.OPEN, amount(stated), note="Mẫu số in là 0.")
    share = 100 * exact(part) / exact(whole)
    agrees = interval_of(part).percent_of(interval_of(whole)).overlaps(interval_of(stated))
    shown_share = rounded(share, max(decimals_of(stated.printed), 1) + 1)
    return Outcome(
        judged(agrees, stated, part, whole),
        amount(stated),
        f"{shown(shown_share)} %",
        _points(number_of(stated.printed) - shown_share),
        f"{part.printed} : {whole.printed}",
        _cut_note(stated, share, agrees),
        bases,
    )


def _points(difference: Decimal) -> str:
    return f"{signed(difference)} điểm phần trăm"


def _cut_note(stated: Figure, share: Fraction, agrees: bool) -> str:
    if not agrees and cut(share, decimals_of(stated.printed)) == exact(stated):
        return "Nếu bỏ phần lẻ thay vì làm tròn thì ra đúng số in."
    return ""


def fitting_bases(stated: Figure, part: Figure, records: Records) -> BaseRange | None:
    """The whole numbers b for which part / b rounds to the stated percentage.

    There is none to tell where the share rounds to 0: any large base would do.
    """
    share, count = interval_of(stated), exact(part)
    if share.low <= 0:
        return None
    low = floor(100 * count / share.high) + 1
    high = floor(100 * count / share.low)
    return BaseRange(low, high, part.unit, _known(low, high, part.unit, records))


def _known(low: int, high: int, unit: str, records: Records) -> tuple[str, ...]:
    """The ids of all figures of that unit in the range."""
    return tuple(
        record.id
        for record in records.values()
        if isinstance(record, Figure) and record.unit == unit and low <= exact(record) <= high
    )


def common_base(claim: Claim, records: Records) -> Outcome:
    """One base can make all the stated shares right."""
    parts = [records[i] for i in claim.shares]
    shares = [share for share in parts if isinstance(share, Claim)]
    pairs = [(figure(records, s.stated), figure(records, s.operands[0])) for s in shares]
    found = [fitting_bases(stated, part, records) for stated, part in pairs]
    ranges = [bases for bases in found if bases]
    if not ranges:
        return Outcome(Verdict.OPEN, "0 %", note="Tỷ lệ làm tròn về 0, mẫu số nào cũng được.")
    low, high = max(r.low for r in ranges), min(r.high for r in ranges)
    unit = ranges[0].unit
    bases = BaseRange(low, high, unit, _known(low, high, unit, records))
    printed = " và ".join(amount(stated) for stated, _ in pairs)
    return Outcome(
        Verdict.DIFFERS if bases.empty else Verdict.AGREES,
        printed,
        f"mẫu số chung: {bases.text}",
        working=" và ".join(r.text for r in ranges),
        bases=bases,
    )
