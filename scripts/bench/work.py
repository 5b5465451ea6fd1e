"""What this project's own commands take, from scratch and when little has changed."""

from collections.abc import Callable
from pathlib import Path

from scripts.bench.builds import Say, least, rounds
from scripts.bench.cost import BenchError, Cost
from scripts.bench.table import number
from scripts.bench.tree import change_a_record, forget, run_command

Prepare = Callable[[Path], object]

STEPS: tuple[tuple[str, Prepare, tuple[str, ...]], ...] = (
    ("check, từ đầu", forget, ("check",)),
    ("check, không đổi gì", lambda tree: None, ("check",)),
    ("check, một bản ghi vừa sửa", change_a_record, ("check",)),
    ("build, từ đầu", forget, ("build",)),
    ("build, không đổi gì", lambda tree: None, ("build",)),
    ("build, một bản ghi vừa sửa", change_a_record, ("build",)),
    ("bundle, từ đầu", forget, ("bundle",)),
)
"""In this order: each finds what the ones before it have left, unless it forgets that."""


def commands(tree: Path, size: str, say: Say) -> dict[str, Cost]:
    """The cost of each step, the least of several turns through all of them."""
    found: dict[str, list[Cost]] = {name: [] for name, _, _ in STEPS}
    for _turn in rounds(tree):
        for name, prepare, arguments in STEPS:
            prepare(tree)
            found[name].append(run_command(tree, *arguments))
            say(f"{size}, {name}: {number(found[name][-1].seconds)} giây")
    return {name: least(costs) for name, costs in found.items()}


def bundle_bytes(tree: Path) -> int:
    """The size of the zip that the last step has left."""
    zips = [*(tree / "dist").glob("*.zip")]
    if len(zips) != 1:
        raise BenchError(f"{tree / 'dist'} có {len(zips)} tệp zip, không phải một.")
    return zips[0].stat().st_size
