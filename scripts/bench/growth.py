"""What a command costs at growing sizes, each as a ratio to the smallest of the same run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from scripts.bench.table import Row, Table, number
from scripts.bench.tree import Cost, make_tree, run_command

ROUNDS = 2
"""All sizes in turn, then again; the least time of each counts: noise only ever adds."""

Say = Callable[[str], None]


def growth(name: str, arguments: Callable[[Path], list[str]], sizes: list[int], say: Say) -> Table:
    """Measure a command (its `arguments` given a tree) at all `sizes`."""
    trees = {size: make_tree(size) for size in sorted(sizes)}
    costs: dict[int, list[Cost]] = {size: [] for size in trees}
    for turn in range(1, ROUNDS + 1):
        for size, tree in trees.items():
            costs[size].append(run_command(tree, name, *arguments(tree)))
            say(f"{name}, {size} bản ghi, lượt {turn}: {number(costs[size][-1].seconds)} giây")
    return Table(
        f"{name}: thời gian và bộ nhớ theo số bản ghi",
        ("bản ghi", "giây", "ms mỗi bản ghi", "số bản ghi gấp", "thời gian gấp", "bộ nhớ (MB)"),
        rows(costs),
    )


def rows(costs: dict[int, list[Cost]]) -> list[Row]:
    """A row a size; ratios are to the first."""
    least = {size: min(cost.seconds for cost in found) for size, found in costs.items()}
    first = next(iter(least))
    return [
        (
            number(size, 0),
            number(seconds),
            number(1000 * seconds / size),
            number(size / first),
            number(seconds / least[first]),
            _peak(costs[size]),
        )
        for size, seconds in least.items()
    ]


def _peak(costs: list[Cost]) -> str:
    known = [cost.peak_mb for cost in costs if cost.peak_mb is not None]
    return number(max(known), 0) if known else "không đo được"
