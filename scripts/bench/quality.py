"""Queries and how well their answers fit; the tests of search and its bench ask the same ones."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import yaml

from macros.vietnamese.letters import fold, normalize
from scripts.paths import ROOT

QUERIES = ROOT / "tests" / "search"
DEPTH = 10
"""How many results count: MRR@10."""


@dataclass(frozen=True)
class Case:
    """A query; `want` is a pattern for a folded title, empty where nothing may be found."""

    kind: str
    query: str
    want: str
    top: int = DEPTH

    def rank(self, titles: Sequence[str]) -> int:
        """Place of the first fitting title from 1 on; 0 where none fits."""
        if not self.want:
            return 0 if titles else 1
        folded = [fold(normalize(title)) for title in titles[:DEPTH]]
        return next((n for n, t in enumerate(folded, start=1) if re.search(self.want, t)), 0)

    def hit(self, titles: Sequence[str]) -> bool:
        """Whether a fitting title stands high enough."""
        return 0 < self.rank(titles) <= self.top


def cases(file: str) -> list[Case]:
    """All queries of ``sample.yaml``, ``own.yaml`` or ``typed.yaml``."""
    kinds = yaml.safe_load((QUERIES / file).read_text(encoding="utf-8"))
    return [
        Case(kind, item["q"], item["want"], item.get("top", DEPTH))
        for kind, items in kinds.items()
        for item in items
    ]


@dataclass(frozen=True)
class Quality:
    """Hits and mean reciprocal rank over some cases, with the cases that missed."""

    total: int
    missed: list[Case]
    reciprocal: float
    by_kind: dict[str, tuple[int, int]]

    @property
    def hits(self) -> float:
        """Share of the cases that hit."""
        return 1 - len(self.missed) / self.total

    def lines(self) -> Iterator[str]:
        """The figures for a person."""
        for kind, (hits, total) in self.by_kind.items():
            yield f"{kind:16} {hits}/{total}"
        yield f"all {self.hits:.1%}, MRR@{DEPTH} {self.reciprocal:.3f}"
        yield from (f"missed: {case.kind} {case.query!r}" for case in self.missed)


def measure(some: Sequence[Case], titles_of: Callable[[str], Sequence[str]]) -> Quality:
    """Ask every query once; `titles_of` gives the titles of its results, best first."""
    missed = []
    reciprocal = 0.0
    by_kind: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for case in some:
        titles = titles_of(case.query)
        rank, hit = case.rank(titles), case.hit(titles)
        reciprocal += 1 / rank if rank else 0
        hits, total = by_kind[case.kind]
        by_kind[case.kind] = (hits + hit, total + 1)
        if not hit:
            missed.append(case)
    return Quality(len(some), missed, reciprocal / len(some), dict(by_kind))
