"""Files are in the house form, so that a change shows only what changed."""

from __future__ import annotations

from macros.checks.context import Context, Problems
from macros.codes import FIX_COMMAND
from macros.problems import Problem
from macros.write.normalise import normalise


def check(context: Context) -> Problems:
    """Sound records that `kb.py fix` would write otherwise."""
    for entry in context.entries:
        result = normalise(entry.text, type(entry.record))
        if result.text != entry.text:
            line = _first_difference(entry.text, result.text)
            found = f"tệp chưa ở dạng chuẩn: {'; '.join(result.changes)}"
            remedy = f"{FIX_COMMAND} {entry.path}"
            expected = "dạng chuẩn của kho"
            yield Problem(entry.path, line, 1, "chua-chuan", found, expected, remedy=remedy)


def _first_difference(before: str, after: str) -> int:
    pairs = zip(before.split("\n"), after.split("\n"), strict=False)
    return next((number for number, (a, b) in enumerate(pairs, start=1) if a != b), 1)
