"""The audit on a record's page: what fails, and in one line what holds or is merely noted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from macros.audit import Verdict
from macros.exports.marks import failed_on
from macros.exports.record_data import RecordData
from macros.model import Record

MOST_SHOWN = 1
"""More names than that would be more than a sixth of a short page."""


@dataclass(frozen=True)
class Aside:
    """A check that does not fail, with its verdict, or a note, without one."""

    record: Record
    verdict: Verdict | None = None


def asides_of(data: RecordData) -> tuple[Aside, ...]:
    """Everything else: the source's relations first, then the editors' questions, then notes."""
    failed = {audited.claim.id for audited in failed_on(data.claims)}
    rest = [audited for audited in data.claims if audited.claim.id not in failed]
    rest.sort(key=lambda audited: audited.claim.basis.rank)
    checks = (Aside(audited.claim, audited.outcome.verdict) for audited in rest)
    return (*checks, *(Aside(observation) for observation in data.observations))


def asides_line(asides: tuple[Aside, ...]) -> str:
    """``2 phép đối chiếu khớp, 1 không kiểm được; 3 ghi chú``."""
    verdicts = Counter(aside.verdict for aside in asides if aside.verdict)
    notes = sum(aside.verdict is None for aside in asides)
    counts = [f"{verdicts[v]} {v.label.lower()}" for v in reversed(Verdict) if verdicts[v]]
    checks = f"Phép đối chiếu: {', '.join(counts)}" if counts else ""
    return "; ".join(filter(None, (checks, f"{notes} ghi chú" if notes else "")))
