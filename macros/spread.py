"""Work by copies of this process, where a process can be copied."""

import multiprocessing
from collections.abc import Callable, Generator, Sequence
from functools import partial
from typing import Any, Generic, TypeVar

from macros.copies import Copies, Job, cores

Item = TypeVar("Item")
Result = TypeVar("Result")


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
    if cores() < 2 or not items:
        return (work(item) for item in items)
    # A copy that is killed while it hands in a result leaves a lock closed, for which others wait.
    is_closed = multiprocessing.get_context("fork").Event()
    job: Job = lambda place: None if is_closed.is_set() else work(items[place])  # noqa: E731
    copies = Copies(min(cores(), len(items)), job, len(items))

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
        self._copies = Copies(1, lambda _: work(), 1) if cores() > 1 else None

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
