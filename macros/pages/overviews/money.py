"""Allocations as bars, with their sum."""

from dataclasses import dataclass
from decimal import Decimal

from macros.audit.numbers import number_of, shown
from macros.knowledge_base import KnowledgeBase
from macros.model.funding import Funding
from macros.pages.lists import listed


@dataclass(frozen=True)
class Money:
    """All allocations as bars, `share` of the largest in percent; `total` is computed here and no
    number of the source, empty where the units differ."""

    bars: tuple[tuple[Funding, float], ...]
    total: str


def money(base: KnowledgeBase) -> Money:
    """The allocations in the order of their years, with their sum."""
    found = listed(base, Funding)
    sums = [number_of(funding.printed) for funding in found]
    most = max(sums, default=Decimal(1)) or Decimal(1)
    units = {funding.unit for funding in found}
    total = f"{shown(sum(sums, Decimal(0)))} {found[0].unit}" if len(units) == 1 else ""
    return Money(tuple((f, float(100 * s / most)) for f, s in zip(found, sums, strict=True)), total)
