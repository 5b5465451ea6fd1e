"""Printed numbers as exact numbers, and the interval of values that a printed number stands for."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

from macros.audit.units import unit_of
from macros.model.figure import Figure, Precision

_EXACT = Context(prec=200)


@dataclass(frozen=True)
class Interval:
    """The values v with ``low <= v < high``; a single exact value where both are equal."""

    low: Fraction
    high: Fraction

    def __contains__(self, value: Fraction) -> bool:
        return self.low <= value < self.high or value == self.low == self.high

    def overlaps(self, other: Interval) -> bool:
        """Whether one value can be in both."""
        if self.low == self.high:
            return self.low in other
        if other.low == other.high:
            return other.low in self
        return max(self.low, other.low) < min(self.high, other.high)

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def times(self, factor: Fraction) -> Interval:
        """The same values in another unit; `factor` is positive."""
        return Interval(self.low * factor, self.high * factor)

    def percent_of(self, whole: Interval) -> Interval:
        """All percentages that a part in here can be of `whole`; both are positive."""
        return Interval(100 * self.low / whole.high, 100 * self.high / whole.low)


def number_of(printed: str) -> Decimal:
    """``149.364,5`` → 149364.5; the digits after the comma are kept (``10,40`` has two)."""
    return Decimal(printed.replace(".", "").replace(",", "."))


def decimals_of(printed: str) -> int:
    """How many digits stand after the comma."""
    return len(printed.partition(",")[2])


def exact(figure: Figure) -> Fraction:
    """The printed number itself."""
    return Fraction(number_of(figure.printed))


def interval_of(figure: Figure) -> Interval:
    """What the figure stands for: a count itself, a rounded number half a last digit around it.

    A measure is rounded even without a decimal comma.
    """
    value = exact(figure)
    decimals = decimals_of(figure.printed)
    if not decimals and not unit_of(figure.unit).is_measure:
        return Interval(value, value)
    half = Fraction(1, 2 * 10**decimals)
    return Interval(value - half, value + half)


def room_of(figure: Figure) -> Interval:
    """The same, and as far as the word before the number reaches: a unit of its last digit.

    “khoảng 1.200” may be 1.100 to 1.300, “gần” is less, “hơn” and “trên” are more; never half of
    the number itself.
    """
    span, value = interval_of(figure), exact(figure)
    if not figure.precision or not value:
        return span
    digits, decimals = figure.printed.replace(".", ""), decimals_of(figure.printed)
    zeros = 0 if decimals else len(digits) - len(digits.rstrip("0"))
    reach = min(Fraction(10) ** (zeros - decimals), value / 2)
    down = reach if figure.precision in {Precision.ABOUT, Precision.NEARLY} else Fraction(0)
    up = reach if figure.precision != Precision.NEARLY else Fraction(0)
    return Interval(max(span.low - down, value / 4), span.high + up)


def rounded(value: Fraction, decimals: int) -> Decimal:
    """`value` rounded half up, as schools and offices do."""
    quotient = _EXACT.divide(Decimal(value.numerator), Decimal(value.denominator))
    return quotient.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP, _EXACT)


def cut(value: Fraction, decimals: int) -> Fraction:
    """`value` with the digits after `decimals` left off; for values from 0."""
    return Fraction(value.numerator * 10**decimals // value.denominator, 10**decimals)


def shown(number: Decimal) -> str:
    """``10.40`` → ``10,40``, ``-1457`` → ``−1.457``: as Vietnamese prints it."""
    text = f"{number:,f}".translate(str.maketrans(",.", ".,"))
    return text.replace("-", "−")


def grouped(number: int) -> str:
    """``14003`` → ``14.003``."""
    return shown(Decimal(number))


def signed(number: Decimal) -> str:
    """A difference with its sign: ``+167``, ``−0,13``, ``0``."""
    return f"+{shown(number)}" if number > 0 else shown(number)
