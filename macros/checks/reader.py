"""Reads all files of data/, those that have not changed since the last time without parsing."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path

from pydantic import ValidationError

from macros.checks.kept import Kept
from macros.checks.one_file import Checked, check_bytes
from macros.load import Entry
from macros.load.places import candidates, misplaced, shown_path
from macros.load.text import read_bytes
from macros.model import BY_FOLDER
from macros.problems import Problem

Read = tuple[list[Entry], list[Problem]]


class Reader:
    """Reads data/ once or, for a preview, again and again; unchanged files give the same entry.

    With a file to keep values in (`cache`), the next process too is spared what has not changed.
    """

    def __init__(self, cache: Path | None = None) -> None:
        self._kept = Kept(cache)
        self._checked: dict[str, tuple[str, Checked]] = {}

    def read(self, data: Path) -> Read:
        """All of `data` (kind folders with .yml files), in the order of the paths."""
        entries: list[Entry] = []
        problems: list[Problem] = []
        seen = {}
        for file in candidates(data):
            path = shown_path(file, data)
            if problem := misplaced(file, data):
                problems.append(problem)
                continue
            raw, found = read_bytes(file, path)
            problems += found
            if raw is not None:
                seen[path] = digest, checked = self._one(raw, path, file)
                entries += [checked.entry] if checked.entry else []
                problems += checked.problems
        self._checked = seen
        self._kept.keep(
            {path: (digest, c.values) for path, (digest, c) in seen.items() if _is_sound(c)}
        )
        return entries, problems

    def _one(self, raw: bytes, path: str, file: Path) -> tuple[str, Checked]:
        digest = blake2b(raw, digest_size=16).hexdigest()
        known = self._checked.get(path)
        if known and known[0] == digest:
            return known
        return digest, self._remembered(path, digest, file) or check_bytes(
            raw, path, BY_FOLDER[file.parent.name], file
        )

    def _remembered(self, path: str, digest: str, file: Path) -> Checked | None:
        values = self._kept.values(path, digest)
        try:
            record = BY_FOLDER[file.parent.name].model_validate(values) if values else None
        except ValidationError:
            return None
        return Checked(Entry(record, path, file), (), values) if record else None


def _is_sound(checked: Checked) -> bool:
    """A file with problems is read anew each time: what is kept are values, never sentences."""
    return checked.entry is not None and not checked.problems
