"""Whole things are counted in whole numbers: 1,457 households is a comma of English Excel."""

from __future__ import annotations

from macros.audit.numbers import MEASURED_UNITS
from macros.checks.context import Context, Problems, problem_at
from macros.model.figure import Figure

_SPOKEN = ("bình quân", "trung bình")


def check(context: Context) -> Problems:
    """Figures with a decimal comma whose unit is no measure, where no observation knows of it."""
    for entry in context.entries:
        record = entry.record
        if not isinstance(record, Figure) or "," not in record.printed:
            continue
        if _is_measured(record) or record.id in context.observed:
            continue
        found = f"“{record.printed}” có phần lẻ, mà {record.unit} đếm nguyên"
        expected = "số đúng như nguồn in: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ"
        yield problem_at(entry, ("printed",), "so-le", found, expected)


def _is_measured(figure: Figure) -> bool:
    """By its unit (“tấn/ha”, “triệu đồng”), or since it is a mean of counts."""
    if any(unit in MEASURED_UNITS for unit in (figure.unit, figure.unit.partition("/")[0].strip())):
        return True
    said = f"{figure.title} {figure.scope or ''}".lower()
    return "/" in figure.unit or any(word in said for word in _SPOKEN)
