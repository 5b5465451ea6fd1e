"""Mends what is safe in record files."""

from pathlib import Path

from macros.load.places import candidates, misplaced, shown_path
from macros.load.text import MAX_BYTES
from macros.model import BY_FOLDER
from macros.write.files import write_text
from macros.write.normalise import mended
from macros.write.scalar_edits import Edited


def fix_all(data: Path, only: list[Path]) -> dict[str, Edited]:
    """Mend the files under `data`, or those of `only`, files and folders; by its path what was made
    of each that is or should be another. Raises OSError where one can't be written.

    Files that are no records, or cannot be read, are left to `check` to complain of.
    """
    wanted = {file.resolve() for file in only}
    files = [
        f for f in candidates(data) if not only or wanted & {f.resolve(), *f.resolve().parents}
    ]
    return {shown_path(file, data): edited for file in files if (edited := _fix(file, data))}


def _fix(file: Path, data: Path) -> Edited | None:
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
    return result
