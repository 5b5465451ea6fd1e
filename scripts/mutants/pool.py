"""Forked processes, a few at a time, each with its time; whatever happens, none stays behind."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Job:
    """`work` is called with a folder of its own; past `seconds` it is stopped."""

    key: Any
    work: Callable[[str], Any]
    seconds: float


@dataclass(frozen=True)
class Done:
    """What a job's work returned, None where it was stopped or died."""

    key: Any
    result: Any


@dataclass(frozen=True)
class _Running:
    job: Job
    process: BaseProcess
    answer: Connection
    folder: Path
    started: float


def run_all(jobs: Iterable[Job], at_once: int) -> Iterator[Done]:
    """Results in the order in which they come."""
    waiting = iter(jobs)
    running: list[_Running] = []
    with tempfile.TemporaryDirectory(prefix="kb-mutants-", ignore_cleanup_errors=True) as root:
        try:
            while True:
                while len(running) < at_once and (job := next(waiting, None)):
                    running.append(_start(job, Path(tempfile.mkdtemp(dir=root))))
                if not running:
                    return
                wait([one.answer for one in running], timeout=0.5)
                for one in [one for one in running if _is_over(one)]:
                    running.remove(one)
                    yield _ended(one)
        finally:
            for one in running:
                _stop(one)


def _start(job: Job, folder: Path) -> _Running:
    fork = multiprocessing.get_context("fork")
    ours, theirs = fork.Pipe(duplex=False)
    process = fork.Process(target=_work, args=(job, str(folder), theirs))
    process.start()
    theirs.close()
    return _Running(job, process, ours, folder, time.monotonic())


def _work(job: Job, folder: str, answer: Connection) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.setsid()  # so that what a test starts can be stopped with it
    answer.send(job.work(folder))


def _is_over(one: _Running) -> bool:
    late = time.monotonic() - one.started > one.job.seconds
    return late or one.answer.poll() or not one.process.is_alive()


def _ended(one: _Running) -> Done:
    result = None
    with suppress(EOFError):
        result = one.answer.recv() if one.answer.poll() else None
    _stop(one)
    return Done(one.job.key, result)


def _stop(one: _Running) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(one.process.pid or 0, signal.SIGKILL)
    one.process.kill()
    one.process.join()
    shutil.rmtree(one.folder, ignore_errors=True)
