"""The rules for sums, counts, dates and names; each is a page of school arithmetic."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from macros.audit.numbers import Interval, decimals_of, exact, grouped, rounded, shown, signed
from macros.audit.operands import Reading, Records, count, figure, figures, judged, total_of
from macros.audit.outcome import Outcome, Verdict
from macros.audit.units import factor
from macros.model import Document, Figure
from macros.model.claim import AtMost, BeforeAfter, CountOf, Equal, SameName, SumOf
from macros.model.derived import amount, date_of
from macros.model.partial_date import PartialDate

_MOST_MORE = 9
"""Decimals added for a unit of another size: one đồng is 0,000000001 tỷ đồng."""


def at_most(claim: AtMost, records: Records) -> Outcome:
    """The stated part is not larger than the whole, or than the wholes together."""
    part, wholes = figures(claim, records)
    limit = total(wholes, part.unit)
    printed = _terms(wholes, part)
    verdict = judged(lambda read: read(part).low <= total_of(wholes, read, part.unit).high)
    working = f"{part.printed} {'≤' if exact(part) <= limit else '>'} {printed}"
    return _outcome(verdict, part, wholes, limit, working, "nhiều nhất ")


def total(terms: list[Figure], unit: str) -> Fraction:
    """The sum of the printed numbers, in `unit`."""
    return sum((exact(term) * factor(term.unit, unit) for term in terms), Fraction(0))


def sum_of(claim: SumOf, records: Records) -> Outcome:
    """The stated figure is the sum of the operands."""
    stated, terms = figures(claim, records)
    return _compared(stated, terms, total(terms, stated.unit), _terms(terms, stated))


def equal(claim: Equal, records: Records) -> Outcome:
    """The stated figure and the operand are one number."""
    stated, (other,) = figures(claim, records)
    return _compared(stated, [other], total([other], stated.unit), f"= {amount(other)}")


def count_of(claim: CountOf, records: Records) -> Outcome:
    """The stated figure is the number of listed records."""
    number = Fraction(count(claim, records))
    stated = figure(records, claim.stated)
    return _compared(stated, [], number, "đếm các mục trong danh sách")


def before_after(claim: BeforeAfter, records: Records) -> Outcome:
    """The first record's date is not later than the second's; partial dates may leave it open."""
    dated = [records[i] for i in claim.dated]
    first, second = map(date_of, dated)
    if first is None or second is None:
        return Outcome(Verdict.OPEN, "thiếu ngày", note="Nguồn không nêu ngày của cả hai việc.")
    names = [
        record.named if isinstance(record, Document) else f"“{record.title}”" for record in dated
    ]
    printed = f"{names[0]} ({first.vietnamese()}); {names[1]} ({second.vietnamese()})"
    if first.first > second.last:
        verdict = Verdict.DIFFERS
    else:
        verdict = Verdict.AGREES if first.last <= second.first else Verdict.OPEN
    return Outcome(verdict, printed, _apart(first, second), working="so hai ngày")


def same_name(claim: SameName, _: Records) -> Outcome:
    """All spellings are one; letters, marks, capitals and signs count."""
    forms = list(dict.fromkeys(claim.spellings))
    printed = " · ".join(f"“{form}”" for form in forms)
    verdict = Verdict.AGREES if len(forms) == 1 else Verdict.DIFFERS
    return Outcome(verdict, printed, f"{len(forms)} cách viết", working="so từng chữ")


def _compared(stated: Figure, terms: list[Figure], value: Fraction, working: str) -> Outcome:
    """The figure against the sum of `terms`, or against `value` itself where there are none."""

    def holds(read: Reading) -> bool:
        own = total_of(terms, read, stated.unit) if terms else Interval(value, value)
        return own.overlaps(read(stated))

    return _outcome(judged(holds), stated, terms, value, working)


def _outcome(
    verdict: Verdict, own: Figure, terms: list[Figure], value: Fraction, working: str, at: str = ""
) -> Outcome:
    """With the computed value, `at` before it, and the difference, in the figure's unit."""
    computed = f"{at}{shown(_number(value, own, *terms))} {own.unit}"
    difference = f"{signed(_number(exact(own) - value, own, *terms))} {own.unit}"
    return Outcome(verdict, amount(own), computed, difference, working)


def _terms(terms: list[Figure], stated: Figure) -> str:
    """The numbers added up, with their unit where it is another size than the stated one's."""
    return " + ".join(
        term.printed if factor(term.unit, stated.unit) == 1 else f"{term.printed} {term.unit}"
        for term in terms
    )


def _number(value: Fraction, *printed: Figure) -> Decimal:
    """As many decimals as the figures have; more only where units of another size need them."""
    stated, least = printed[0], max(decimals_of(f.printed) for f in printed)
    if all(factor(f.unit, stated.unit) == 1 for f in printed):
        return rounded(value, least)
    most = (least + more for more in range(_MOST_MORE))
    return rounded(value, next((d for d in most if rounded(value, d) == value), least + _MOST_MORE))


def _apart(first: PartialDate, second: PartialDate) -> str:
    """How far apart two days are; empty where a date is known to the month or year only."""
    if not (first.day and second.day):
        return ""
    days = (date.fromisoformat(second.first) - date.fromisoformat(first.first)).days
    if days == 0:
        return "cùng một ngày"
    order = "" if days > 0 else "ngược thứ tự, "
    return f"{order}cách nhau {grouped(abs(days))} ngày"
