"""Which field a line belongs to, in a file whose letters keep it from being read."""

import re

from macros.load.characters import LINE_END
from macros.model import Record
from macros.model.walk import field_at, field_name

_DEPTH = re.compile(r"[ \t]*(?:-[ \t]+)*")
_KEY = re.compile(r"([a-z_]+):(?:\s|$)")


def field_of_line(text: str, number: int, record_type: type[Record]) -> str:
    """How problems name the field of the line with that number (from 1); "" where it has none.

    Its key is the line's own, or that of the nearest line above it which stands further out.
    """
    keys: list[str] = []
    depth = None
    for line in reversed(LINE_END.split(text)[:number]):
        own = _DEPTH.match(line)
        assert own
        key = _KEY.match(line, own.end())
        if key and (depth is None or own.end() < depth):
            keys.insert(0, key[1])
        if line.strip() and (depth is None or (key and own.end() < depth)):
            depth = own.end()
    while keys and not field_at(record_type, tuple(keys)):
        keys.pop()  # what looks like a key within a text
    return field_name(record_type, tuple(keys))
