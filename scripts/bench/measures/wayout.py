"""bench wayout: whether the successors of MkDocs and Material build the same site."""

from collections.abc import Iterator
from filecmp import cmpfiles
from pathlib import Path

from macros.output.finished import files_of
from scripts.bench.builds import Say
from scripts.bench.cost import BenchError
from scripts.bench.page_texts import differences
from scripts.bench.successors import build_both, environment, versions
from scripts.bench.table import Table, number
from scripts.bench.tree import make_tree

SIZES = ()
TOLD = 20


def measure(_: list[int], say: Say) -> Iterator[Table]:
    """How many pages were compared and how many differ; raises BenchError where any does."""
    say("cài ProperDocs và MaterialX vào môi trường riêng…")
    python = environment()
    say(f"dựng hai lần, lần sau bằng {versions(python)}…")
    one, other = build_both(make_tree("wayout", None), python)
    found = differences(one, other)
    counts = (len([*one.rglob("*.html")]), len(found), len(_other_files(one, other)))
    heads = ("dựng bằng", "số trang", "trang khác chữ", "tệp khác byte ngoài các trang")
    yield Table("Lối ra", heads, [(versions(python), *(number(count, 0) for count in counts))])
    if found:
        lines = [f"{page}: {told}" for page, told in found.items()]
        raise BenchError("trang khác bản thường:\n" + "\n".join(lines[:TOLD]))


def _other_files(one: Path, other: Path) -> list[str]:
    """Files that are no pages and are not the same: the theme's own scripts and styles, mostly."""
    names = [name for name in files_of(one) if not name.endswith(".html")]
    _, different, missing = cmpfiles(one, other, names, shallow=False)
    return different + missing
