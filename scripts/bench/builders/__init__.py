"""What builds the same records: this project, and the generators that it is compared with.

Each builder gets a tree that this project has built already and says how a process of its own
builds the same records from scratch.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scripts.bench.builders import hugo, plain

OURS = "của ta"


@dataclass(frozen=True)
class Builder:
    """`prepare` writes the sources into a folder; `command` builds its site/ from there."""

    name: str
    prepare: Callable[[Path, Path], None]
    command: Callable[[Path], list[str]]

    def folder(self, tree: Path) -> Path:
        """Where it works: beside the tree."""
        return tree if self.name == OURS else tree.with_name(f"{tree.name}-{self.name}")


OUR_BUILD = (sys.executable, "-m", "scripts.commands", "build")
"""As an editor does."""

MATERIAL = Builder("Material, cùng nội dung", plain.prepare_same, plain.command)
BUILDERS = (
    Builder(OURS, lambda *_: None, lambda _: [*OUR_BUILD]),  # the tree is what it builds
    MATERIAL,
    Builder("Material, trang mỏng", plain.prepare_thin, plain.command),
    Builder("Hugo", hugo.prepare, hugo.command),
)
"""Ours comes first: the others are compared with it, and the same bodies are taken from it."""
