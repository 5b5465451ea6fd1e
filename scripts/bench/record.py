"""Keeps what was measured, in a file of its own and in the record in docs/design/, with on what, of
what and when it was measured: without this a figure means nothing.
"""

import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from scripts import browser
from scripts.bench.cost import BenchError
from scripts.bench.table import number
from scripts.bench.tools import HERE, WORK
from scripts.paths import DOCS, ROOT

PACKAGES = ("mkdocs", "mkdocs-material", "mkdocs-macros-plugin", "Markdown", "lunr", "pydantic")
RECORD = DOCS / "design" / "benchmarks.md"


def keep(name: str, text: str) -> Path:
    """Write a measure's tables to .cache/bench/results/<name>.md."""
    file = WORK / "results" / f"{name}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8", newline="\n")
    return file


def into_record(record: Path, name: str, text: str) -> None:
    """Put the tables between the measure's two comments in the record; raises BenchError."""
    first, last = f"<!-- kb.py bench {name} --write -->", f"<!-- /{name} -->"
    old = record.read_text("utf-8")
    new, count = re.subn(
        f"({re.escape(first)}\n).*?({re.escape(last)})",
        lambda found: f"{found[1]}\n{text.strip()}\n\n{found[2]}",
        old,
        flags=re.DOTALL,
    )
    if count != 1:
        raise BenchError(f"{record} không có đúng một chỗ cho `{name}` ({first} … {last}).")
    record.write_text(new, "utf-8", newline="\n")


def circumstances() -> str:
    """One line each for machine, versions, commit and moment, with the load: what else ran."""
    memory = number(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9, 0)
    load = number(os.getloadavg()[0])
    return "\n".join(
        (
            f"- Máy: {_processor()}, {_cores()} lõi, {memory} GB; {platform.platform()}",
            f"- Phiên bản: Python {platform.python_version()}, {', '.join(_versions())}",
            f"- Commit: {_commit()}; {datetime.now(UTC):%d/%m/%Y %H:%M} UTC, tải {load}",
        )
    )


def _processor() -> str:
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _cores() -> int:
    """Those that this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _versions() -> Iterator[str]:
    yield from (f"{name} {version(name)}" for name in PACKAGES)
    lock = (HERE / "hugo.txt").read_text("utf-8")
    yield re.findall("^hugo==[^ ]+", lock, re.MULTILINE)[0].replace("==", " ")
    with suppress(OSError, browser.BrowserMissingError):
        yield " ".join(_said(str(browser.find()), "--version").split()[:2])


def _commit() -> str:
    with suppress(OSError):
        edits = _said("git", "status", "--porcelain", "--untracked-files=no")
        return _said("git", "rev-parse", "--short", "HEAD") + (" có sửa đổi" if edits else "")
    return "không rõ"


def _said(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    return done.stdout.strip()
