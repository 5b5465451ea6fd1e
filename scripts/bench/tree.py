"""A copy of the site's sources with an invented corpus, and what a command costs there."""

from __future__ import annotations

import re
import shutil
import sys
import time
from pathlib import Path

from macros.model import KINDS
from scripts.bench.corpus import LEAST, records_of, write_corpus
from scripts.bench.cost import BenchError, Cost, run_process
from scripts.bench.table import number
from scripts.bench.tools import WORK
from scripts.paths import DATA, ROOT

SOURCES = ("mkdocs.yml", "docs", "macros", "scripts")
SHOWN_AT_HOME = 3
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
        _name_invented_records(tree / "docs" / "index.md", size)
    return tree


def name_of(size: int | None) -> str:
    """How tables name the corpus."""
    return f"{number(size, 0)} bản ghi" if size else "kho thật"


def _name_invented_records(home: Path, size: int) -> None:
    """The home page names records by their ids, and those of the live data are not there."""
    ids: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for record_type, data in records_of(size):
        ids[record_type.kind.key].append(data["id"])
    named = f'home(campaign="{ids["term"][0]}", figures={ids["figure"][:SHOWN_AT_HOME]})'
    text, count = re.subn(r"home\(.*?\)", named, home.read_text("utf-8"), flags=re.DOTALL)
    if count != 1:
        raise BenchError(f"{home} không còn gọi home(…) đúng một lần.")
    home.write_text(text, "utf-8", newline="\n")


def run_command(tree: Path, *arguments: str, python: str = sys.executable) -> Cost:
    """Run one of this project's commands in `tree` as a process of its own; raises BenchError."""
    return run_process([python, "-m", "scripts.commands", *arguments], tree)


def forget(tree: Path) -> None:
    """Take away all that earlier commands left for later ones."""
    for name in (".cache", "site", "dist"):
        shutil.rmtree(tree / name, ignore_errors=True)


def change_a_record(tree: Path) -> tuple[Path, str]:
    """Put a word that stands nowhere else into a summary; returns the file and the word."""
    file = next(f for f in sorted((tree / "data").glob("*/*.yml")) if _summary(f))
    word = f"sửa{time.time_ns()}"
    text = re.sub(SUMMARY, rf"\1{word} ", file.read_text("utf-8"), count=1)
    file.write_text(text, "utf-8", newline="\n")
    return file, word


def _summary(file: Path) -> bool:
    return bool(re.search(SUMMARY, file.read_text("utf-8")))
