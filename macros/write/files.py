"""Writes files whole or not at all."""

import os
import tempfile
from pathlib import Path

from macros.load.places import UNFINISHED


def write_text(file: Path, text: str) -> None:
    """Replace the file's text in one step; raises OSError with the old one in place."""
    write_bytes(file, text.encode("utf-8"))


def write_bytes(file: Path, content: bytes) -> None:
    """Replace the file's content in one step; raises OSError with the old content in place."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=UNFINISHED)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        temporary.chmod(file.stat().st_mode if file.exists() else 0o644)
        temporary.replace(file)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
