"""A YAML tree of settings: values by key, with their places."""

from collections.abc import Iterator

import yaml

from macros.problems import Problem

Entry = tuple[yaml.Node, yaml.Node | None]
"""Where something is named, and the options that stand behind it."""


def at(node: yaml.Node, path: str, code: str, found: str, expected: str) -> Problem:
    """A problem where `node` begins."""
    mark = node.start_mark
    return Problem(path, mark.line + 1, mark.column + 1, code, found, expected)


def pairs(node: yaml.Node | None) -> list[tuple[yaml.Node, yaml.Node]]:
    """Keys and values of a group; none of anything else."""
    return list(node.value) if isinstance(node, yaml.MappingNode) else []


def value(node: yaml.Node | None, *keys: str) -> yaml.Node | None:
    """What stands under the keys, one within the other."""
    for key in keys:
        node = next((inner for name, inner in pairs(node) if name.value == key), None)
    return node


def text(node: yaml.Node | None) -> str:
    """The text of a single value; "" for anything else."""
    return str(node.value) if isinstance(node, yaml.ScalarNode) else ""


def entries(node: yaml.Node | None) -> dict[str, Entry]:
    """The names in a list, or in a group, each with its options: ``- macros:`` and ``- tables``."""
    items = node.value if isinstance(node, yaml.SequenceNode) else [node] if node else []
    found: dict[str, Entry] = {}
    for item in items:
        if text(item):
            found[text(item)] = (item, None)
        found |= {text(name): (name, options) for name, options in pairs(item)}
    return found


def nodes(root: yaml.Node | None) -> Iterator[yaml.Node]:
    """The values under `root`, itself among them; each once, for an alias may lead in a circle."""
    left, seen = [root] if root else [], set[int]()
    while left:
        node = left.pop(0)
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        inner = node.value if isinstance(node, yaml.CollectionNode) else []
        left += [one[1] if isinstance(one, tuple) else one for one in inner]
