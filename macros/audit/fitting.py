"""The whole numbers that would make a printed percentage right, as its base or as its part."""

from math import ceil, floor

from macros.audit.numbers import Interval, exact, interval_of
from macros.audit.operands import Records
from macros.audit.outcome import FittingRange
from macros.audit.units import factor
from macros.model.figure import Figure

BASE, PART, COMMON = "Tổng số làm tỷ lệ đúng", "Phần làm tỷ lệ đúng", "Tổng số chung"


def fitting_bases(stated: Figure, part: Figure, records: Records, unit: str) -> FittingRange | None:
    """The whole numbers b, in `unit`, for which part / b rounds to the stated percentage.

    There is none to tell where the share rounds to 0: any large base would do.
    """
    share, count = _share(stated), exact(part) * factor(part.unit, unit)
    if share.low <= 0:
        return None
    low = floor(100 * count / share.high) + 1
    high = floor(100 * count / share.low)
    return fitting_range(BASE, low, high, unit, records)


def fitting_parts(stated: Figure, whole: Figure, records: Records) -> FittingRange:
    """The whole numbers p for which p / whole rounds to the stated percentage."""
    share, count = _share(stated), exact(whole)
    low = max(0, ceil(share.low * count / 100))
    high = ceil(share.high * count / 100) - 1
    return fitting_range(PART, low, high, whole.unit, records)


def _share(stated: Figure) -> Interval:
    """What the stated share stands for, in percent."""
    return interval_of(stated).times(factor(stated.unit, "%"))


def fitting_range(role: str, low: int, high: int, unit: str, records: Records) -> FittingRange:
    """The range with the figures of that unit that lie in it."""
    figures = records.figures.get(unit, [])
    known = tuple(figure_id for number, figure_id in figures if low <= number <= high)
    return FittingRange(role, low, high, unit, known)
