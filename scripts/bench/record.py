"""Keeps what was measured: in a file of its own, and in the record in docs/design/."""

import re
from pathlib import Path

from scripts.bench.cost import BenchError
from scripts.bench.tools import WORK
from scripts.paths import DOCS

RECORD = DOCS / "design" / "benchmarks.md"


def keep(name: str, text: str) -> Path:
    """Write a measure's tables to .cache/bench/results/<name>.md."""
    file = WORK / "results" / f"{name}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8", newline="\n")
    return file


def into_record(name: str, text: str, record: Path = RECORD) -> None:
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
