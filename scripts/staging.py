"""A folder of its own for each build, deleted afterwards, also those that killed builds left."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

STALE_SECONDS = 6 * 3600  # no build takes that long; a younger folder may still be in use


def sweep(cache: Path, now: float) -> None:
    """Delete the folders of builds that were killed long ago (`now`: seconds since the epoch)."""
    for folder in cache.glob("build-*"):
        if now - folder.stat().st_mtime > STALE_SECONDS:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def staging(cache: Path) -> Iterator[Path]:
    """Yield an empty folder of this process under `cache`."""
    cache.mkdir(parents=True, exist_ok=True)
    sweep(cache, time.time())
    folder = cache / f"build-{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
