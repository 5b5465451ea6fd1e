"""Takes out items that a list has before."""

from typing import Any

import yaml

from macros.write.said import compose, plain_of, scalars


def without_repeated(text: str) -> str:
    """`text` (lines ended by line feeds) without the lines of such items, where no comment would be
    lost or stand above another."""
    lines, node = text.split("\n"), compose(text)
    gone: set[int] = set()
    for _, items in node.value if isinstance(node, yaml.MappingNode) else ():
        known: list[Any] = []
        is_block = isinstance(items, yaml.SequenceNode) and not items.flow_style
        for item in items.value if is_block else ():
            parts = [one for _, one in scalars(item)]
            ends = (one.end_mark.line + (one.style not in ("|", ">")) for one in parts)
            first, end = item.start_mark.line, max(ends, default=0)
            is_sure = "#" not in "".join(lines[max(first - 1, 0) : end])
            gone |= {*range(first, end)} if is_sure and plain_of(item) in known else set()
            known.append(plain_of(item))
    return "\n".join(line for at, line in enumerate(lines) if at not in gone)
