"""A claim has what its rule needs; one that does not hold has a note that says so."""

from __future__ import annotations

from macros.audit import Outcome, Verdict, evaluate, missing_operands
from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model import KINDS
from macros.model.claim import Claim


def check(context: Context) -> Problems:
    """Claims without their operands, and claims that differ without a linked observation."""
    unresolved = {link.origin for link in context.links.unresolved}
    for entry in context.entries:
        claim = entry.record
        if not isinstance(claim, Claim):
            continue
        problems = [*_missing(entry, claim)]
        yield from problems
        if not problems and not unresolved & {claim.id, *claim.shares}:
            yield from _unexplained(entry, claim, evaluate(claim, context.records))


def _missing(entry: Entry, claim: Claim) -> Problems:
    for key, needed in missing_operands(claim):
        found = f"phép “{claim.type.label}” thiếu hoặc thừa số để tính"
        yield problem_at(entry, (key,), "doi-chieu-thieu", found, needed)
    if claim.counted and claim.counted.kind not in KINDS:
        found = f"không có loại bản ghi “{claim.counted.kind}”"
        expected = f"một trong: {', '.join(KINDS)}"
        yield problem_at(entry, ("counted", "kind"), "doi-chieu-thieu", found, expected)


def _unexplained(entry: Entry, claim: Claim, outcome: Outcome) -> Problems:
    if outcome.verdict == Verdict.DIFFERS and not claim.observations:
        found = f"in {outcome.printed}, tính ra {outcome.computed}; ghi chú đối soát còn thiếu"
        expected = "mã của ghi chú đối soát nói về chỗ lệch này ở khóa observations"
        yield problem_at(entry, ("observations",), "doi-chieu-thieu-ghi-chu", found, expected)
