"""What a rule may look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from macros.links import Links
from macros.load import Entry, Location
from macros.model.introspection import field_name
from macros.problems import Problem, Severity


@dataclass(frozen=True)
class Context:
    """All loaded entries, their links, and the files that hold no sound record."""

    entries: list[Entry]
    links: Links
    broken: frozenset[str] = frozenset()

    def by_id(self) -> dict[str, Entry]:
        """Entries by record id; of two with the same id the first one counts."""
        return {entry.record.id: entry for entry in reversed(self.entries)}

    def broken_ids(self) -> set[str]:
        """Ids of records that exist but could not be read: links to them are not wrong."""
        return {PurePosixPath(path).stem for path in self.broken}


def problem_at(
    entry: Entry,
    location: Location,
    code: str,
    found: str,
    expected: str,
    example: str = "",
    severity: Severity = "error",
) -> Problem:
    """A problem at a field of `entry`."""
    line, column = entry.position(location)
    name = field_name(type(entry.record), location)
    return Problem(
        entry.path, line, column, code, found, expected, name, example, severity=severity
    )


Problems = Iterator[Problem]
