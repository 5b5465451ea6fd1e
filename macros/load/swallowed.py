"""Keys that a text over several lines swallows, as they are indented like it: YAML reads them as
its words, so that they are lost in silence, or missed where they stand.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from macros.load.characters import LINE_END
from macros.load.tree import Tree
from macros.model import Record
from macros.model.declared import fields_of
from macros.model.walk import Location, field_name, model_at
from macros.problems import Problem

_KEY = re.compile(r"(?:^|(?<=\s))([a-z_]+):(?=\s|$)")
_KEY_LINE = re.compile(r"([ \t]+)([a-z_]+):(?=\s|$)")


def without_swallowed(tree: Tree, record_type: type[Record], path: str) -> Tree:
    """`tree` with a problem at each key within a text; that text ends before the first of them."""
    raw, told = dict(tree.raw), list(tree.problems)
    for location, text in tree.raw.items():
        if not tree.is_block(location) or not _KEY.search(text):
            continue  # most texts, whose lines are not even looked at
        if found := list(_swallowed(tree, location, record_type, path)):
            told += found
            # What of the text was meant as text: its rest would be judged as bad prose.
            keys = (one for one in _KEY.finditer(text) if one[1] == found[0][0][-1])
            raw[location] = text[: next(keys).start()].rstrip()
    return tree if len(told) == len(tree.problems) else replace(tree, raw=raw, problems=told)


def _swallowed(
    tree: Tree, location: Location, record_type: type[Record], path: str
) -> Iterator[tuple[Location, Problem]]:
    """Where each key belongs, with its problem; what is indented deeper than one is part of it."""
    deepest = None
    for number, line in _lines_of(tree, location):
        match = _KEY_LINE.match(line)
        if not match or (deepest is not None and match.end(1) > deepest):
            continue
        if home := _home(match[2], location, record_type):
            deepest = match.end(1)
            holder = field_name(record_type, location)
            found = f"dòng này thụt vào nên thành chữ của {holder}"
            column = "ở đầu dòng" if len(home) == 1 else "thẳng cột với các khóa cùng nhóm"
            expected = f"“{match[2]}:” {column}, các dòng thuộc về nó lùi ra theo"
            example = line.strip() if line.strip() != match[0].strip() else ""
            place = number, match.end(1) + 1
            yield home, Problem(path, *place, "khoa-trong-chu", found, expected, "", example)


def _home(key: str, location: Location, record_type: type[Record]) -> Location | None:
    """Where `key` belongs: beside the text's own key, else among the record's; None for prose."""
    if key in fields_of(model_at(record_type, location)):
        group = location if isinstance(location[-1], str) else location[:-1]
        return (*group[:-1], key)
    return (key,) if key in fields_of(record_type) else None


def _lines_of(tree: Tree, location: Location) -> Iterator[tuple[int, str]]:
    """The lines of the text below its sign, numbered from 1 as the file's are."""
    sign, _ = tree.values[location]
    indent = None
    for number, line in enumerate(LINE_END.split(tree.text)[sign:], start=sign + 1):
        if not line.strip():
            continue
        own = len(line) - len(line.lstrip())
        indent = own if indent is None else indent
        if own < indent:
            return
        yield number, line
