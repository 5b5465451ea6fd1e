"""Work by copies of this process, where a process can be copied."""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from functools import partial
from multiprocessing.pool import Pool
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar
from weakref import WeakSet

Item = TypeVar("Item")
Result = TypeVar("Result")
Job = Callable[[int], Any]

_FAILED = "failed"
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
    pool = _copies(min(_cores(), len(items)), job)
    copies = [*pool._pool]  # type: ignore[attr-defined]  # nothing public tells that one was killed
    done = pool.imap(_call, range(len(items)))
    pool.close()  # copies end with the last item, and their memory, however late the caller asks
    found = (_awaited(done.next, copies) for _ in items)
    results = _in_order(found, work, items, partial(_close, pool, copies, is_closed))
    next(results)
    return results


class Beside(Generic[Result]):
    """`work` by one copy of this process, begun at once while the caller goes on; by this process,
    at the end, where `spread` would do all by itself."""

    def __init__(self, work: Callable[[], Result]) -> None:
        self._work, self._pool = work, _copies(1, lambda _: work()) if _cores() > 1 else None
        self._done = self._pool.apply_async(_call, (0,)) if self._pool else None
        if self._pool:
            self._copies = [*self._pool._pool]  # type: ignore[attr-defined]
            self._pool.close()

    def is_over(self) -> bool:
        """Whether the copy has nothing more to do."""
        return bool(self._done and self._done.ready())

    def result(self) -> Result:
        """What `work` returns, once it is there; what it raises is raised here."""
        done: tuple[str, Any] = (_FAILED, None)
        try:
            done = _awaited(self._done.get, self._copies) if self._done else done
        finally:
            self.end()
        return self._work() if done[0] == _FAILED else done[1]

    def end(self) -> None:
        """Wait for nothing any more."""
        if self._pool:
            if not self.is_over():
                self._pool.terminate()
            self._pool.join()
            self._pool = None
            gc.unfreeze()


def _copies(processes: int, job: Job) -> Pool:
    """They are ended by SIGTERM, for which `serve` has a handler: inherited, it would be called
    only once a copy is awake, and one that waits for work may never be, nor who waits for its end.
    """
    gc.collect()
    gc.freeze()  # a collector that walks over what is shared would copy it
    others = set(threading.enumerate())
    handler = signal.signal(signal.SIGTERM, signal.SIG_DFL)
    try:
        pool = multiprocessing.get_context("fork").Pool(processes, _begin, (job,))
    finally:
        signal.signal(signal.SIGTERM, handler)
    _own.update(set(threading.enumerate()) - others)
    return pool


def _in_order(
    done: Iterator[tuple[str, Any]],
    work: Callable[[Item], Result],
    items: Sequence[Item],
    close: Callable[[], None],
) -> Generator[Any, None, None]:
    """After a first None, which is what makes `close` end the pool at any time."""
    try:
        yield None
        for item, (state, result) in zip(items, done, strict=True):
            # A failure is met again here, with all that its traceback tells.
            yield work(item) if state == _FAILED else result
    finally:
        close()


def _awaited(result: Callable[[float], Any], copies: Sequence[BaseProcess]) -> Any:
    """What a copy hands in; raises RuntimeError where one was killed: a pool begins another in its
    place and waits for ever for what that one was at."""
    while True:
        with suppress(multiprocessing.TimeoutError):
            return result(LOOK_SECONDS)
        if _are_killed(copies):
            raise RuntimeError("hệ điều hành đã dừng một tiến trình con, có lẽ vì thiếu bộ nhớ")


def _are_killed(copies: Sequence[BaseProcess]) -> bool:
    return any(copy.exitcode for copy in copies)


def _close(pool: Pool, copies: Sequence[BaseProcess], is_closed: Any) -> None:
    is_closed.set()
    if _are_killed(copies):
        pool.terminate()
    pool.join()
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
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _call(place: int) -> tuple[str, Any]:
    try:
        return "", _job(place)
    except Exception:
        return _FAILED, None
