"""How far a printed result is from its printed target."""

from __future__ import annotations

from decimal import Decimal
from math import ceil

from macros.audit.numbers import exact, number_of
from macros.model.figure import Figure


def points_to_target(target: Figure, actual: Figure) -> Decimal:
    """Percentage points still to go; 0 or less where the target is reached."""
    return number_of(target.printed) - number_of(actual.printed)


def units_to_target(target: Figure, base: Figure, count: Figure) -> int:
    """How many more of `count` make up the target's share of `base`, counted in whole units."""
    return ceil(exact(target) * exact(base) / 100) - ceil(exact(count))
