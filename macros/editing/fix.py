"""Mends what is safe in record files."""

from dataclasses import dataclass
from pathlib import Path

from macros.load.places import candidates, misplaced, shown_path
from macros.load.text import MAX_BYTES
from macros.model import BY_FOLDER
from macros.write.files import write_text
from macros.write.normalise import mended


@dataclass(frozen=True)
class Fixed:
    """A file, what was changed in it, and what only its editor can mend; in Vietnamese."""

    path: str
    changes: tuple[str, ...]
    left: tuple[str, ...]


def fix_all(data: Path, only: list[Path]) -> list[Fixed]:
    """Mend the files under `data`, or those of `only`, files and folders; raises OSError where one
    can't be written.

    Files that are no records, or cannot be read, are left to `check` to complain of.
    """
    wanted = {file.resolve() for file in only}
    files = [
        f for f in candidates(data) if not only or wanted & {f.resolve(), *f.resolve().parents}
    ]
    return [fixed for file in files if (fixed := _fix(file, data))]


def _fix(file: Path, data: Path) -> Fixed | None:
    if misplaced(file, data) or not file.is_file() or file.stat().st_size > MAX_BYTES:
        return None
    try:
        text = file.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    result = mended(text, BY_FOLDER[file.parent.name])
    if result.text != text:
        write_text(file, result.text)
    elif not result.left:
        return None
    return Fixed(shown_path(file, data), result.changes, result.left)
