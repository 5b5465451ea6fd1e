"""The answer that a record gives in one line, before any sentence or doubt: value and unit, result
and target, verdict. Pages, search, link previews, citations and exports all take it from here."""

from __future__ import annotations

from collections.abc import Iterable

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.claim import Claim
from macros.model.derived import amount
from macros.model.figure import Figure, Indicator


def answer(base: KnowledgeBase, record: Record) -> str:
    """``1.457 hộ``; ``4% (104/2.598 hộ), mục tiêu 25%``; ``Không khớp``; else empty."""
    if isinstance(record, Indicator):
        return ", ".join(filter(None, (result_of(base, record), target_of(base, record))))
    if isinstance(record, Claim):
        return base.outcomes[record.id].verdict.label
    return amount(record)


def headline(base: KnowledgeBase, record: Record) -> str:
    """The title with its answer: ``Số hộ nghèo: 1.457 hộ``; a question with its verdict."""
    said = answer(base, record)
    if not said:
        return capital(record.title)
    sign = " " if isinstance(record, Claim) else ": "
    return f"{capital(record.title)}{sign}{said}"


def capital(title: str) -> str:
    """A title as a heading: with a capital letter, which the source does not always print."""
    return title[:1].upper() + title[1:]


def result_of(base: KnowledgeBase, indicator: Indicator) -> str:
    """``4% (104/2.598 hộ)``, ``597 hộ``; empty where the source gives no result."""
    shares = [amount(figure) for figure in figures_of(base, indicator.actual)]
    counts = [amount(figure) for figure in figures_of(base, indicator.counts)]
    whole = figures_of(base, [indicator.base])
    if counts and whole:
        counts[0] = f"{counts[0].removesuffix(f' {whole[0].unit}')}/{amount(whole[0])}"
    if not shares:
        return ", ".join(counts)
    return f"{', '.join(shares)} ({', '.join(counts)})" if counts else ", ".join(shares)


def target_of(base: KnowledgeBase, indicator: Indicator) -> str:
    """``mục tiêu 25%``; empty where the source gives none."""
    aims = figures_of(base, [indicator.target])
    return f"mục tiêu {amount(aims[0])}" if aims else ""


def figures_of(base: KnowledgeBase, ids: Iterable[str | None]) -> tuple[Figure, ...]:
    """The figures with these ids; None stands for one that the source does not give."""
    records = map(base.get, filter(None, ids))
    return tuple(record for record in records if isinstance(record, Figure))
