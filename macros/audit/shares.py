"""Shares: a printed percentage against its part and whole; how far a result is from its target."""

from decimal import Decimal
from fractions import Fraction
from math import ceil

from macros.audit.fitting import COMMON, fitting_bases, fitting_parts, fitting_range
from macros.audit.numbers import cut, decimals_of, exact, number_of, rounded, shown, signed
from macros.audit.operands import Reading, Records, figure, figures, judged, total_of
from macros.audit.outcome import Outcome, Verdict
from macros.audit.units import factor
from macros.model.claim import CommonBase, PartFor, ShareOf
from macros.model.derived import amount
from macros.model.figure import Figure

_NO_WHOLE = "Tổng số ghi là 0."
_WHOLE = 100
"""Percent."""
_DECIMALS = 2
"""And never fewer than are printed: a share that does not round to the printed one shows it."""


def percent(part: Figure, whole: Figure) -> Fraction:
    """What `part` is of `whole`, in percent; `whole` is not 0."""
    return 100 * exact(part) * factor(part.unit, whole.unit) / exact(whole)


def judge_share(stated: Figure, part: Figure, whole: Figure) -> Verdict:
    """Whether the percentage is what part and whole come to, at its last printed digit."""

    def holds(read: Reading) -> bool:
        share = total_of([part], read, whole.unit).percent_of(read(whole))
        return share.overlaps(read(stated).times(factor(stated.unit, "%")))

    return judged(holds)


def share_of(claim: ShareOf, records: Records) -> Outcome:
    """The stated percentage is the first operand's share of the second, if that is printed.

    Where a part that should lie within its whole is larger, no base is told: it is neither number.
    """
    stated, (part, *wholes) = figures(claim, records)
    bases = fitting_bases(stated, part, records, part.unit)
    if not wholes:
        note = "Nguồn không nêu tổng số, nên chỉ tính được khoảng tổng số làm cho tỷ lệ đúng."
        return Outcome(Verdict.OPEN, amount(stated), note=note, fitting=bases)
    whole = wholes[0]
    if not exact(whole):
        return Outcome(Verdict.OPEN, amount(stated), note=_NO_WHOLE)
    share = percent(part, whole) * factor("%", stated.unit)
    in_percent = exact(stated) * factor(stated.unit, "%")
    verdict = judge_share(stated, part, whole)
    sign, points = _sign(stated), {"%": "trăm", "‰": "nghìn"}
    shown_share = rounded(share, max(decimals_of(stated.printed), _DECIMALS))
    return Outcome(
        verdict,
        amount(stated),
        f"{shown(shown_share)}{sign}",
        f"{signed(number_of(stated.printed) - shown_share)} điểm phần {points[sign]}",
        f"{part.printed} : {whole.printed}",
        _cut_note(stated, share, verdict),
        bases if percent(part, whole) <= _WHOLE or in_percent > _WHOLE else None,
    )


def _sign(stated: Figure) -> str:
    return "%" if factor("%", stated.unit) == 1 else "‰"


def _cut_note(stated: Figure, share: Fraction, verdict: Verdict) -> str:
    if verdict != Verdict.AGREES and cut(share, decimals_of(stated.printed)) == exact(stated):
        return "Nếu bỏ phần lẻ thay vì làm tròn thì ra đúng số báo cáo ghi."
    return ""


def part_for(claim: PartFor, records: Records) -> Outcome:
    """Which parts of the operand round to the stated percentage, whatever part is printed."""
    stated, (whole,) = figures(claim, records)
    if not exact(whole):
        return Outcome(Verdict.OPEN, amount(stated), note=_NO_WHOLE)
    parts = fitting_parts(stated, whole, records)
    note = "Nguồn không nêu phần, nên chỉ tính được khoảng số làm cho tỷ lệ đúng."
    if stated.numerator:
        printed = amount(figure(records, stated.numerator))
        note = f"Phần gắn với tỷ lệ này trong kho: nguồn ghi {printed}."
    return Outcome(
        Verdict.DIFFERS if parts.empty else Verdict.OPEN,
        amount(stated),
        working=f"{stated.printed}{_sign(stated)} của {whole.printed} {whole.unit}",
        note=note,
        fitting=parts,
    )


def common_base(claim: CommonBase, records: Records) -> Outcome:
    """One base can make all the stated shares right."""
    shares = [share for share in map(records.get, claim.shares) if isinstance(share, ShareOf)]
    pairs = [(stated, parts[0]) for stated, parts in (figures(s, records) for s in shares)]
    unit = pairs[0][1].unit
    found = [fitting_bases(stated, part, records, unit) for stated, part in pairs]
    ranges = [bases for bases in found if bases]
    if not ranges:
        return Outcome(Verdict.OPEN, "0%", note="Tỷ lệ làm tròn về 0, tổng số nào cũng được.")
    low, high = max(r.low for r in ranges), min(r.high for r in ranges)
    bases = fitting_range(COMMON, low, high, unit, records)
    return Outcome(
        Verdict.DIFFERS if bases.empty else Verdict.AGREES,
        " và ".join(amount(stated) for stated, _ in pairs),
        working=" và ".join(r.text for r in ranges),
        fitting=bases,
    )


def left_to_target(target: Figure, actual: Figure) -> Decimal:
    """How much is still to go, in the target's unit; 0 or less where the target is reached."""
    scale = factor(actual.unit, target.unit)
    reached = number_of(actual.printed) * scale.numerator / scale.denominator
    return number_of(target.printed) - reached


def units_to_target(target: Figure, base: Figure, count: Figure) -> int:
    """How many more of `count` make up the target's share of `base`, counted in whole units."""
    return ceil(exact(target) * exact(base) / 100) - ceil(exact(count))
