"""Whole lines of a record's text: keys come in order, and what says nothing goes, empty lines (what
a record does not say is absent from its file) and items that a list has before; comments stay with
what they stand above.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import yaml

from macros.model import Record
from macros.model.claim_parts import RELATED_IN_CLAIMS
from macros.model.order import key_order
from macros.model.walk import field_at
from macros.write.said import compose, nodes, plain_of, scalars

_BLANKS = r"''|\"\"|'[ \t]+'|\"[ \t]+\"|~|null|Null|NULL"
_NOTHING = rf"[ \t]*(?:{_BLANKS}|\[[ \t]*(?:(?:{_BLANKS})[ \t,]*)*\]|\{{[ \t]*\}})?[ \t]*"
_LINE = re.compile(rf"[ \t]*(?:-(?=\s|$)|\w+:){_NOTHING}")
"""A key or an item of a list alone on its line, without a comment that would be lost with it."""
_BLOCK = re.compile(r"\w+:[ \t]+[|>][-+0-9]*[ \t]*")


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


def without_empty(text: str, record_type: type[Record]) -> str:
    """`text` (lines ended by line feeds) without the empty lines of fields that may be absent."""
    while True:
        lines = text.split("\n")
        gone = set(_empty_lines(text, record_type))
        gone = {line for line in gone if _LINE.fullmatch(lines[line]) or _is_blank(lines, line)}
        # A comment above would be left standing above another key.
        gone = {line for line in gone if not (line and lines[line - 1].lstrip().startswith("#"))}
        if not gone:
            return text
        gone |= {below for line in gone for below in _blanks_of(lines, line)}
        text = "\n".join(line for number, line in enumerate(lines) if number not in gone)


def _is_blank(lines: list[str], at: int) -> bool:
    """Whether the key's line ends in | or > and nothing follows that belongs to it."""
    following = next((line for line in lines[at + 1 :] if line.strip()), "")
    is_end = not following[:1].isspace()
    return bool(_BLOCK.fullmatch(lines[at])) and is_end


def _blanks_of(lines: list[str], at: int) -> Iterator[int]:
    """The blank lines that an empty text over several lines has as its own."""
    below = at + 1
    while _BLOCK.fullmatch(lines[at]) and below < len(lines) - 1 and not lines[below].strip():
        yield below
        below += 1


def _empty_lines(text: str, record_type: type[Record]) -> Iterator[int]:
    placed = list(nodes(compose(text)))
    chosen = next((str(node.value) for at, _, node in placed if at == ("type",)), "")
    for location, key, value in placed[1:]:
        field = field_at(record_type, location)
        is_item = isinstance(location[-1], int)
        if not field or (field.default and not is_item):
            continue  # without the line the default would be said, which nobody has decided
        if _is_empty(value) and (is_item or not field.is_needed(chosen)):
            yield key.start_mark.line


def _is_empty(node: Any) -> bool:
    """Whether a node is no value: null, text of blanks, a list or a group of nothing.

    Of a list over several lines each item goes by itself, and then the list.
    """
    if isinstance(node, yaml.ScalarNode):
        return not str(node.value).strip() or str(node.tag).endswith(":null")
    if isinstance(node, yaml.SequenceNode) and node.flow_style:
        return all(map(_is_empty, node.value))
    return not node.value


def without_repeated(text: str) -> str:
    """`text` (lines ended by line feeds) without the lines of such items, where no comment would be
    lost or stand above another. Of what a check compares the one or the other is a slip."""
    lines, node = text.split("\n"), compose(text)
    gone: set[int] = set()
    for key, items in node.value if isinstance(node, yaml.MappingNode) else ():
        known: list[Any] = []
        is_block = isinstance(items, yaml.SequenceNode) and not items.flow_style
        is_block = is_block and key.value not in RELATED_IN_CLAIMS
        for item in items.value if is_block else ():
            parts = [one for _, one in scalars(item)]
            ends = (one.end_mark.line + (one.style not in ("|", ">")) for one in parts)
            first, end = item.start_mark.line, max(ends, default=0)
            is_sure = "#" not in "".join(lines[max(first - 1, 0) : end])
            gone |= {*range(first, end)} if is_sure and plain_of(item) in known else set()
            known.append(plain_of(item))
    return "\n".join(line for at, line in enumerate(lines) if at not in gone)
