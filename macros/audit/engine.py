"""One claim to its outcome: which rule judges it, and what it lacks to be judged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
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
    OfFigure,
    PartFor,
    SameName,
    ShareOf,
    SumOf,
    declared_of,
    operands_of,
    stored_operands,
)
from macros.model.figure import Figure
from macros.model.walk import Location, fields_of

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


def evaluate(claim: Claim, records: Mapping[str, Record]) -> Outcome:
    """Judge `claim`, of which nothing may be lacking (see `lacking`)."""
    return _RULES[type(claim)](claim, Records.of(records))


def lacking(claim: Claim, records: Mapping[str, Record]) -> Iterator[tuple[Location, str, str]]:
    """What keeps `claim` from being judged: where, what was found there, what is needed."""
    if isinstance(claim, CommonBase):
        for index, share_id in enumerate(claim.shares):
            share = records.get(share_id)
            if not isinstance(share, ShareOf) or any(lacking(share, records)):
                found = f"“{share_id}” không phải phép tỷ lệ tính được"
                yield ("shares", index), found, "mã của phép đối chiếu loại share_of có đủ số"
    elif isinstance(claim, OfFigure) and claim.declared and not operands_of(claim, records):
        field = fields_of(Figure)[claim.declared[0]]
        found = (
            f"không có số để tính: “{claim.stated}” không nêu {field.label.lower()} ({field.key})"
        )
        yield ("stated",), found, "các số dùng để tính ở khóa operands, hoặc ở chính số ấy"


def repeats(claim: Claim, records: Mapping[str, Record]) -> bool:
    """Whether the claim stores the operands that its figure declares itself."""
    stored = stored_operands(claim)
    return bool(stored) and stored == declared_of(claim, records)
