"""What an editor might answer for a new record of a kind: the examples of its fields."""

from __future__ import annotations

from macros.editing.scaffold import required
from macros.model import Record


def sample_answers(record_type: type[Record]) -> dict[str, str]:
    """An answer by key for every required field that `kb.py new` asks for, and a place."""
    asked = required(record_type).keys() - {"id", "source"}
    examples = {key: record_type.model_fields[key].examples or [""] for key in asked}
    return {key: str(given[0]) for key, given in examples.items()} | {"at": "I"}
