"""The answer that a record gives in one line, before any sentence or doubt: value and unit, result
and target, verdict. Pages, search, link previews, citations and exports all take it from here."""

from macros.audit.outcome import Verdict
from macros.exports.indicators import card_of
from macros.knowledge_base import KnowledgeBase
from macros.model import Amounted, Claim, Indicator, Record
from macros.model.derived import amount

QUANTITIES = (Amounted, Indicator)
"""The kinds whose answer is a number."""


def answer(base: KnowledgeBase, record: Record) -> str:
    """``1.457 hộ``; ``4% (104/2.598 hộ), mục tiêu 25%``; ``Không khớp``; of a question
    that cannot be checked the numbers that would fit; else empty."""
    if isinstance(record, Indicator):
        card = card_of(base, record)
        return ", ".join(filter(None, (card.result, card.aim and f"mục tiêu {card.aim}")))
    if isinstance(record, Claim):
        outcome = base.outcomes[record.id]
        if outcome.verdict is Verdict.OPEN and outcome.fitting:
            return f"{outcome.fitting.text} (tính ra, không phải số của nguồn)"
        return said_of(record, outcome.verdict)
    return amount(record)


def said_of(claim: Claim, verdict: Verdict) -> str:
    """``Không khớp``; of the editors' questions the answer, ``Không``."""
    return verdict.answer if claim.is_question else verdict.label


def headline(base: KnowledgeBase, record: Record) -> str:
    """The title with its answer: ``Số hộ nghèo: 1.457 hộ``; a question with its verdict."""
    said = answer(base, record)
    sign = " " if isinstance(record, Claim) else ": "
    return capital(record.title) + (said and sign + said)


def capital(title: str) -> str:
    """A title as a heading: with a capital letter, but for an abbreviation as it is: ``đ/b``."""
    return title if title[1:2] == "/" else title[:1].upper() + title[1:]
