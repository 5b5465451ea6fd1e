"""Brings a served folder to the state of another, file by file, so that it is never half."""

import filecmp
from functools import partial
from pathlib import Path

from macros.output.finished import files_of
from scripts.publish import patiently


def mirror(fresh: Path, shown: Path) -> list[str]:
    """Move the files of `fresh` that differ into `shown`, delete there what is no longer;
    returns their addresses."""
    new, old = files_of(fresh), files_of(shown)
    changed = [name for name in sorted(new) if not _is_same(fresh / name, shown / name)]
    for name in changed:
        _replace(fresh / name, shown / name)
    for name in sorted(old - new):
        (shown / name).unlink()
    return changed + sorted(old - new)


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


def _is_same(one: Path, other: Path) -> bool:
    return other.is_file() and filecmp.cmp(one, other, shallow=False)


def _replace(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    patiently(partial(source.replace, target))  # on Windows the server may be sending the file
