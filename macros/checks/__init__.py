"""Checks over all records together, one rule a file."""

from __future__ import annotations

from collections.abc import Callable

from macros.checks import (
    circles,
    claims,
    common_name,
    counted_decimals,
    digits_of_id,
    document_number,
    duplicate_id,
    duplicate_number,
    duplicate_position,
    earlier_than_basis,
    far_year,
    file_name,
    former_id,
    future_date,
    indicator_base,
    named_type,
    orphans,
    outline,
    percentage,
    period,
    repeated_link,
    restated,
    same_ends,
    similar_titles,
    unknown_id,
    unused_term,
)
from macros.checks.context import Context, Problems
from macros.problems import Problem

__all__ = ["RULES", "Context", "run_checks"]

RULES: tuple[Callable[[Context], Problems], ...] = (
    file_name.check,
    duplicate_id.check,
    former_id.check,
    duplicate_number.check,
    duplicate_position.check,
    unknown_id.check,
    outline.check,
    circles.check,
    named_type.check,
    same_ends.check,
    repeated_link.check,
    document_number.check,
    future_date.check,
    far_year.check,
    digits_of_id.check,
    earlier_than_basis.check,
    period.check,
    indicator_base.check,
    percentage.check,
    counted_decimals.check,
    claims.check,
    restated.check,
    similar_titles.check,
    common_name.check,
    orphans.check,
    unused_term.check,
)


def run_checks(context: Context) -> list[Problem]:
    """Every problem that any rule finds."""
    return [problem for rule in RULES for problem in rule(context)]
