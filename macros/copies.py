"""Copies of this process that work for it, and how many there can be."""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable
from multiprocessing.pool import Pool
from typing import Any
from weakref import WeakSet

Job = Callable[[int], Any]

LOOK_SECONDS = 1.0
_own: WeakSet[threading.Thread] = WeakSet()
"""Threads that tend copies; a copy has no use for their locks."""

_job: Job
"""What this process, if it is a copy, is to do."""


class _Pool(Pool):
    """Ends copies by a signal that cannot be lost: one that the pool begins in place of a killed
    copy has this process's handler of SIGTERM for a moment, and would be waited for for ever.
    """

    @staticmethod
    def Process(ctx: Any, *given: Any, **named: Any) -> Any:  # noqa: N802 (its name in Pool)
        """A copy; the pool's ``terminate`` is all that ends one early."""
        copy = ctx.Process(*given, **named)
        copy.terminate = copy.kill
        return copy


class Copies:
    """Copies of this process that call `job` with the numbers below `count`, and end with the last.

    Who ends this process ends them: the handlers of `serve`, inherited, would only be called once
    a copy is awake, and one that waits for work may never be.
    """

    def __init__(self, processes: int, job: Job, count: int) -> None:
        gc.collect()
        gc.freeze()  # a collector that walks over what is shared would copy it
        others = set(threading.enumerate())
        context = multiprocessing.get_context("fork")
        self._pool = _Pool(processes, _begin, (job,), context=context)
        _own.update(set(threading.enumerate()) - others)
        # Nothing public tells that one was killed: the pool begins another in its place.
        self._begun = [*self._pool._pool]  # type: ignore[attr-defined]
        self._results = deque(self._pool.apply_async(_call, (place,)) for place in range(count))
        self._pool.close()  # they end, and their memory, however late the caller asks

    def is_over(self) -> bool:
        """Whether all results are there."""
        return all(result.ready() for result in self._results)

    def result(self, again: Callable[[], Any]) -> Any:
        """What the next job has returned. One that failed is done here `again`: what it raises then
        has all that its traceback tells. Raises RuntimeError where a copy was killed: the pool
        waits for ever for what that one was at."""
        result = self._results[0]
        while not result.ready():
            result.wait(LOOK_SECONDS)
            if not result.ready() and self._are_killed():
                raise RuntimeError("hệ điều hành đã dừng một tiến trình con, có lẽ vì thiếu bộ nhớ")
        is_done, found = self._results.popleft().get()
        return found if is_done else again()

    def _are_killed(self) -> bool:
        return any(copy.exitcode for copy in self._begun)

    def end(self, at_once: bool = False) -> None:
        """Wait until they have ended; with `at_once` for no work that is under way."""
        if self._are_killed() or (at_once and not self.is_over()):
            self._pool.terminate()
        self._pool.join()
        gc.unfreeze()


def cores() -> int:
    """How many copies may work at once; 1 where this process must do all by itself."""
    others = set(threading.enumerate()) - {threading.current_thread(), *_own}
    if sys.platform != "linux" or others:
        return 1
    return len(os.sched_getaffinity(0))


def _begin(job: Job) -> None:
    """Ctrl-C is for the first process, which ends the others."""
    global _job
    _job = job
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _call(place: int) -> tuple[bool, Any]:
    """Whether the job went through, and what it returned; no error, which may not be picklable."""
    try:
        return True, _job(place)
    except Exception:
        return False, None
