"""What one file tells by itself: its record where it is sound, and its problems."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from macros.checks import alone, layout
from macros.load import Entry
from macros.load.text import decode
from macros.load.validate import validate
from macros.load.yaml_tree import parse
from macros.model import Record
from macros.problems import Problem


@dataclass(frozen=True, slots=True)
class Checked:
    """The record where it is sound, the plain values it was made of, and the file's problems."""

    entry: Entry | None = None
    problems: tuple[Problem, ...] = ()
    values: Any = None


def check_bytes(
    raw: bytes, path: str, record_type: type[Record], file: Path | None = None
) -> Checked:
    """A file's content as a record of that kind; `path` is the file's name in problems."""
    text, problems = decode(raw, path, record_type)
    if text is None:
        return Checked(problems=tuple(problems))
    checked = check_text(text, path, record_type, file)
    return Checked(checked.entry, (*problems, *checked.problems), checked.values)


def check_text(
    text: str, path: str, record_type: type[Record], origin: Path | None = None
) -> Checked:
    """A text as a record; `origin` is the file that holds it, if one does."""
    tree = parse(text, path)
    record, problems = validate(tree, record_type, path)
    if not record:
        return Checked(problems=tuple(problems))
    problems += layout.problems_in(text, tree, record_type, path)
    entry = Entry(record, path, origin or text)
    problems += (problem for rule in alone.RULES for problem in rule(entry))
    return Checked(entry, tuple(problems), tree.value)
