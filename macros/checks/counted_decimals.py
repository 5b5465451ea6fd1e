"""Whole things are counted in whole numbers: 1,457 households is a comma of English Excel."""

from __future__ import annotations

import re

from macros.audit.units import unit_of
from macros.checks.context import Context, Problems, problem_at
from macros.model.figure import Figure
from macros.model.observation import ObservationType

_KNOWN = (ObservationType.ARITHMETIC, ObservationType.COUNT, ObservationType.MISPRINT)
_SPOKEN = ("bình quân", "trung bình")
_ENGLISH_THOUSAND = re.compile(r"[1-9]\d{0,2},\d{3}")


def check(context: Context) -> Problems:
    """Figures with a decimal comma that count, or may count, where no observation knows of it."""
    for entry in context.entries:
        record = entry.record
        if not isinstance(record, Figure) or "," not in record.printed:
            continue
        if not _is_doubtful(record) or context.is_noted(record.id, *_KNOWN):
            continue
        found = f"“{record.printed}” có phần lẻ, mà {record.unit} đếm nguyên"
        expected = "số đúng như nguồn in: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ"
        yield problem_at(entry, ("printed",), "so-le", found, expected)


def _is_doubtful(figure: Figure) -> bool:
    """Any fraction of what is surely counted; of an unknown unit what English has for a thousand.

    A mean of counts has fractions.
    """
    unit, said = unit_of(figure.unit), f"{figure.title} {figure.scope or ''}".lower()
    if unit.is_measure or unit.is_broken or any(word in said for word in _SPOKEN):
        return False
    return unit.is_known_count or bool(_ENGLISH_THOUSAND.fullmatch(figure.printed))
