"""Whether a record must carry the mark, and whether anything may be derived from it."""

from __future__ import annotations

from macros.audit import Verdict
from macros.exports.record_data import claims_on, observations_on
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.claim import Basis, Claim
from macros.model.observation import Observation
from macros.model.vocabulary import Status


def is_marked(base: KnowledgeBase, record: Record) -> bool:
    """Whether an observation names the record, or a claim about it does not hold.

    Claims and observations are the audit itself and carry no mark.
    """
    if isinstance(record, (Claim, Observation)):
        return False
    if observations_on(base, record.id):
        return True
    return any(a.outcome.verdict == Verdict.DIFFERS for a in claims_on(base, record.id))


def is_disputed(base: KnowledgeBase, record: Record) -> bool:
    """Whether nothing may be derived from the figure: the source contradicts it itself."""
    if record.status == Status.DISPUTED:
        return True
    return any(
        audited.claim.stated == record.id
        and audited.claim.basis == Basis.SOURCE
        and audited.outcome.verdict == Verdict.DIFFERS
        for audited in claims_on(base, record.id)
    )
