"""What a file says, apart from how it is laid out: its keys and values, comments aside."""

from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import Any

import yaml

from macros.load.yaml_tree import Loader
from macros.model.walk import Location


class _Group(list[Any]):
    """Keys with their values."""


_NULL = "tag:yaml.org,2002:null"


def compose(text: str) -> Any:
    """The file's node; None where YAML cannot read it or it says nothing."""
    try:
        return yaml.compose(text, Loader=Loader)
    except yaml.YAMLError:
        return None


def nodes(node: Any, at: Location = (), key: Any = None) -> Iterator[tuple[Location, Any, Any]]:
    """`node` and all under it in the order of the file: each one's place, the node whose line is
    its own (its key, or itself), and the node."""
    yield at, key or node, node
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            yield from nodes(value, (*at, str(name.value)), name)
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from nodes(item, (*at, index))


def scalars(node: Any) -> Iterator[tuple[Location, yaml.ScalarNode]]:
    """Every single value under `node` with its place."""
    return ((at, one) for at, _, one in nodes(node) if isinstance(one, yaml.ScalarNode))


def values_in(text: str) -> list[tuple[Location, str]]:
    """Every single value of a text as it is read, with its place."""
    return [(location, str(node.value)) for location, node in scalars(compose(text))]


def spans(text: str) -> Iterator[tuple[Location, yaml.ScalarNode, int, int]]:
    """The same as nodes, with where in the text each begins and ends."""
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    for location, node in scalars(compose(text)):
        first, last = node.start_mark, node.end_mark
        yield location, node, starts[first.line] + first.column, starts[last.line] + last.column


def filled(text: str) -> Any:
    """The same without keys and items that hold nothing, or stand there before."""
    return _filled(said(text))


def _filled(plain: Any) -> Any:
    if isinstance(plain, _Group):
        kept = _Group((key, value) for key, one in plain if (value := _filled(one)) is not None)
        return kept or None
    if isinstance(plain, list):
        items = [value for one in plain if (value := _filled(one)) is not None]
        return [one for at, one in enumerate(items) if one not in items[:at]] or None
    return plain if plain and plain[0].strip() and not plain[1] else None


def said(text: str, spelled: Callable[[str], str] = str) -> Any:
    """Keys and values in a form that can be compared, keys in no order; None if unreadable.

    `spelled` brings each text to the spelling in which it is compared.
    """
    node = compose(text)
    return None if node is None else plain_of(node, spelled)


def plain_of(node: Any, spelled: Callable[[str], str] = str) -> Any:
    """What a node says, in that form."""
    if isinstance(node, yaml.MappingNode):
        pairs = ((plain_of(key, spelled), plain_of(value, spelled)) for key, value in node.value)
        return _Group(sorted(pairs, key=repr))
    if isinstance(node, yaml.SequenceNode):
        return [plain_of(item, spelled) for item in node.value]
    return spelled(str(node.value)), node.tag == _NULL
