"""A folder of its own for each build, deleted afterwards, also those that killed builds left."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from scripts.locking import is_held, locked


def sweep(cache: Path) -> None:
    """Delete the folders of builds that were killed: nobody holds their locks any more."""
    for folder in [path for path in cache.glob("build-*") if path.is_dir()]:
        if not is_held(_lock(folder)):
            shutil.rmtree(folder, ignore_errors=True)
            _delete_lock(folder)


def _lock(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")


def _delete_lock(folder: Path) -> None:
    with suppress(OSError):  # on Windows another build may be looking whether it is held
        _lock(folder).unlink()


@contextmanager
def staging(cache: Path) -> Iterator[Path]:
    """Yield an empty folder of this process under `cache`; raises OSError."""
    cache.mkdir(parents=True, exist_ok=True)
    sweep(cache)
    folder = cache / f"build-{os.getpid()}"
    try:
        with locked(_lock(folder)):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            try:
                yield folder
            finally:
                shutil.rmtree(folder, ignore_errors=True)
    finally:
        _delete_lock(folder)
