"""Builds of the same records by all builders, in turn, each from scratch."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scripts.bench.builders import BUILDERS
from scripts.bench.cost import Cost, run_process
from scripts.bench.table import Row, number
from scripts.bench.tree import forget

ROUNDS = 2
"""All builders in turn, then again; the least time of each counts: noise only ever adds."""

LONG_RUNS = 5_000
"""Records of a corpus on which one round takes minutes, and has to do."""

Say = Callable[[str], None]


@dataclass(frozen=True)
class Built:
    """What a builder took, and the pages that it wrote."""

    cost: Cost
    pages: int


def rounds(tree: Path) -> range:
    """How often each is run on the tree's records."""
    return range(1 if records_of(tree) > LONG_RUNS else ROUNDS)


def records_of(tree: Path) -> int:
    """How many records the tree has."""
    return _count(tree, "data/*/*.yml")


def build_by_all(tree: Path, size: str, say: Say) -> dict[str, Built]:
    """What each builder takes for the tree's records."""
    costs: dict[str, list[Cost]] = {builder.name: [] for builder in BUILDERS}
    for turn in rounds(tree):
        for builder in BUILDERS:
            folder = builder.folder(tree)
            if folder != tree and turn == 0:
                shutil.rmtree(folder, ignore_errors=True)
                builder.prepare(tree, folder)
            forget(folder)
            costs[builder.name].append(run_process(builder.command(folder), folder))
            say(f"{size}, {builder.name}: {number(costs[builder.name][-1].seconds)} giây")
    pages = {builder.name: _count(builder.folder(tree), "site/**/*.html") for builder in BUILDERS}
    return {name: Built(least(costs[name]), pages[name]) for name in pages}


def _count(folder: Path, pattern: str) -> int:
    return sum(1 for _ in folder.glob(pattern))


def least(costs: list[Cost]) -> Cost:
    """The least times and the highest memory of several runs; at least one."""
    return Cost(
        min(cost.seconds for cost in costs),
        min(cost.cpu_seconds for cost in costs),
        max(cost.peak_mb for cost in costs),
    )


def rows(size: str, found: dict[str, Built]) -> list[Row]:
    """A row a builder; the first one is what the others' ratios are to."""
    ours = next(iter(found.values())).cost
    return [
        (
            f"{size}: {name}",
            *cells(built.cost),
            number(built.pages, 0),
            ratio(built.cost.seconds, ours.seconds),
            ratio(built.cost.cpu_seconds, ours.cpu_seconds),
        )
        for name, built in found.items()
    ]


def cells(cost: Cost) -> Row:
    """Seconds, processor seconds, memory."""
    return number(cost.seconds), number(cost.cpu_seconds), number(cost.peak_mb, 0)


def ratio(one: float, other: float) -> str:
    """``4,2×``: how many times the second the first is."""
    return f"{number(one / other)}×"


def growth_rows(small: dict[str, Built], large: dict[str, Built]) -> list[Row]:
    """A row a builder: how many times as much the larger corpus takes."""
    return [
        (
            name,
            ratio(large[name].cost.seconds, small[name].cost.seconds),
            ratio(large[name].cost.cpu_seconds, small[name].cost.cpu_seconds),
            ratio(large[name].cost.peak_mb, small[name].cost.peak_mb),
        )
        for name in small
    ]
