"""The plain value of a file with the position of every key and value."""

from dataclasses import dataclass, field
from typing import Any

from macros.model.walk import Location
from macros.problems import Problem

TRAP: Any = object()
"""Stands for a value that YAML would misread; its problem is already in the list."""


@dataclass
class Tree:
    """The plain value of a file, and where each part of it stands (line, column from 1)."""

    value: Any = None
    keys: dict[Location, tuple[int, int]] = field(default_factory=dict)
    values: dict[Location, tuple[int, int]] = field(default_factory=dict)
    raw: dict[Location, str] = field(default_factory=dict)
    problems: list[tuple[Location, Problem]] = field(default_factory=list)
    styles: dict[Location, str] = field(default_factory=dict)
    """The sign of each value that is not plain: a quotation mark, | or >."""
    text: str = ""
    """The file's own, for what only its lines show."""
    heaps: dict[Location, int] = field(default_factory=dict)
    """How many lines those plain values have that are perhaps items without their dashes."""

    def position(self, location: Location) -> tuple[int, int]:
        """Position of the value at `location`, or of the nearest part around it."""
        for length in range(len(location), -1, -1):
            if location[:length] in self.values:
                return self.values[location[:length]]
        return (1, 1)

    def value_at(self, location: Location) -> Any:
        """The plain value at `location`; None where there is none."""
        value = self.value
        for part in location:
            value = value[part] if not isinstance(value, dict) or part in value else None
        return value

    def is_block(self, location: Location) -> bool:
        """Whether the value stands over several lines, which `kb.py fix` leaves alone."""
        return self.styles.get(location) in ("|", ">")
