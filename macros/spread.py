"""Work by copies of this process, where a process can be copied."""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Sequence
from functools import partial
from multiprocessing.pool import Pool
from typing import Any, Generic, TypeVar
from weakref import WeakSet

Item = TypeVar("Item")
Result = TypeVar("Result")
Job = Callable[[int], Any]

LOOK_SECONDS = 1.0
_own: WeakSet[threading.Thread] = WeakSet()
"""Threads that tend copies; a copy has no use for their locks."""

_job: Job
"""What this process, if it is a copy, is to do."""


def shares_of(items: Sequence[Item], size: int) -> list[Sequence[Item]]:
    """The items in shares of that size, the last one of what is left."""
    return [items[start : start + size] for start in range(0, len(items), size)]


def spread(work: Callable[[Item], Result], items: Sequence[Item]) -> Generator[Result, None, None]:
    """`work` of each item, in their order; copies begin at once, while the caller goes on.

    Who does not take all results closes what is returned, and the copies end.
    An item should take longer than 10 ms, and what `work` returns must be picklable; what it
    raises is raised here. With one core, beside other threads (whose locks nobody would open in a
    copy), and on macOS and Windows, where a process starts anew and would have to read everything
    again, this process does all by itself: results never depend on who worked.
    """
    if _cores() < 2 or not items:
        return (work(item) for item in items)
    # A copy that is killed while it hands in a result leaves a lock closed, for which others wait.
    is_closed = multiprocessing.get_context("fork").Event()
    job: Job = lambda place: None if is_closed.is_set() else work(items[place])  # noqa: E731
    copies = _Copies(min(_cores(), len(items)), job, len(items))

    def in_order() -> Generator[Any, None, None]:
        """After a first None, which is what makes closing end the copies at any time."""
        try:
            yield None
            for item in items:
                yield copies.result(partial(work, item))
        finally:
            is_closed.set()
            copies.end()

    results = in_order()
    next(results)
    return results


class Beside(Generic[Result]):
    """`work` by one copy of this process, begun at once while the caller goes on; by this process,
    at the end, where `spread` would do all by itself."""

    def __init__(self, work: Callable[[], Result]) -> None:
        self._work = work
        self._copies = _Copies(1, lambda _: work(), 1) if _cores() > 1 else None

    def is_over(self) -> bool:
        """Whether the copy has nothing more to do."""
        return bool(self._copies and self._copies.is_over())

    def result(self) -> Result:
        """What `work` returns, once it is there; what it raises is raised here."""
        if not self._copies:
            return self._work()
        try:
            found: Result = self._copies.result(self._work)
        finally:
            self.end()
        return found

    def end(self) -> None:
        """Wait for nothing any more."""
        if self._copies:
            self._copies.end(at_once=True)
            self._copies = None


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


class _Copies:
    """Copies of this process that call `job` with the numbers below `count`, and end with the last.

    They are ended by SIGTERM, for which `serve` has a handler: inherited, it would be called only
    once a copy is awake, and one that waits for work may never be, nor who waits for its end.
    """

    def __init__(self, processes: int, job: Job, count: int) -> None:
        gc.collect()
        gc.freeze()  # a collector that walks over what is shared would copy it
        others = set(threading.enumerate())
        handler = signal.signal(signal.SIGTERM, signal.SIG_DFL)
        try:
            context = multiprocessing.get_context("fork")
            self._pool = _Pool(processes, _begin, (job,), context=context)
        finally:
            signal.signal(signal.SIGTERM, handler)
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


def _cores() -> int:
    others = set(threading.enumerate()) - {threading.current_thread(), *_own}
    if sys.platform != "linux" or others:
        return 1
    return len(os.sched_getaffinity(0))


def _begin(job: Job) -> None:
    """Ctrl-C is for the first process, which ends the others."""
    global _job
    _job = job
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # one that the pool begins later has the handler
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _call(place: int) -> tuple[bool, Any]:
    """Whether the job went through, and what it returned; no error, which may not be picklable."""
    try:
        return True, _job(place)
    except Exception:
        return False, None
