"""This project's own build."""

from __future__ import annotations

import sys
from pathlib import Path

NAME = "của ta"


def prepare(tree: Path, folder: Path) -> None:
    """Nothing: the tree is what it builds."""


def command(folder: Path) -> list[str]:
    """Check the records and build, as an editor does."""
    return [sys.executable, "-m", "scripts.commands", "build", "--output", str(folder / "site")]
