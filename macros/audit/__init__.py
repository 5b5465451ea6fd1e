"""The audit of printed figures: pure rules over records, exact numbers, nothing stored.

``evaluate(claim, records)`` gives the Outcome of one claim; `records` maps ids to records.
"""

from collections.abc import Callable, Mapping
from typing import Any

from macros.audit import rules, shares
from macros.audit.lacking import lacking
from macros.audit.operands import Records
from macros.audit.outcome import FittingRange, Outcome, Verdict
from macros.model import Claim, Record
from macros.model import claim as kinds
from macros.model.derived import declared_of, stored_operands

__all__ = ["FittingRange", "Outcome", "Records", "Verdict", "evaluate", "lacking", "repeats"]

_RULES: dict[type[Claim], Callable[[Any, Records], Outcome]] = {
    kinds.ShareOf: shares.share_of,
    kinds.PartFor: shares.part_for,
    kinds.CommonBase: shares.common_base,
    kinds.AtMost: rules.at_most,
    kinds.SumOf: rules.sum_of,
    kinds.Equal: rules.equal,
    kinds.CountOf: rules.count_of,
    kinds.BeforeAfter: rules.before_after,
    kinds.SameName: rules.same_name,
}


def evaluate(claim: Claim, records: Records) -> Outcome:
    """Judge `claim`, of which nothing may be lacking (see lacking.py)."""
    return _RULES[type(claim)](claim, records)


def repeats(claim: Claim, records: Mapping[str, Record]) -> bool:
    """Whether the claim stores the operands that its figure declares itself."""
    stored = stored_operands(claim)
    return bool(stored) and stored == declared_of(claim, records)
