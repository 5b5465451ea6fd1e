"""The audit on a record's page: what fails, and in one line what holds or is merely noted."""

from collections import Counter
from dataclasses import dataclass

from macros.audit import Verdict
from macros.exports.marks import failed_for
from macros.exports.record_data import AuditedClaim, RecordData
from macros.model import Observation, Record
from macros.model.claim import Claim
from macros.model.claim_parts import Basis

MOST_SHOWN = 1
"""More names than that would be more than a sixth of a short page."""


@dataclass(frozen=True)
class Aside:
    """A check that does not fail or a question, with its verdict, or a note, without one."""

    record: Record
    verdict: Verdict | None = None

    @property
    def is_question(self) -> bool:
        """Whether the editors ask it: no check of the source, whatever its verdict."""
        return isinstance(self.record, Claim) and self.record.is_question

    @property
    def said(self) -> str:
        """``✗ Không khớp``; ``– Không kiểm được``; the answer to a question."""
        if not self.verdict or self.is_question:
            return self.verdict.answer if self.verdict else ""
        sign = "–" if self.verdict == Verdict.OPEN else self.verdict.sign
        return f"{sign} {self.verdict.label}"

    @property
    def fails(self) -> bool:
        """Whether it stands among what does not agree, on account of another number."""
        return self.verdict == Verdict.DIFFERS and not self.is_question

    @property
    def is_slip(self) -> bool:
        """Whether it is a slip of the pen, which stands on a page of its own kind."""
        return isinstance(self.record, Observation) and self.record.type.is_slip


def asides_of(data: RecordData) -> tuple[Aside, ...]:
    """Everything else: the source's relations, the editors' questions, notes, slips of the pen."""
    failed = {audited.claim.id for audited in failed_for(data.record, data.claims)}
    rest = [audited for audited in data.claims if audited.claim.id not in failed]
    rest.sort(key=lambda audited: audited.claim.basis.rank)
    checks = (Aside(audited.claim, audited.outcome.verdict) for audited in rest)
    notes = sorted(map(Aside, data.observations), key=lambda aside: aside.is_slip)
    return (*checks, *notes)


def not_holding(failed: tuple[AuditedClaim, ...]) -> str:
    """``Không khớp: 2 phép đối chiếu``: what a page shows open."""
    return f"Không khớp: {len(failed)} phép đối chiếu" if failed else ""


def _said(verdict: Verdict) -> str:
    """What fails and yet stands aside is about another number, computed with this one."""
    return verdict.label.lower() + (" về số khác" if verdict == Verdict.DIFFERS else "")


def asides_line(asides: tuple[Aside, ...]) -> str:
    """``Phép đối chiếu: 2 khớp, 1 không kiểm được; 1 câu hỏi của người biên tập, 3 ghi chú``."""
    questions = sum(aside.is_question for aside in asides)
    verdicts = Counter(aside.verdict for aside in asides if not aside.is_question)
    notes = verdicts.pop(None, 0)
    counts = [f"{verdicts[v]}\u00a0{_said(v)}" for v in reversed(Verdict) if verdicts[v]]
    checks = f"Phép đối chiếu: {', '.join(counts)}" if counts else ""
    others = {Basis.EDITORS.label.lower(): questions, "ghi\u00a0chú": notes}
    more = ", ".join(f"{count}\u00a0{name}" for name, count in others.items() if count)
    return "; ".join(filter(None, (checks, more)))
