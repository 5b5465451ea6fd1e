"""One claim to its outcome: which rule judges it, and what it needs to be judged."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from macros.audit import rules
from macros.audit.outcome import Outcome
from macros.audit.shares import common_base, part_for, share_of
from macros.model import Record
from macros.model.claim import Claim, ClaimType

Records = Mapping[str, Record]

_RULES: dict[ClaimType, Callable[[Claim, Records], Outcome]] = {
    ClaimType.SHARE_OF: share_of,
    ClaimType.PART_FOR: part_for,
    ClaimType.COMMON_BASE: common_base,
    ClaimType.AT_MOST: rules.at_most,
    ClaimType.SUM_OF: rules.sum_of,
    ClaimType.DIFFERENCE: rules.difference,
    ClaimType.EQUAL: rules.equal,
    ClaimType.COUNT_OF: rules.count_of,
    ClaimType.BEFORE_AFTER: rules.before_after,
    ClaimType.SAME_NAME: rules.same_name,
}

NEEDED: dict[ClaimType, tuple[tuple[str, int, int], ...]] = {
    ClaimType.SHARE_OF: (("stated", 1, 1), ("operands", 1, 2)),
    ClaimType.PART_FOR: (("stated", 1, 1), ("operands", 1, 1)),
    ClaimType.COMMON_BASE: (("shares", 2, 9),),
    ClaimType.AT_MOST: (("stated", 1, 1), ("operands", 1, 9)),
    ClaimType.SUM_OF: (("stated", 1, 1), ("operands", 2, 9)),
    ClaimType.DIFFERENCE: (("stated", 1, 1), ("operands", 2, 2)),
    ClaimType.EQUAL: (("stated", 1, 1), ("operands", 1, 1)),
    ClaimType.COUNT_OF: (("stated", 1, 1), ("counted", 1, 1)),
    ClaimType.BEFORE_AFTER: (("dated", 2, 2),),
    ClaimType.SAME_NAME: (("named", 1, 1), ("spellings", 2, 99)),
}
"""The fields that each type needs: key, least and greatest number of values."""


def evaluate(claim: Claim, records: Records) -> Outcome:
    """Judge `claim`; it must have its operands (see `missing_operands`)."""
    return _RULES[claim.type](claim, records)


def missing_operands(claim: Claim) -> list[tuple[str, str]]:
    """The fields of `claim` that hold too few or too many values, and what each needs."""
    wrong = []
    for key, least, most in NEEDED[claim.type]:
        value = getattr(claim, key)
        count = len(value) if isinstance(value, list) else int(value is not None)
        if not least <= count <= most:
            span = f"{least}" if least == most else f"{least} đến {most}"
            wrong.append((key, f"{span} giá trị, đang có {count}"))
    return wrong
