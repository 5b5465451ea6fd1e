"""What has changed on disk, by looking, which works on every system and on network drives; where
the system tells of changes, a look follows at once."""

import os
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from watchdog import events
from watchdog.observers import Observer

Stamps = dict[str, tuple[int, int]]
"""Time of the last change (ns) and size of each file, by its path."""

WATCHED = ("data", "docs", "macros", "mkdocs.yml")
CHANGES: list[type[events.FileSystemEvent]] = [
    events.FileCreatedEvent,
    events.FileDeletedEvent,
    events.FileModifiedEvent,
    events.FileMovedEvent,
]
"""What the system is asked to tell: a build opens and reads all files."""

SETTLED_SECONDS = 0.03
"""Editors write a file in steps; what looks the same after this time is whole."""


def _walk(paths: Iterable[str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """All files at and below `paths`, but for hidden ones and what Python writes by itself."""
    # Paths as strings: ten thousand files are looked at four times a second.
    for path in paths:
        try:
            if os.path.isdir(path):  # noqa: PTH112 as strings: ten thousand files, four times a second
                with os.scandir(path) as entries:
                    names = [e.path for e in entries if _is_watched(e)]
                yield from _walk(names)
            else:
                status = os.stat(path)  # noqa: PTH116
                yield path, (status.st_mtime_ns, status.st_size)
        except OSError:
            continue  # deleted while we looked: the next look sees it


def _is_watched(entry: os.DirEntry[str]) -> bool:
    """A link to a folder is refused by the check, and may lead back to where it stands."""
    if entry.name[0] == "." or entry.name == "__pycache__":
        return False
    return not (entry.is_symlink() and entry.is_dir())


class _Calling(events.FileSystemEventHandler):
    """Says of whatever it is told that there may be something to see."""

    def __init__(self, called: threading.Event) -> None:
        self._called = called

    def on_any_event(self, _event: events.FileSystemEvent) -> None:
        self._called.set()


@dataclass
class Watcher:
    """Looks at the sources of the site at `root`."""

    root: Path
    stamps: Stamps = field(default_factory=dict)
    next_look: float = 0.0
    """When `has_changes` may look again without a call, by the monotonic clock."""

    called: threading.Event = field(default_factory=threading.Event)
    """Set where there may be something to see."""

    def __post_init__(self) -> None:
        self.stamps = self._look()

    def _look(self) -> Stamps:
        return dict(_walk(str(self.root / name) for name in WATCHED))

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Be called by the system as long as the context lasts, where it does that."""
        calling, observer = _Calling(self.called), Observer()
        with suppress(OSError):  # no more files may be watched; then looks alone must do
            for name in WATCHED:
                path = str(self.root / name)
                observer.schedule(calling, path, recursive=True, event_filter=CHANGES)
            observer.start()
        try:
            yield
        finally:
            observer.stop()

    def wait(self, seconds: float) -> None:
        """Until that time is over, or sooner where there may be something to see."""
        self.called.wait(seconds)

    def has_changes(self) -> bool:
        """Whether anything differs from what `changes` told last, as far as it may look.

        A build is asked again and again: all looks without a call together take a fifth of its
        time at most.
        """
        started = time.monotonic()
        if started < self.next_look and not self.called.is_set():
            return False
        self.called.clear()
        found = self._look() != self.stamps
        ended = time.monotonic()
        self.next_look = ended + 4 * (ended - started)
        return found

    def changes(self) -> set[Path]:
        """The files that were changed, added or deleted since the last call, once writing rests."""
        self.called.clear()
        now = self._look()
        if now == self.stamps:
            return set()
        while (later := self._rested()) != now:
            now = later
        before, self.stamps = self.stamps, now
        return {Path(path) for path, _ in before.items() ^ now.items()}

    def _rested(self) -> Stamps:
        time.sleep(SETTLED_SECONDS)
        return self._look()
