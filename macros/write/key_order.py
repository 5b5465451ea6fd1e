"""Puts the keys of a record's text in order, comments with them."""

from itertools import pairwise

import yaml

from macros.model import Record
from macros.model.order import key_order
from macros.write.said import compose


def ordered(text: str, record_type: type[Record]) -> str:
    """`text` with its top-level keys in order; a comment goes with the key that it stands above.

    What stands above the first key and a blank line is the file's head and stays. Nothing is
    moved where a key is unknown or stands twice: only its place may tell what it was meant for
    (lost indentation, two records in one file). Nor is it where an indented comment above a key
    may be its or its neighbour's.
    """
    node = compose(text)
    if not isinstance(node, yaml.MappingNode) or node.flow_style or not text.endswith("\n"):
        return text
    lines = text.splitlines(keepends=True)
    keys = [(str(key.value), key.start_mark.line, key.start_mark.column) for key, _ in node.value]
    if any(column for _, _, column in keys):
        return text
    order = key_order(record_type)
    rank = [order.index(key) for key, _, _ in keys if key in order]
    if len(set(rank)) < len(keys):
        return text
    starts = [*(_with_comments(lines, line) for _, line, _ in keys), len(lines)]
    blocks = ["".join(lines[a:b]) for a, b in pairwise(starts)]
    moved = sorted(range(len(blocks)), key=lambda index: rank[index])
    is_doubtful = any(lines[at - 1].lstrip(" \t").startswith("#") for at in starts[:-1] if at)
    if is_doubtful and moved != sorted(moved):
        return text
    return "".join([*lines[: starts[0]], *(blocks[index] for index in moved)])


def _with_comments(lines: list[str], line: int) -> int:
    while line and lines[line - 1].startswith("#"):
        line -= 1
    return line
