"""Reads all files of data/, those that have not changed since the last time without parsing."""

from collections.abc import Collection, Container, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from itertools import chain
from pathlib import Path

from pydantic import ValidationError

from macros.checks.kept import Kept
from macros.checks.one_file import Checked, check_bytes
from macros.load import Entry
from macros.load.places import candidates, misplaced, shown_path
from macros.load.text import read_bytes
from macros.model import BY_FOLDER, Record
from macros.problems import Problem
from macros.spread import shares_of, spread

Read = tuple[list[Entry], list[Problem]]

SHARE = 100
"""Files that are checked together: 0.1 s, long enough to be worth a copy of the process."""


@dataclass(frozen=True)
class _File:
    """A file's name in problems, the file itself, and its content."""

    path: str
    origin: Path
    raw: bytes

    @cached_property
    def digest(self) -> str:
        return blake2b(self.raw, digest_size=16).hexdigest()

    @property
    def record_type(self) -> type[Record]:
        return BY_FOLDER[self.origin.parent.name]


class Reader:
    """Reads data/ once or, for a preview, again and again; unchanged files give the same entry.

    With a file to keep values in (`cache`), the next process too is spared what has not changed.
    """

    def __init__(self, cache: Path | None = None) -> None:
        self._kept = Kept(cache)
        self._checked: dict[str, tuple[str, Checked]] = {}

    def read(self, data: Path, changed: Collection[str] | None = None) -> Read:
        """All of `data` (kind folders with .yml files), in the order of the paths.

        Who has watched the files tells which have `changed` since the last time, by their names in
        problems: the others are not even looked into.
        """
        last = self._checked.items() if changed is not None else ()
        same = {path: read for path, read in last if path not in (changed or ())}
        files, problems = _files(data, same)
        known = {file.path: same.get(file.path) or self._known(file) for file in files}
        news = [file for file in files if known[file.path] is None]
        shares = shares_of(news, SHARE)
        # One share is read sooner than a copy of this process is born.
        fresh = chain.from_iterable((spread if len(shares) > 1 else map)(_check, shares))
        self._checked = {
            file.path: known[file.path] or (file.digest, next(fresh)) for file in files
        }
        checked = [checked for _, checked in self._checked.values()]
        problems += chain.from_iterable(one.problems for one in checked)
        return [one.entry for one in checked if one.entry], problems

    def keep(self) -> None:
        """Keep for the next process what was read last."""
        # A file with problems is read anew each time: what is kept are values, never sentences.
        sound = ((path, *one) for path, one in self._checked.items() if not one[1].problems)
        self._kept.keep({path: (digest, one.values) for path, digest, one in sound if one.entry})

    def _known(self, file: _File) -> tuple[str, Checked] | None:
        known = self._checked.get(file.path)
        if known and known[0] == file.digest:
            return known
        values = self._kept.values(file.path, file.digest)
        try:
            record = file.record_type.model_validate(values) if values else None
        except ValidationError:
            return None
        entry = Entry(record, file.path, file.origin) if record else None
        return (file.digest, Checked(entry, (), values)) if entry else None


def _files(data: Path, same: Container[str]) -> tuple[list[_File], list[Problem]]:
    """What can be read, and the problems of what cannot; `same` are the paths of files that need
    not be opened."""
    files: list[_File] = []
    problems: list[Problem] = []
    if not data.is_dir():
        told = "Không có thư mục data/", "thư mục data/ với các bản ghi"
        problems.append(Problem(data.name, 1, 1, "thieu-data", *told))
    for origin in candidates(data):
        path = shown_path(origin, data)
        if path in same:
            files.append(_File(path, origin, b""))
            continue
        if problem := misplaced(origin, data):
            problems.append(problem)
            continue
        raw, found = read_bytes(origin, path)
        problems += found
        files += [_File(path, origin, raw)] if raw is not None else []
    return files, problems


def _check(files: Sequence[_File]) -> list[Checked]:
    return [check_bytes(file.raw, file.path, file.record_type, file.origin) for file in files]
