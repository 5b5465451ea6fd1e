"""Which observations and claims touch a record, and whether it must carry the mark."""

from __future__ import annotations

from dataclasses import dataclass

from macros.audit import Outcome, Verdict
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.claim import Basis, Claim
from macros.model.observation import Observation
from macros.model.vocabulary import Status


@dataclass(frozen=True)
class AuditedClaim:
    """A claim with what it comes to."""

    claim: Claim
    outcome: Outcome


def observations_on(base: KnowledgeBase, record_id: str) -> tuple[Observation, ...]:
    """The observations that name the record in `about`."""
    origins = [
        base.get(link.origin) for link in base.incoming(record_id) if link.location[0] == "about"
    ]
    found = {origin.id: origin for origin in origins if isinstance(origin, Observation)}
    return tuple(found.values())


def claims_on(base: KnowledgeBase, record_id: str) -> tuple[AuditedClaim, ...]:
    """The claims that name the record, those that do not hold first."""
    origins = {link.origin: base.get(link.origin) for link in base.incoming(record_id)}
    claims = [origin for origin in origins.values() if isinstance(origin, Claim)]
    audited = [AuditedClaim(claim, base.outcomes[claim.id]) for claim in claims]
    return tuple(sorted(audited, key=lambda a: list(Verdict).index(a.outcome.verdict)))


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
