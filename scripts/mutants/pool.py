"""Forked processes, a few at a time, each with its time; whatever happens, none stays behind."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from multiprocessing.connection import wait
from tempfile import TemporaryDirectory
from typing import Any


@dataclass(frozen=True)
class Job:
    """`work` is called with a folder of its own; past `seconds` it is stopped."""

    key: Any
    work: Callable[[str], Any]
    seconds: float


class _Running:
    """A job in its process."""

    def __init__(self, job: Job) -> None:
        self.job, self.ends = job, time.monotonic() + job.seconds
        self.folder = TemporaryDirectory(prefix="kb-mutants-", ignore_cleanup_errors=True)
        fork = multiprocessing.get_context("fork")
        self.answer, theirs = fork.Pipe(duplex=False)
        self.process = fork.Process(target=_work, args=(job, self.folder.name, theirs))
        self.process.start()
        theirs.close()

    def is_over(self) -> bool:
        """Whether it has answered, died or used up its time."""
        late = time.monotonic() > self.ends
        return late or self.answer.poll() or not self.process.is_alive()

    def result(self) -> Any:
        """What the work returned; None where it was stopped or died."""
        with suppress(EOFError):
            return self.answer.recv() if self.answer.poll() else None

    def stop(self) -> None:
        """End it with all that it started."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid or 0, signal.SIGKILL)
        self.process.kill()
        self.process.join()
        self.folder.cleanup()


def run_all(jobs: Iterable[Job], at_once: int) -> Iterator[tuple[Any, Any]]:
    """Key and result of each job in the order in which they end; None for what was stopped."""
    waiting = iter(jobs)
    running: list[_Running] = []
    try:
        while running := [*running, *map(_Running, islice(waiting, at_once - len(running)))]:
            wait([one.answer for one in running], timeout=0.5)
            for one in [one for one in running if one.is_over()]:
                running.remove(one)
                result = one.result()
                one.stop()
                yield one.job.key, result
    finally:
        for one in running:
            one.stop()


def _work(job: Job, folder: str, answer: Any) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.setsid()  # so that what a test starts can be stopped with it
    answer.send(job.work(folder))
