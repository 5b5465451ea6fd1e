"""One claim to its outcome: which rule judges it."""

from collections.abc import Callable, Mapping
from typing import Any

from macros.audit import rules
from macros.audit.operands import Records
from macros.audit.outcome import Outcome
from macros.audit.shares import common_base, part_for, share_of
from macros.model import Record
from macros.model.claim import (
    AtMost,
    BeforeAfter,
    Claim,
    CommonBase,
    CountOf,
    Equal,
    PartFor,
    SameName,
    ShareOf,
    SumOf,
)
from macros.model.derived import declared_of, stored_operands

_RULES: dict[type[Claim], Callable[[Any, Records], Outcome]] = {
    ShareOf: share_of,
    PartFor: part_for,
    CommonBase: common_base,
    AtMost: rules.at_most,
    SumOf: rules.sum_of,
    Equal: rules.equal,
    CountOf: rules.count_of,
    BeforeAfter: rules.before_after,
    SameName: rules.same_name,
}


def evaluate(claim: Claim, records: Records) -> Outcome:
    """Judge `claim`, of which nothing may be lacking (see lacking.py)."""
    return _RULES[type(claim)](claim, records)


def repeats(claim: Claim, records: Mapping[str, Record]) -> bool:
    """Whether the claim stores the operands that its figure declares itself."""
    stored = stored_operands(claim)
    return bool(stored) and stored == declared_of(claim, records)
