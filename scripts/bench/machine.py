"""On what, of what and when something was measured: without this a figure means nothing."""

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
from scripts.bench.table import number
from scripts.bench.tools import HERE
from scripts.paths import ROOT

PACKAGES = ("mkdocs", "mkdocs-material", "mkdocs-macros-plugin", "Markdown", "lunr", "pydantic")


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
