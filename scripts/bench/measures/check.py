"""bench check: reading and checking all records."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.bench.growth import Say, growth
from scripts.bench.table import Table


def measure(sizes: list[int], say: Say) -> Iterator[Table]:
    """Time and memory of `kb.py check` at each size."""
    yield growth("check", lambda tree: [], sizes, say)
