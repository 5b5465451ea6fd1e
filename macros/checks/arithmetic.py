"""Printed numbers as numbers: shared by the rules that calculate."""

from __future__ import annotations

from decimal import Decimal

from macros.checks.context import Context
from macros.model.figure import Figure


def number_of(printed: str) -> Decimal:
    """``149.364,5`` → 149364.5; the digits after the comma are kept (``10,40`` has two)."""
    return Decimal(printed.replace(".", "").replace(",", "."))


def shown(number: Decimal) -> str:
    """``10.40`` → ``10,40``, as Vietnamese prints it."""
    return f"{number:,f}".translate(str.maketrans(",.", ".,"))


def figure_at(context: Context, figure_id: str | None) -> Figure | None:
    """The figure with that id, if there is one."""
    entry = context.by_id.get(figure_id or "")
    return entry.record if entry and isinstance(entry.record, Figure) else None
