"""What a process costs: wall clock, processor time and memory, its children included.

Only POSIX tells the last two of a child: `kb.py bench` needs Linux or macOS.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from scripts.install import child_environment

SAMPLE_SECONDS = 0.1
KIB_PER_MB = 1_000_000 / 1024


class BenchError(Exception):
    """A measure could not be taken; the message is Vietnamese."""


@dataclass(frozen=True)
class Cost:
    """What a process and its children took.

    `peak_mb`: of all processes together at one moment on Linux (proportional set size, sampled,
    and never less than the largest one alone); of the largest one elsewhere.
    """

    seconds: float
    cpu_seconds: float
    peak_mb: float


def run_process(command: Sequence[str], folder: Path) -> Cost:
    """Run `command` in `folder`, its output going to log.txt there; raises BenchError."""
    log = folder / "log.txt"
    with log.open("wb") as output:
        started = time.monotonic()
        child = subprocess.Popen(
            command,
            cwd=folder,
            env=child_environment(),
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        code, cpu, peak = _wait(child)
        seconds = time.monotonic() - started
    if code:
        told = log.read_text("utf-8", "replace")[-2000:]
        raise BenchError(f"`{' '.join(command)}` hỏng ở {folder}:\n{told}")
    return Cost(seconds, cpu, peak)


def _wait(child: subprocess.Popen[bytes]) -> tuple[int, float, float]:
    """Exit code, processor time and peak memory in MB."""
    with _Watch(child.pid) as watch:
        _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    per_mb = 1_000_000 if sys.platform == "darwin" else KIB_PER_MB  # bytes there, KiB here
    # What getrusage tells includes the parent's memory at the fork; the samples do not.
    peak = watch.peak_kib / KIB_PER_MB if watch.peak_kib else usage.ru_maxrss / per_mb
    return child.returncode, usage.ru_utime + usage.ru_stime, peak


class _Watch(threading.Thread):
    """Samples the memory of a session's processes while the block runs."""

    def __init__(self, session: int) -> None:
        super().__init__(daemon=True)
        self.session = session
        self.peak_kib = 0
        self.is_over = threading.Event()

    def __enter__(self) -> _Watch:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.is_over.set()
        self.join()

    def run(self) -> None:
        while not self.is_over.wait(SAMPLE_SECONDS):
            running = list(members(self.session))
            together = sum(_kib_of(process, "smaps_rollup", "Pss:") for process in running)
            largest = max((_kib_of(p, "status", "VmHWM:") for p in running), default=0)
            self.peak_kib = max(self.peak_kib, together, largest)


def members(session: int) -> Iterator[Path]:
    """The /proc folders of a session's processes; none where there is no /proc."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it ended meanwhile
            # pid (name) state ppid pgrp session …; the name may hold anything, even brackets.
            if stat.read_text("utf-8", "replace").rpartition(")")[2].split()[3] == str(session):
                yield stat.parent


def _kib_of(process: Path, file: str, key: str) -> int:
    """A line of the process's file. Of Pss, shared pages count by their share, so that forked
    workers are not counted twice; VmHWM is the most that one process has held."""
    with suppress(OSError):
        for line in (process / file).read_text("utf-8", "replace").splitlines():
            if line.startswith(key):
                return int(line.split()[1])
    return 0
