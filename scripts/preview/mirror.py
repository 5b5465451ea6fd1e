"""Brings a served folder to the state of another, file by file, so that it is never half."""

import filecmp
from contextlib import suppress
from functools import partial
from pathlib import Path

from macros.output.finished import files_of
from scripts.publish import patiently


def mirror(fresh: Path, shown: Path) -> list[str]:
    """Move the files of `fresh` that differ into `shown`, delete there what is no longer;
    returns their addresses."""
    new, old = files_of(fresh), files_of(shown)
    gone = sorted(old - new)
    for name in gone:  # first: a file may have become a folder, or its name other letters' case
        _delete(shown / name, shown)
    same = {n for n in new & old if filecmp.cmp(fresh / n, shown / n, shallow=False)}
    changed = sorted(new - same)
    for name in changed:
        _replace(fresh / name, shown / name)
    return changed + gone


def read(shown: Path, address: str) -> str | None:
    """The text of one file; None where there is none."""
    file = shown / address
    return file.read_bytes().decode() if file.is_file() else None


def put(shown: Path, address: str, text: str | None) -> bool:
    """Write one file as a whole, or delete it; tell whether it differs from what was there."""
    if text == read(shown, address):
        return False
    target = shown / address
    if text is None:
        patiently(target.unlink)
        return True
    aside = target.with_name(f".{target.name}")
    target.parent.mkdir(parents=True, exist_ok=True)
    aside.write_bytes(text.encode())
    _replace(aside, target)
    return True


def _delete(file: Path, shown: Path) -> None:
    """With the folders that it leaves empty."""
    patiently(file.unlink)
    for folder in file.relative_to(shown).parents[:-1]:
        with suppress(OSError):
            (shown / folder).rmdir()


def _replace(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    patiently(partial(source.replace, target))  # on Windows the server may be sending the file
