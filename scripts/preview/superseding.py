"""Ends what the first thread is doing as soon as what it is made of has changed.

Whatever it does: a page of ten thousand records takes ten seconds, a workbook twenty. A thread that
looked at the files by itself would wait for the first one at each of them (the interpreter changes
between threads some two hundred times a second); so it only rings, and the first thread looks.
"""

import _thread
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from scripts.preview.watch import Watcher

# Nobody sends it: Python calls its handler in the first thread, between two steps of any code.
if sys.platform == "win32":
    SIGNAL = signal.SIGBREAK
else:
    SIGNAL = signal.SIGUSR1

RING_SECONDS = 0.05


class Superseded(BaseException):
    """Something was saved while the site was being built: what is being built is old already.

    No Exception, so that nobody takes it for a fault of a page.
    """


@contextmanager
def superseded_by_changes(watcher: Watcher) -> Iterator[None]:
    """Raise Superseded out of the context once `watcher` has changes. For the first thread only."""
    is_over, is_looking = threading.Event(), threading.Event()
    is_superseded = False

    def look(*_: object) -> None:
        nonlocal is_superseded
        if is_over.is_set() or is_looking.is_set():
            return
        is_looking.set()
        has_changes = watcher.has_changes()
        is_looking.clear()
        if has_changes:
            is_superseded = True
            is_over.set()  # once: what ends the work must not be ended itself
            raise Superseded

    def ring() -> None:
        # A look may take longer than the bell rests, and is code between whose steps it rings.
        while not is_over.wait(RING_SECONDS):
            if not is_looking.is_set():
                _thread.interrupt_main(SIGNAL)

    before = signal.signal(SIGNAL, look)
    bell = threading.Thread(target=ring, daemon=True)
    bell.start()
    try:
        yield
    finally:
        is_over.set()
        bell.join()
        signal.signal(SIGNAL, before)
    if is_superseded:  # somebody took it for an error of their own, and went on
        raise Superseded
