"""Figures of one thing at several dates, side by side; nothing is added or subtracted."""

from __future__ import annotations

from collections.abc import Iterable

from macros.model.figure import Figure


def side_by_side(figure: Figure, figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """All of `figures` with the scope, unit and place of `figure`, by date, undated ones left out.

    Empty unless at least two different dates are there: a later report put next to this one.
    """
    same = [f for f in figures if f.as_of and f.scope and _measure(f) == _measure(figure)]
    if len({f.as_of for f in same}) < 2 or figure.id not in {f.id for f in same}:
        return ()
    return tuple(sorted(same, key=lambda f: (str(f.as_of), f.id)))


def _measure(figure: Figure) -> tuple[str | None, str, str | None]:
    return figure.scope, figure.unit, figure.place
