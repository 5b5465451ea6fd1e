"""Work by copies of this process, where a process can be copied."""

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from multiprocessing.pool import Pool
from typing import Any, Generic, TypeVar
from weakref import WeakSet

Item = TypeVar("Item")
Result = TypeVar("Result")
Job = Callable[[], Any]

_FORK: Any = multiprocessing.get_context("fork") if sys.platform == "linux" else None
_FAILED = "failed"
_own: WeakSet[threading.Thread] = WeakSet()
"""Threads that tend copies; a copy has no use for their locks."""

_job: Job
"""What this process, if it is a copy, is to do."""


def shares_of(items: Sequence[Item], size: int) -> list[Sequence[Item]]:
    """The items in shares of that size, the last one of what is left."""
    return [items[start : start + size] for start in range(0, len(items), size)]


def spread(work: Callable[[Item], Result], items: Sequence[Item]) -> Generator[Result, None, None]:
    """`work` of each item, in their order; copies begin at once, while the caller goes on, and this
    process works with them while it is asked for results.

    Who does not take all results closes what is returned, and the copies end.
    An item should take longer than 10 ms, and what `work` returns must be picklable; what it
    raises is raised here. With one core, beside other threads (whose locks nobody would open in a
    copy), and on macOS and Windows, where a process starts anew and would have to read everything
    again, this process does all by itself: results never depend on who worked.
    """
    copies = min(_cores(), len(items)) - 1
    if copies < 1:
        return (work(item) for item in items)
    next_place = _FORK.Value("l", 0)

    def take() -> tuple[int, tuple[str, object]] | None:
        """Work on the first item that nobody has begun; its place and what came of it."""
        with next_place.get_lock():
            place = next_place.value
            next_place.value += 1
        return (place, _tried(partial(work, items[place]))) if place < len(items) else None

    pool = _copies(copies, take)
    done = pool.imap_unordered(_call, range(len(items)))
    pool.close()  # copies end with the last item, and their memory, however late the caller asks
    results = _in_order(pool, done, take, work, items)
    next(results)
    return results


class Beside(Generic[Result]):
    """`work` by one copy of this process, begun at once while the caller goes on; by this process,
    at the end, where `spread` would do all by itself."""

    def __init__(self, work: Callable[[], Result]) -> None:
        job = partial(_tried, work)
        self._work, self._pool = work, _copies(1, job) if _cores() > 1 else None
        self._done = self._pool.apply_async(_call, (0,)) if self._pool else None

    def is_over(self) -> bool:
        """Whether the copy has nothing more to do."""
        return bool(self._done and self._done.ready())

    def result(self) -> Result:
        """What `work` returns, once it is there; what it raises is raised here."""
        done: tuple[str, Any] = (_FAILED, None)
        try:
            done = self._done.get() if self._done else done
        finally:
            self.end()
        return self._work() if done[0] == _FAILED else done[1]

    def end(self) -> None:
        """Wait for nothing any more."""
        if self._pool:
            _end(self._pool)
            self._pool = None


def _copies(processes: int, job: Job) -> Pool:
    """They are ended by SIGTERM, for which `serve` has a handler: inherited, it would be called
    only once a copy is awake, and one that waits for work may never be, nor who waits for its end.
    """
    gc.collect()
    gc.freeze()  # a collector that walks over what is shared would copy it
    others = set(threading.enumerate())
    handler = signal.signal(signal.SIGTERM, signal.SIG_DFL)
    try:
        pool: Pool = _FORK.Pool(processes, _begin, (job,))
    finally:
        signal.signal(signal.SIGTERM, handler)
    _own.update(set(threading.enumerate()) - others)
    return pool


def _in_order(
    pool: Pool,
    done: Iterator[Any],
    take: Callable[[], Any],
    work: Callable[[Item], Result],
    items: Sequence[Item],
) -> Generator[Any, None, None]:
    """After a first None, which is what makes `close` end the pool at any time."""
    found: dict[int, tuple[str, Any]] = {}
    try:
        yield None
        for place, item in enumerate(items):
            while place not in found:
                found.update([taken] if (taken := take() or next(done)) else [])
            state, result = found.pop(place)
            # A failure is met again here, with all that its traceback tells.
            yield work(item) if state == _FAILED else result
    finally:
        _end(pool)


def _end(pool: Pool) -> None:
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


def _call(_: int) -> Any:
    return _job()


def _tried(work: Callable[[], object]) -> tuple[str, object]:
    try:
        return "", work()
    except Exception:
        return _FAILED, None
