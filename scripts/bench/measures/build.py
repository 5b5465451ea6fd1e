"""bench build: checking and building the whole site."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.bench.growth import Say, growth
from scripts.bench.table import Table


def measure(sizes: list[int], say: Say) -> Iterator[Table]:
    """Time and memory of `kb.py build` at each size."""
    yield growth("build", lambda tree: ["--output", str(tree / "site")], sizes, say)
