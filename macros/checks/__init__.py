"""Checks over all records together, one rule a file."""

from __future__ import annotations

from collections.abc import Callable

from macros.checks import duplicate_id, duplicate_number, file_name, outline, unknown_id
from macros.checks.context import Context, Problems
from macros.problems import Problem

__all__ = ["Context", "RULES", "run_checks"]

RULES: tuple[Callable[[Context], Problems], ...] = (
    file_name.check,
    duplicate_id.check,
    duplicate_number.check,
    unknown_id.check,
    outline.check,
)


def run_checks(context: Context) -> list[Problem]:
    """Every problem that any rule finds."""
    return [problem for rule in RULES for problem in rule(context)]
