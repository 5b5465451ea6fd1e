"""What people type, asked of the live records; the browser's tests ask the same of the site."""

from __future__ import annotations

import pytest

from macros.search import Engine
from scripts.bench.quality import Quality, cases, measure


def quality_of(engine: Engine, file: str) -> Quality:
    def titles_of(query: str) -> list[str]:
        titles: list[str] = engine.index.docs["title"]
        return [titles[hit.document] for hit in engine.search(query)]

    quality = measure(cases(file), titles_of)
    print("\n".join(quality.lines()))
    return quality


@pytest.mark.parametrize(("file", "least"), [("sample.yaml", 1.0), ("own.yaml", 0.98)])
def test_quality(live: Engine, file: str, least: float) -> None:
    quality = quality_of(live, file)
    assert quality.hits >= least, quality.missed
    assert quality.reciprocal >= 0.95


def test_there_are_enough_queries_of_every_kind() -> None:
    kinds = [case.kind for case in cases("own.yaml")]
    assert len(kinds) >= 100
    assert min(kinds.count(kind) for kind in set(kinds)) >= 10
