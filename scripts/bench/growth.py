"""What a command costs at growing sizes, each as a ratio to the smallest of the same run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from scripts.bench.table import Row, Table, number
from scripts.bench.tree import Cost, make_tree, run_command

TIMES = ("seconds", "cpu_seconds")
UNKNOWN = "không đo được"

ROUNDS = 2
"""All sizes in turn, then again; the least time of each counts: noise only ever adds."""

Say = Callable[[str], None]


def growth(name: str, arguments: Callable[[Path], list[str]], sizes: list[int], say: Say) -> Table:
    """Measure a command (its `arguments` given a tree) at all `sizes`."""
    trees = {size: make_tree(name, size) for size in sorted(sizes)}
    costs: dict[int, list[Cost]] = {size: [] for size in trees}
    for turn in range(1, ROUNDS + 1):
        for size, tree in trees.items():
            costs[size].append(run_command(tree, name, *arguments(tree)))
            say(f"{name}, {size} bản ghi, lượt {turn}: {number(costs[size][-1].seconds)} giây")
    return Table(
        f"{name}: thời gian và bộ nhớ theo số bản ghi",
        ("bản ghi", "giây", "giây CPU", "số bản ghi gấp", "giây gấp", "CPU gấp", "bộ nhớ (MB)"),
        rows(costs),
    )


def rows(costs: dict[int, list[Cost]]) -> list[Row]:
    """A row a size; ratios are to the first."""
    first = next(iter(costs))
    return [
        (
            number(size, 0),
            *(_shown(min, [getattr(cost, name) for cost in found]) for name in TIMES),
            number(size / first),
            *(_ratio(name, found, costs[first]) for name in TIMES),
            _shown(max, [cost.peak_mb for cost in found], digits=0),
        )
        for size, found in costs.items()
    ]


def _ratio(name: str, some: list[Cost], first: list[Cost]) -> str:
    one, other = ([getattr(cost, name) for cost in costs] for costs in (some, first))
    known = None not in (*one, *other)
    return number(min(one) / min(other)) if known else UNKNOWN


def _shown(choose: Callable[[list[float]], float], values: list[Any], digits: int = 1) -> str:
    known = [value for value in values if value is not None]
    return number(choose(known), digits) if known else UNKNOWN
