"""The words that the invented records are made of, from words.yml."""

from pathlib import Path
from typing import Any

import yaml

_READ: Any = yaml.safe_load(Path(__file__).with_name("words.yml").read_text("utf-8"))
BODIES: list[list[str]] = _READ.pop("bodies")
DOCUMENTS: list[list[str]] = _READ.pop("documents")
LISTS: dict[str, list[str]] = _READ
"""Word lists by name; every item is a piece of a sentence or a name."""
