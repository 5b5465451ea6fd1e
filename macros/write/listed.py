"""A single value where a list belongs becomes a list of one, where that is surely meant."""

from dataclasses import dataclass
from typing import Any

import yaml

from macros.load.build import heaped
from macros.load.wrong_type import items_meant
from macros.model import Record
from macros.model.walk import Location, field_at
from macros.write.said import compose, nodes, scalars, values_in
from macros.write.scalar_edits import Edited


@dataclass(frozen=True)
class _One:
    """A single value of a list's field: its place, the nodes of its key and of itself, and the
    items that it stands for."""

    at: Location
    key: yaml.Node
    node: yaml.ScalarNode
    items: list[str] | None

    @property
    def line(self) -> int:
        return int(self.node.start_mark.line)


def listed(text: str, record_type: type[Record]) -> Edited:
    """`text` (a YAML mapping, lines ended by line feeds) with a dash before each such value.

    Where the edited text does not say just that, and nothing else, nothing is edited.
    """
    root = compose(text)
    found = list(scalars(root))
    ones = [one for at, key, node in nodes(root) if (one := _one(at, key, node, record_type))]
    sure = [one for one in ones if one.items]
    lines = text.split("\n")
    for one in reversed(sure):
        lines[one.line : one.node.end_mark.line + 1] = _as_list(one, lines)
    edited = "\n".join(lines)
    left = tuple(_told(one, "viết") for one in ones if not one.items)
    if values_in(edited) != _meant(found, sure):
        return Edited(text, left=(*left, *(_told(one, "viết") for one in sure)))
    return Edited(edited, tuple(_told(one, "đổi") for one in sure), left)


def _one(at: Location, key: Any, node: Any, record_type: type[Record]) -> _One | None:
    if not isinstance(node, yaml.ScalarNode):
        return None
    field = field_at(record_type, at)
    text = str(node.value).strip()
    if not field or not field.many or not text or isinstance(at[-1], int):
        return None
    heap = 0 if node.style else heaped(key.start_mark.line, node)
    items = None if node.style in ("|", ">") else items_meant(text, field, heap)
    return _One(at, key, node, items)


def _as_list(one: _One, lines: list[str]) -> list[str]:
    """The lines of the list; a comment behind the value stays above the items, behind the key or,
    where the value stands below its key, on a line of its own."""
    start, end = one.node.start_mark, one.node.end_mark
    before, behind = lines[start.line][: start.column].rstrip(), lines[end.line][end.column :]
    indent = " " * (one.key.start_mark.column + 2)
    head = f"{before}{behind}" if before else f"{indent}{behind.strip()}"
    above = [head.rstrip()] if head.strip() else []
    return [*above, *(f"{indent}- {item}" for item in one.items or ())]


def _told(one: _One, verb: str) -> str:
    return f"dòng {one.line + 1}: {verb} thành danh sách, mỗi mục một dòng mở bằng “- ”"


def _meant(found: list[tuple[Location, yaml.ScalarNode]], sure: list[_One]) -> object:
    items = {one.at: one.items or [] for one in sure}
    meant: list[tuple[Location, str]] = []
    for at, node in found:
        if at not in items:
            meant.append((at, str(node.value)))
        for index, item in enumerate(items.get(at, ())):
            inner = compose(item)
            meant += [((*at, index, *rest), str(one.value)) for rest, one in scalars(inner)]
    return meant
