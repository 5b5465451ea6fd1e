"""Walks data/ and loads every record; all problems of all files come out of one run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from macros.load.explain import nearest
from macros.load.text import read_text
from macros.load.validate import validate
from macros.load.yaml_tree import Location, Tree, parse
from macros.model import BY_FOLDER, Record
from macros.problems import Problem

GENERATED = {"schema"}
"""Folders under data/ that hold no records."""


@dataclass(frozen=True)
class Entry:
    """A record with the file it came from; `tree` knows the position of each value."""

    record: Record
    path: str
    tree: Tree

    def position(self, location: Location = ()) -> tuple[int, int]:
        """Line and column (from 1) of the value at `location`."""
        return self.tree.position(location)


def load_entries(data: Path) -> tuple[list[Entry], list[Problem]]:
    """Load all of `data` (kind folders with .yml files), in the order of the paths."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    for file in sorted(data.glob("*/*"), key=lambda f: f.as_posix()):
        if file.parent.name in GENERATED:
            continue
        path = f"{data.name}/{file.relative_to(data).as_posix()}"
        entry, found = _load_file(file, path, data)
        entries += [entry] if entry else []
        problems += found
    return entries, problems


def _load_file(file: Path, path: str, data: Path) -> tuple[Entry | None, list[Problem]]:
    misplaced = _misplaced(file, path, data)
    if misplaced:
        return None, [misplaced]
    text, problems = read_text(file, path)
    if text is None:
        return None, problems
    tree = parse(text, path)
    record, found = validate(tree, BY_FOLDER[file.parent.name], path)
    problems += found
    return (Entry(record, path, tree) if record else None), problems


def _misplaced(file: Path, path: str, data: Path) -> Problem | None:
    folder = file.parent.name
    if folder not in BY_FOLDER:
        near = nearest(folder, sorted(BY_FOLDER))
        expected = f"thư mục “{near}”" if near else f"một trong: {', '.join(sorted(BY_FOLDER))}"
        return Problem(path, 1, 1, "loai-la", f"Không có loại bản ghi “{folder}”", expected)
    if not file.resolve().is_relative_to(data.resolve()):
        found, expected = "Tệp là liên kết ra ngoài data/", "một tệp thường"
        return Problem(path, 1, 1, "lien-ket-ngoai", found, expected)
    if file.suffix != ".yml":
        found, expected = f"Tên tệp “{file.name}” không có đuôi .yml", "tên tệp: mã bản ghi + .yml"
        return Problem(path, 1, 1, "duoi-tep", found, expected)
    return None
