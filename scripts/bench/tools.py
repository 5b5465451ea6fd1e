"""Peers that come as packages: got when first needed, each into a folder of its own.

Their locks are not the project's: their wheels are per system, and who builds, edits or tests never
needs them.
"""

import hashlib
import subprocess
import sys
from pathlib import Path

from scripts.bench.cost import BenchError
from scripts.install import INSTALL, child_environment, pip_environment
from scripts.made import made
from scripts.paths import CACHE

WORK = CACHE / "bench"
HERE = Path(__file__).parent


def installed(name: str) -> Path:
    """The folder with the packages that ``<name>.txt`` beside this file locks."""
    lock = HERE / f"{name}.txt"

    def install(folder: Path) -> None:
        target = ["--require-hashes", "--target", str(folder), "-r", str(lock)]
        run_tool(name, [sys.executable, *INSTALL, *target], pip_environment(sys.executable))

    return made(WORK / name, hashlib.sha256(lock.read_bytes()).hexdigest(), install)


def run_tool(name: str, command: list[str], env: dict[str, str] | None = None) -> None:
    """Run a tool to its end; raises BenchError with the end of what it said."""
    done = subprocess.run(
        command,
        env=env or child_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        raise BenchError(f"{name}: {' '.join(command)}\n{done.stdout[-2000:]}")
