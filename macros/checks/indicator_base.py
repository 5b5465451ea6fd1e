"""A percentage means nothing without the number that it is a share of."""

from __future__ import annotations

from macros.audit.units import unit_of
from macros.checks.context import Context, Problems, problem_at
from macros.model.figure import Indicator
from macros.model.observation import ObservationType


def check(context: Context) -> Problems:
    """Indicators that report a percentage and no base, or one for it, where no observation says
    so."""
    for entry in context.entries:
        record = entry.record
        if not isinstance(record, Indicator) or context.is_noted(record.id, ObservationType.BASE):
            continue
        base = context.figure(record.base)
        if base and unit_of(base.unit).is_share:
            found, expected = f"“{base.id}” là tỷ lệ, không phải số tổng", "mã của số hộ, số người…"
            yield problem_at(entry, ("base",), "chi-tieu-thieu-mau-so", found, expected)
        elif not record.base and any(_needs_base(context, figure) for figure in record.actual):
            found, expected = (
                "kết quả là tỷ lệ nhưng không có tổng số",
                "mã của số tổng ở khóa base",
            )
            yield problem_at(entry, ("actual",), "chi-tieu-thieu-mau-so", found, expected)


def _needs_base(context: Context, figure: str) -> bool:
    record = context.figure(figure)
    if not record or not unit_of(record.unit).is_share:
        return False
    return not record.base and not context.is_noted(figure, ObservationType.BASE)
