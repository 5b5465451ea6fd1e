"""How far a printed result is from its printed target."""

from decimal import Decimal
from math import ceil

from macros.audit.numbers import exact, number_of
from macros.audit.units import factor
from macros.model.figure import Figure


def left_to_target(target: Figure, actual: Figure) -> Decimal:
    """How much is still to go, in the target's unit; 0 or less where the target is reached."""
    scale = factor(actual.unit, target.unit)
    reached = number_of(actual.printed) * scale.numerator / scale.denominator
    return number_of(target.printed) - reached


def units_to_target(target: Figure, base: Figure, count: Figure) -> int:
    """How many more of `count` make up the target's share of `base`, counted in whole units."""
    return ceil(exact(target) * exact(base) / 100) - ceil(exact(count))
