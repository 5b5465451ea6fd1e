"""Whether a record must carry the mark, and whether its value may be drawn like any other."""

from __future__ import annotations

from macros.exports.record_data import claims_on
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.claim import Claim
from macros.model.observation import Observation
from macros.model.vocabulary import Status
from macros.pages.record.checks import failed_on


def is_marked(base: KnowledgeBase, record: Record) -> bool:
    """Whether a relation that the source states or that arithmetic demands fails for the record.

    Claims and observations are the audit itself and carry no mark.
    """
    if isinstance(record, (Claim, Observation)):
        return False
    return bool(failed_on(claims_on(base, record.id)))


def is_disputed(record: Record) -> bool:
    """Whether the editors hold the value itself for doubtful: drawn hatched, never subtracted."""
    return record.status == Status.DISPUTED
