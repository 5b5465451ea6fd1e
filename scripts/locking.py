"""One process at a time, by a lock that the system itself drops when its holder dies."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

POLL_SECONDS = 0.2

if sys.platform == "win32":
    import msvcrt

    def _take(handle: IO[bytes]) -> None:
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: IO[bytes]) -> None:
        fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def _try_take(handle: IO[bytes]) -> bool:
    try:
        _take(handle)
    except (BlockingIOError, PermissionError):  # PermissionError: what Windows says of a held lock
        return False
    return True


def is_held(path: Path) -> bool:
    """Whether some process holds the lock file, or it cannot be looked at."""
    try:
        with path.open("ab") as handle:
            return not _try_take(handle)
    except OSError:
        return True


@contextmanager
def locked(path: Path, waiting: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Hold the lock file at `path`, waiting for other holders.

    `waiting` is called once, when the lock was not free at first. Raises OSError where the file
    cannot be made. Closing the file is what frees the lock, so a killed process leaves none.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as handle:
        if not _try_take(handle):
            waiting()
            while not _try_take(handle):
                time.sleep(POLL_SECONDS)
        yield
