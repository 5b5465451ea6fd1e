"""What of the source does not agree, counted alike on the home page and on the audit's."""

from dataclasses import dataclass

from macros.exports.gather import audited
from macros.exports.marks import failed_on, is_marked
from macros.exports.record_data import AuditedClaim
from macros.knowledge_base import KnowledgeBase
from macros.model import Claim, Figure
from macros.pages.lists import listed


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
    claims = failed_on(tuple(audited(base, listed(base, Claim))))
    return Failing(claims, sum(is_marked(base, figure) for figure in base.all(Figure)))
