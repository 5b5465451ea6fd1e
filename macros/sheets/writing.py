"""Writes the records of a spreadsheet: all or none, even where the program is killed."""

import json
from hashlib import blake2b
from pathlib import Path

from macros.load.places import misplaced
from macros.sheets.drafts import Imported
from macros.write.files import write_text


def write_drafts(imported: Imported, data: Path, journal: Path) -> list[str]:
    """Write all records; the paths. Where one cannot be written, those before it go again.

    `journal` tells meanwhile what is being written; what is left of it is for `undo_unfinished`.
    """
    new = {draft.path: draft.text for draft in imported.drafts}
    journal.parent.mkdir(parents=True, exist_ok=True)
    write_text(journal, json.dumps({path: _digest(text.encode()) for path, text in new.items()}))
    written: list[Path] = []
    try:
        for path, text in new.items():
            file = data.parent / path
            if misplaced(file, data) or file.exists():
                raise FileExistsError(path)
            file.parent.mkdir(parents=True, exist_ok=True)
            written.append(file)
            write_text(file, text)
    except BaseException:  # Ctrl-C too must not leave half of them
        for file in written:
            file.unlink(missing_ok=True)
        journal.unlink()
        raise
    journal.unlink()
    return list(new)


def undo_unfinished(data: Path, journal: Path) -> list[str]:
    """Take out what an import wrote that was killed; the paths. What was edited since stays."""
    try:
        told: dict[str, str] = json.loads(journal.read_text("utf-8"))
    except (OSError, ValueError):
        told = {}
    gone = [path for path, digest in told.items() if _is_as_written(data.parent / path, digest)]
    for path in gone:
        (data.parent / path).unlink()
    journal.unlink(missing_ok=True)
    return gone


def _is_as_written(file: Path, digest: str) -> bool:
    return file.is_file() and not file.is_symlink() and _digest(file.read_bytes()) == digest


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()
