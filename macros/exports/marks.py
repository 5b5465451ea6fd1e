"""Which records carry the mark of what does not agree, wherever they are named."""

from __future__ import annotations

from macros.audit import Verdict
from macros.exports.gather import claims_on
from macros.exports.record_data import AuditedClaim
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.claim import Basis, Claim
from macros.model.observation import Observation
from macros.model.source import Source
from macros.model.vocabulary import Status


def failed_on(claims: tuple[AuditedClaim, ...]) -> tuple[AuditedClaim, ...]:
    """The claims that do not hold and that the source makes itself or arithmetic demands; what
    editors merely ask is no fault of the source."""
    return tuple(
        audited
        for audited in claims
        if audited.outcome.verdict == Verdict.DIFFERS and audited.claim.basis != Basis.EDITORS
    )


def is_marked(base: KnowledgeBase, record: Record) -> bool:
    """Whether a relation that the source states or that arithmetic demands fails for the record.

    Claims and observations are the audit itself, and a source is what it is about: none is marked.
    """
    if isinstance(record, (Claim, Observation, Source)):
        return False
    return bool(failed_on(claims_on(base, record.id)))


def is_disputed(record: Record) -> bool:
    """Whether the editors hold the value itself for doubtful: drawn hatched, never subtracted."""
    return record.status == Status.DISPUTED
