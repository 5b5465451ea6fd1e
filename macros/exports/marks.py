"""Which records carry the mark of what does not agree, wherever they are named, and how many."""

from dataclasses import dataclass

from macros.audit import Verdict
from macros.exports.gather import audited, claims_on
from macros.exports.record_data import AuditedClaim
from macros.knowledge_base import KnowledgeBase
from macros.model import Claim, Figure, Indicator, Observation, Record, Source
from macros.model.claim import OfFigure
from macros.model.uses import Use
from macros.model.vocabulary import Status


def failed_on(claims: tuple[AuditedClaim, ...]) -> tuple[AuditedClaim, ...]:
    """The claims that do not hold and that the source makes itself or arithmetic demands; what
    editors merely ask is no fault of the source."""
    return tuple(
        audited
        for audited in claims
        if audited.outcome.verdict == Verdict.DIFFERS and not audited.claim.is_question
    )


def failed_for(record: Record, claims: tuple[AuditedClaim, ...]) -> tuple[AuditedClaim, ...]:
    """Those of the failed claims in which the record itself does not agree."""
    return tuple(one for one in failed_on(claims) if _is_at_odds(record, one.claim))


def _is_at_odds(record: Record, claim: Claim) -> bool:
    """What a relation only computes with may be right: it is the stated figure that does not agree
    with it, unless the editors hold the other for doubtful too."""
    if not (isinstance(record, Figure) and isinstance(claim, OfFigure)):
        return True
    return claim.stated == record.id or is_disputed(record)


def is_marked(base: KnowledgeBase, record: Record) -> bool:
    """Whether a relation that the source states or that arithmetic demands fails for the record."""
    return doubtful(base, record) is not None


@dataclass(frozen=True)
class Failing:
    """The relations that do not hold, and how many figures stand in them."""

    claims: tuple[AuditedClaim, ...]
    figures: int

    def __str__(self) -> str:
        """``7 chỗ, 15 con số``."""
        counts = (len(self.claims), "chỗ"), (self.figures, "con số")
        return ", ".join(f"{count} {name}" for count, name in counts if count)


def failing(base: KnowledgeBase) -> Failing:
    """What fails in the whole knowledge base."""
    claims = failed_on(tuple(audited(base, base.all(Claim))))
    return Failing(claims, sum(is_marked(base, figure) for figure in base.all(Figure)))


def doubtful(base: KnowledgeBase, record: Record) -> Record | None:
    """Whose page tells what does not agree: the record's own, of an indicator that of its number.

    Claims and observations are the audit itself, and a source is what it is about: none is marked.
    """
    if isinstance(record, (Claim, Observation, Source)):
        return None
    if failed_for(record, claims_on(base, record.id)):
        return record
    numbers = failed_numbers(base, record) if isinstance(record, Indicator) else ()
    return next(iter(numbers), None)


def is_disputed(record: Record) -> bool:
    """Whether the editors hold the value itself for doubtful: drawn hatched, never subtracted."""
    return record.status == Status.DISPUTED


def numbers_of(base: KnowledgeBase, record: Record) -> tuple[Figure, ...]:
    """The numbers that the record gives in its fields."""
    if isinstance(record, (Claim, Observation, Source, Figure)):
        return ()
    links = (x for x in base.outgoing(record.id) if not x.uses & {Use.BOTH_ENDS, Use.ABOUT})
    targets = dict.fromkeys(link.target for link in links)
    return tuple(f for f in map(base.get, targets) if isinstance(f, Figure))


def failed_numbers(base: KnowledgeBase, record: Record) -> tuple[Figure, ...]:
    """Those of its numbers that a failed check names, if it names a value of the record's own: what
    fails for other parts of the same whole does not concern this one."""
    numbers = numbers_of(base, record)
    wholes = {one.base for one in ((record,) if isinstance(record, Indicator) else numbers)}
    values = [number for number in numbers if number.id not in wholes]
    failed = [one.claim for value in values for one in failed_on(claims_on(base, value.id))]
    named = [(base.get(link.target), one) for one in failed for link in base.outgoing(one.id)]
    odd = {record.id for record, claim in named if _is_at_odds(record, claim)}
    return tuple(number for number in numbers if number.id in odd)


def doubts(base: KnowledgeBase, record: Record) -> tuple[str, ...]:
    """What does not agree, a sentence each: with the record's own value, else with its numbers."""
    own = (record,) if isinstance(record, Figure) else failed_numbers(base, record)
    failed = (one.claim for number in own for one in failed_for(number, claims_on(base, number.id)))
    return tuple(dict.fromkeys(claim.summary or claim.title for claim in failed))
