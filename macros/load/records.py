"""Walks data/ and loads every record; all problems of all files come out of one run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from macros.load.places import candidates, misplaced, shown_path
from macros.load.text import decode, read_text
from macros.load.validate import validate
from macros.load.yaml_tree import Location, Tree, parse
from macros.model import BY_FOLDER, Record
from macros.problems import Problem


@dataclass(frozen=True)
class Entry:
    """A record with the file it came from.

    `tree` knows the position of each value, `text` is the file's text.
    """

    record: Record
    path: str
    tree: Tree
    text: str

    def position(self, location: Location = ()) -> tuple[int, int]:
        """Line and column (from 1) of the value at `location`."""
        return self.tree.position(location)


def load_entries(data: Path) -> tuple[list[Entry], list[Problem]]:
    """Load all of `data` (kind folders with .yml files), in the order of the paths."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    for file in candidates(data):
        entry, found = _load_file(file, data)
        entries += [entry] if entry else []
        problems += found
    return entries, problems


def _load_file(file: Path, data: Path) -> tuple[Entry | None, list[Problem]]:
    problem = misplaced(file, data)
    if problem:
        return None, [problem]
    path = shown_path(file, data)
    text, problems = read_text(file, path)
    if text is None:
        return None, problems
    entry, found = load_text(text, path, BY_FOLDER[file.parent.name])
    return entry, problems + found


def load_bytes(
    raw: bytes, path: str, record_type: type[Record]
) -> tuple[Entry | None, list[Problem]]:
    """Load one record from a file's bytes; `path` is its name in problems."""
    text, problems = decode(raw, path)
    if text is None:
        return None, problems
    entry, found = load_text(text, path, record_type)
    return entry, problems + found


def load_text(
    text: str, path: str, record_type: type[Record]
) -> tuple[Entry | None, list[Problem]]:
    """Load one record from text; there is an entry only where there is no problem."""
    tree = parse(text, path)
    record, problems = validate(tree, record_type, path)
    return (Entry(record, path, tree, text) if record else None), problems
