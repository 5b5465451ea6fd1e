"""Writes record files whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from macros.load.places import UNFINISHED


def write_text(file: Path, text: str) -> None:
    """Replace the file's content in one step; raises OSError with the old content in place."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=UNFINISHED)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        temporary.chmod(file.stat().st_mode if file.exists() else 0o644)
        temporary.replace(file)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
