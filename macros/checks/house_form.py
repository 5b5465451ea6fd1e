"""Whether a file is in the house form, so that a change shows only what changed."""

from collections.abc import Iterator

from macros.codes import FIX_COMMAND
from macros.load.yaml_tree import Tree
from macros.model import Record
from macros.problems import Problem
from macros.write.house_form import is_plainly_normal
from macros.write.normalise import normalise


def problems_in(text: str, tree: Tree, record_type: type[Record], path: str) -> Iterator[Problem]:
    """The text of a sound record where `kb.py fix` would write it otherwise."""
    if is_plainly_normal(text, tree, record_type):
        return
    result = normalise(text, record_type)
    if result.text != text:
        line = _first_difference(text, result.text)
        found = f"tệp chưa ở dạng chuẩn: {'; '.join(result.changes)}"
        remedy = f"{FIX_COMMAND} {path}"
        yield Problem(path, line, 1, "chua-chuan", found, "dạng chuẩn của kho", remedy=remedy)


def _first_difference(before: str, after: str) -> int:
    pairs = zip(before.split("\n"), after.split("\n"), strict=False)
    return next((number for number, (a, b) in enumerate(pairs, start=1) if a != b), 1)
