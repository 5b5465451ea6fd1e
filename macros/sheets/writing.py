"""Writes the records of a spreadsheet: all or none."""

from __future__ import annotations

from pathlib import Path

from macros.load.places import misplaced
from macros.sheets.drafts import Imported
from macros.write.files import write_text


def write_drafts(imported: Imported, data: Path) -> list[str]:
    """Write all records; the paths. Where one cannot be written, those before it go again."""
    written: list[Path] = []
    try:
        for draft in imported.drafts:
            file = data.parent / draft.path
            if misplaced(file, data) or file.exists():
                raise FileExistsError(draft.path)
            file.parent.mkdir(exist_ok=True)
            write_text(file, draft.text)
            written.append(file)
    except BaseException:  # Ctrl-C too must not leave half of them
        for file in written:
            file.unlink(missing_ok=True)
        raise
    return [draft.path for draft in imported.drafts]
