"""What keeps a cell from being taken."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CellError(Exception):
    """A cell that cannot be used: code, what was found, what is expected, an example."""

    code: str
    found: str
    expected: str
    example: str = ""
