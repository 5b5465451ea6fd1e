"""A copy of the site's sources with an invented corpus, and what a command costs there."""

import re
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from macros.model import Record
from macros.pages.overviews import CALLABLE, NAMED
from macros.written.calls import Call, calls_in
from scripts.bench.corpus import LEAST, records_of, write_corpus
from scripts.bench.cost import BenchError, Cost, run_process
from scripts.bench.table import number
from scripts.bench.tools import WORK
from scripts.paths import DATA, ROOT

SOURCES = ("mkdocs.yml", "docs", "macros", "scripts")
SUMMARY = re.compile(r"^(summary: )(?=\w)", re.MULTILINE)
"""A summary in one line and without quotes, as most are."""


def make_tree(purpose: str, size: int | None) -> Path:
    """The sources under .cache/bench/, with `size` invented records; None: with the real ones.

    Each purpose has its own, so that two measures may run at a time.
    """
    if size is not None and size < LEAST:
        raise BenchError(f"kho phát sinh cần ít nhất {LEAST} bản ghi, không phải {size}.")
    tree = WORK / f"{purpose}-{size or 'real'}"
    shutil.rmtree(tree, ignore_errors=True)
    for name in SOURCES:
        source = ROOT / name
        copy = shutil.copytree if source.is_dir() else shutil.copy2
        tree.mkdir(parents=True, exist_ok=True)
        copy(source, tree / name)
    if size is None:
        shutil.copytree(DATA, tree / "data")
    else:
        write_corpus(tree / "data", size)
        invented = [(record_type, str(data["id"])) for record_type, data in records_of(size)]
        name_records(tree / "docs", invented)
    return tree


def name_of(size: int | None) -> str:
    """How tables name the corpus."""
    return f"{number(size, 0)} bản ghi" if size else "kho thật"


def name_records(docs: Path, invented: Sequence[tuple[type[Record], str]]) -> None:
    """Have pages name these records: each time another one of the kind, while there are some."""
    seen = 0
    for page in sorted(docs.rglob("*.md")):
        text = page.read_text("utf-8")
        for name, kind in _named_in(text):
            fitting = [one for record_type, one in invented if issubclass(record_type, kind)]
            other, seen = fitting[seen % len(fitting)], seen + 1
            text = text.replace(f'"{name}"', f'"{other}"')
        page.write_text(text, "utf-8", newline="\n")


def _named_in(text: str) -> Iterator[tuple[str, type[Record]]]:
    """The ids that a page's macros name, and what kind of record each is."""
    for call in calls_in(text, CALLABLE):
        if isinstance(call, Call):
            for option, names in call.options:
                if kind := NAMED.get(call.name, {}).get(option):
                    yield from ((name, kind) for name in names)


def run_command(tree: Path, *arguments: str, python: str = sys.executable) -> Cost:
    """Run one of this project's commands in `tree` as a process of its own; raises BenchError."""
    return run_process([python, "-m", "scripts.commands", *arguments], tree)


def forget(tree: Path) -> None:
    """Take away all that earlier commands left for later ones."""
    for name in (".cache", "site", "dist"):
        shutil.rmtree(tree / name, ignore_errors=True)


def change_a_record(tree: Path) -> tuple[Path, str]:
    """Put a word that stands nowhere else into a summary; returns the file and the word."""
    word = f"sửa{time.time_ns()}"
    for file in sorted((tree / "data").glob("*/*.yml")):
        text, count = SUMMARY.subn(rf"\1{word} ", file.read_text("utf-8"), count=1)
        if count:
            file.write_text(text, "utf-8", newline="\n")
            return file, word
    raise BenchError(f"{tree} không có bản ghi nào để sửa.")
