"""Folders that are made once: with tools, with environments."""

import shutil
from collections.abc import Callable
from pathlib import Path


def made(folder: Path, of: str, fill: Callable[[Path], None]) -> Path:
    """The folder, filled for what `of` names; emptied and filled anew where it was filled for
    something else, or not to the end."""
    stamp = folder / "installed.txt"
    if not (stamp.is_file() and stamp.read_text("utf-8") == of):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        fill(folder)
        stamp.write_text(of, "utf-8")
    return folder
