"""bench build: all builders from scratch, then our own commands when little has changed."""

from collections.abc import Callable, Iterator
from pathlib import Path

from scripts.bench import builds
from scripts.bench.builds import Say, least, rounds
from scripts.bench.cost import BenchError, Cost
from scripts.bench.table import Row, Table, number
from scripts.bench.tree import change_a_record, forget, make_tree, name_of, run_command

SIZES = (1_000, 10_000)
COST = ("giây", "giây CPU", "bộ nhớ (MB)")
BUILDS = ("kho và công cụ", *COST, "trang", "giây so với ta", "CPU so với ta")
GROWTH = ("công cụ", "giây", "giây CPU", "bộ nhớ")
COMMANDS = ("kho và lệnh", *COST)
BUNDLE = ("kho", "gói zip (MB)", "byte một bản ghi")
STEPS: tuple[tuple[str, Callable[[Path], object], tuple[str, ...]], ...] = (
    ("check, từ đầu", forget, ("check",)),
    ("check, không đổi gì", lambda tree: None, ("check",)),
    ("check, một bản ghi vừa sửa", change_a_record, ("check",)),
    ("build, từ đầu", forget, ("build",)),
    ("build, không đổi gì", lambda tree: None, ("build",)),
    ("build, một bản ghi vừa sửa", change_a_record, ("build",)),
    ("bundle, từ đầu", forget, ("bundle",)),
)
"""In this order: each finds what the ones before it have left, unless it forgets that."""


def measure(sizes: list[int], say: Say) -> Iterator[Table]:
    """Builds of the live corpus and of invented ones, their growth, commands, bundles."""
    trees = {size: make_tree("build", size) for size in (None, *sorted(sizes))}
    found = {size: builds.build_by_all(tree, name_of(size), say) for size, tree in trees.items()}
    rows = [row for size in trees for row in builds.rows(name_of(size), found[size])]
    yield Table("Dựng mọi trang từ đầu", BUILDS, rows)
    if len(sizes) > 1:
        small, large = min(sizes), max(sizes)
        title = f"Từ {number(small, 0)} lên {number(large, 0)} bản ghi: gấp mấy lần"
        yield Table(title, GROWTH, builds.growth_rows(found[small], found[large]))
    yield from _own(trees, say)


def _own(trees: dict[int | None, Path], say: Say) -> Iterator[Table]:
    costs: list[Row] = []
    bundles: list[Row] = []
    for records, tree in trees.items():
        name = name_of(records)
        found = _commands(tree, name, say)
        costs += [(f"{name}: {step}", *builds.cells(cost)) for step, cost in found.items()]
        size = _bundle_bytes(tree)
        of_one = size / builds.records_of(tree)
        bundles.append((name, number(size / 1e6, 2), number(of_one, 0)))
    yield Table("Các lệnh của ta", COMMANDS, costs)
    yield Table("Gói ngoại tuyến", BUNDLE, bundles)


def _commands(tree: Path, size: str, say: Say) -> dict[str, Cost]:
    """The cost of each step, the least of several turns through all of them."""
    found: dict[str, list[Cost]] = {name: [] for name, _, _ in STEPS}
    for _turn in rounds(tree):
        for name, prepare, arguments in STEPS:
            prepare(tree)
            found[name].append(run_command(tree, *arguments))
            say(f"{size}, {name}: {number(found[name][-1].seconds)} giây")
    return {name: least(costs) for name, costs in found.items()}


def _bundle_bytes(tree: Path) -> int:
    """The size of the zip that the last step has left."""
    zips = [*(tree / "dist").glob("*.zip")]
    if len(zips) != 1:
        raise BenchError(f"{tree / 'dist'} có {len(zips)} tệp zip, không phải một.")
    return zips[0].stat().st_size
