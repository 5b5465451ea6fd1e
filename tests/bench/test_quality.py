"""Hits and reciprocal ranks, by hand."""

import pytest

from scripts.bench.quality import Case, measure

ANSWERS = {"dê": ["Heo", "Dê cỏ"], "heo": ["Heo"], "xyz": [], "cá": []}
CASES = [
    Case("word", "dê", "^de", top=1),
    Case("word", "heo", "^heo$", top=1),
    Case("negative", "xyz", ""),
    Case("word", "cá", "^ca$"),
]


def test_hits_and_mean_reciprocal_rank() -> None:
    quality = measure(CASES, ANSWERS.__getitem__)
    assert quality.hits == 0.5
    assert quality.reciprocal == pytest.approx((1 / 2 + 1 + 1 + 0) / 4)
    assert [case.query for case in quality.missed] == ["dê", "cá"]
    assert quality.by_kind == {"word": (1, 3), "negative": (1, 1)}
