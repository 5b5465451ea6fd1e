"""A copy of the site's sources with an invented corpus, and what a command costs there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from macros.model import KINDS
from scripts.bench.corpus import LEAST, records_of, write_corpus
from scripts.install import child_environment
from scripts.paths import CACHE, DATA, ROOT

SOURCES = ("mkdocs.yml", "docs", "macros", "scripts")
WORK = CACHE / "bench"
SHOWN_AT_HOME = 3


class BenchError(Exception):
    """A measure could not be taken; the message is Vietnamese."""


@dataclass(frozen=True)
class Cost:
    """What a whole process took; processor time and peak memory only where the system tells."""

    seconds: float
    cpu_seconds: float | None
    peak_mb: float | None


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


def _name_invented_records(home: Path, size: int) -> None:
    """The home page names records by their ids, and those of the live data are not there."""
    ids: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for record_type, data in records_of(size):
        ids[record_type.kind.key].append(data["id"])
    named = f"""home(campaign="{ids["term"][0]}", figures={ids["figure"][:SHOWN_AT_HOME]},
        models={ids["model"][:SHOWN_AT_HOME]})"""
    text, count = re.subn(r"home\(.*?\)", named, home.read_text("utf-8"), flags=re.DOTALL)
    if count != 1:
        raise BenchError(f"{home} không còn gọi home(…) đúng một lần.")
    home.write_text(text, "utf-8", newline="\n")


def run_command(tree: Path, *arguments: str) -> Cost:
    """Run one of this project's commands in `tree` as a process of its own; raises BenchError."""
    command = [sys.executable, "-m", "scripts.commands", *arguments]
    log = tree / "log.txt"
    with log.open("wb") as output:
        started = time.monotonic()
        child = subprocess.Popen(
            command, cwd=tree, env=child_environment(), stdout=output, stderr=subprocess.STDOUT
        )
        code, cpu, peak = _wait(child)
        seconds = time.monotonic() - started
    if code:
        raise BenchError(f"`{arguments[0]}` hỏng ở {tree}:\n{log.read_text('utf-8')[-2000:]}")
    return Cost(seconds, cpu, peak)


def _wait(child: subprocess.Popen[bytes]) -> tuple[int, float | None, float | None]:
    """Exit code, processor time and peak memory of that child alone; only POSIX tells the two."""
    if sys.platform == "win32":
        return child.wait(), None, None
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    per_mb = 1_000_000 if sys.platform == "darwin" else 1_000_000 / 1024  # bytes there, KiB here
    return child.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / per_mb
