"""Looking up the figures that the rules calculate with."""

from __future__ import annotations

from macros.audit.numbers import number_of, shown
from macros.checks.context import Context
from macros.model.figure import Figure

__all__ = ["figure_at", "number_of", "shown"]


def figure_at(context: Context, figure_id: str | None) -> Figure | None:
    """The figure with that id, if there is one."""
    entry = context.by_id.get(figure_id or "")
    return entry.record if entry and isinstance(entry.record, Figure) else None
