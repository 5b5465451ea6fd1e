"""From text to plain values, with the position of every key and value and YAML's traps caught.

YAML 1.1 reads 1.457 as a fraction, 05 as octal, no as false; the last of two equal keys wins
silently; an alias can blow a small file up. Each of these is a problem here, never a value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from macros.load.broken_yaml import broken_yaml
from macros.problems import Problem

Location = tuple[str | int, ...]
Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MAX_EVENTS = 20_000
MAX_DEPTH = 12
TRAP: Any = object()
"""Stands for a value that YAML would misread; its problem is already in the list."""

_TAG = "tag:yaml.org,2002:"
_READ_AS = {"float": "số thập phân", "int": "con số khác", "bool": "đúng/sai", "value": "lệnh"}


@dataclass
class Tree:
    """The plain value of a file, and where each part of it stands (line, column from 1)."""

    value: Any = None
    keys: dict[Location, tuple[int, int]] = field(default_factory=dict)
    values: dict[Location, tuple[int, int]] = field(default_factory=dict)
    raw: dict[Location, str] = field(default_factory=dict)
    problems: list[tuple[Location, Problem]] = field(default_factory=list)
    blocks: set[Location] = field(default_factory=set)
    """Where values stand over several lines after | or >, which `kb.py fix` leaves alone."""

    def position(self, location: Location) -> tuple[int, int]:
        """Position of the value at `location`, or of the nearest part around it."""
        for length in range(len(location), -1, -1):
            if location[:length] in self.values:
                return self.values[location[:length]]
        return (1, 1)


def parse(text: str, path: str) -> Tree:
    """Parse one YAML document; problems are in the tree, each with its location."""
    tree = Tree()
    try:
        _refuse_unsafe(text)
        node = yaml.compose(text, Loader=Loader)
    except _Refused as refused:
        tree.problems.append(((), _at(refused.mark, path, *refused.args)))
        return tree
    except yaml.YAMLError as error:
        tree.problems.append(((), broken_yaml(error, text, path)))
        return tree
    if node is None:
        found, expected = "Tệp trống", "một bản ghi, mỗi dòng một trường"
        tree.problems.append(((), Problem(path, 1, 1, "tep-trong", found, expected)))
    else:
        tree.value = _Converter(tree, path).convert(node, ())
    return tree


class _Refused(Exception):
    """A construct that records don't use; args are code, found, expected."""

    def __init__(self, mark: Any, code: str, found: str, expected: str) -> None:
        super().__init__(code, found, expected)
        self.mark = mark


def _refuse_unsafe(text: str) -> None:
    """Walk the events before anything is built: size, depth, aliases, tags, one document."""
    depth = documents = 0
    for count, event in enumerate(yaml.parse(text, Loader=Loader)):
        mark = event.start_mark
        if count > MAX_EVENTS:
            raise _Refused(mark, "qua-nhieu", "Quá nhiều giá trị trong một tệp", "một bản ghi ngắn")
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        documents += isinstance(event, yaml.DocumentStartEvent)
        if depth > MAX_DEPTH:
            raise _Refused(mark, "qua-sau", "Lồng nhau quá sâu", f"không quá {MAX_DEPTH} tầng")
        if documents > 1:
            raise _Refused(mark, "nhieu-ban-ghi", "Có “---” thứ hai", "mỗi tệp một bản ghi")
        if anchor := getattr(event, "anchor", None):
            found = f"Có dấu neo hoặc bí danh “{anchor}” (& hoặc *)"
            expected = "viết lại giá trị đầy đủ, hoặc đặt trong ngoặc kép"
            raise _Refused(mark, "bi-danh", found, expected)
        if tag := getattr(event, "tag", None):
            found, expected = f"Có thẻ “{tag}”", "giá trị thường, không có thẻ (!)"
            raise _Refused(mark, "the-yaml", found, expected)


def _at(mark: Any, path: str, code: str, found: str, expected: str) -> Problem:
    return Problem(path, mark.line + 1, mark.column + 1, code, found, expected)


class _Converter:
    """Turns nodes into plain values and notes positions and traps."""

    def __init__(self, tree: Tree, path: str) -> None:
        self.tree = tree
        self.path = path

    def convert(self, node: yaml.Node, location: Location) -> Any:
        self.tree.values[location] = (node.start_mark.line + 1, node.start_mark.column + 1)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, location)
        if isinstance(node, yaml.SequenceNode):
            return [self.convert(item, (*location, i)) for i, item in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)  # the only other kind of node that YAML has
        self.tree.raw[location] = node.value
        if node.style in ("|", ">"):
            self.tree.blocks.add(location)
        return self._scalar(node, location)

    def _mapping(self, node: yaml.MappingNode, location: Location) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else "?"
            here = (*location, key)
            if key_node.tag == f"{_TAG}merge":
                found, expected = "Có khóa trộn “<<”", "viết từng khóa, không chép từ nhóm khác"
                self._problem(key_node, location, "tron-khoa", found, expected)
                continue
            if key in result:
                first = self.tree.keys[here][0]
                found = f"khóa “{key}” viết hai lần (lần đầu ở dòng {first})"
                self._problem(key_node, here, "trung-khoa", found, "giữ lại một")
                continue
            self.tree.keys[here] = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
            result[key] = self.convert(value_node, here)
        return result

    def _scalar(self, node: yaml.ScalarNode, location: Location) -> Any:
        tag, raw = str(node.tag).removeprefix(_TAG), str(node.value)
        if tag == "str":
            return raw
        if tag == "null":
            found, expected = "trường để trống", "điền giá trị, hoặc xóa cả dòng"
            return self._problem(node, location, "de-trong", found, expected)
        if tag == "bool" and raw in {"true", "false"}:
            return raw == "true"
        if tag == "int" and re.fullmatch(r"-?(0|[1-9]\d{0,17})", raw):
            return int(raw)
        if tag == "timestamp" and re.fullmatch(r"\d{4}-\d\d-\d\d", raw):
            return raw
        if tag == "timestamp":
            found, expected = f"ngày “{raw[:40]}” kèm giờ", "ngày theo dạng năm-tháng-ngày"
            return self._problem(node, location, "ngay-kem-gio", found, expected, raw[:10])
        found = f"YAML đọc “{raw[:40]}” thành {_READ_AS.get(tag, 'giá trị khác')}"
        expected = "đặt trong ngoặc kép để giữ đúng chữ in"
        return self._problem(node, location, "bay-yaml", found, expected, f'"{raw[:40]}"')

    def _problem(
        self,
        node: yaml.Node,
        location: Location,
        code: str,
        found: str,
        expected: str,
        example: str = "",
    ) -> Any:
        line, column = node.start_mark.line + 1, node.start_mark.column + 1
        problem = Problem(self.path, line, column, code, found, expected, example=example)
        self.tree.problems.append((location, problem))
        return TRAP
