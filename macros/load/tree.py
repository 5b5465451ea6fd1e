"""The plain value of a file with the position of every key and value, built from YAML's events."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from macros.load.characters import LINE_END
from macros.load.empty import empty_words
from macros.load.twice import Twice
from macros.model.walk import Location
from macros.problems import Problem

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

STARTS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
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
    styles: dict[Location, str] = field(default_factory=dict)
    """The sign of each value that is not plain: a quotation mark, | or >."""
    text: str = ""
    """The file's own, for what only its lines show."""
    heaps: dict[Location, int] = field(default_factory=dict)
    """How many lines those plain values have that are perhaps items without their dashes."""

    def position(self, location: Location) -> tuple[int, int]:
        """Position of the value at `location`, or of the nearest part around it."""
        for length in range(len(location), -1, -1):
            if location[:length] in self.values:
                return self.values[location[:length]]
        return (1, 1)

    def value_at(self, location: Location) -> Any:
        """The plain value at `location`; None where there is none."""
        value = self.value
        for part in location:
            value = value[part] if not isinstance(value, dict) or part in value else None
        return value

    def is_block(self, location: Location) -> bool:
        """Whether the value stands over several lines, which `kb.py fix` leaves alone."""
        return self.styles.get(location) in ("|", ">")


def _place(event: Any) -> tuple[int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1


def heaped(key_line: int, scalar: Any) -> int:
    """How many lines an event or node has, where it has several, all below its key's (from 0)."""
    first, last = scalar.start_mark.line, scalar.end_mark.line
    return int(last - first + 1 if key_line < first < last else 0)


def _tag_of(event: Any) -> str:
    """What YAML takes a scalar for: only plain ones are anything but text."""
    known = () if event.style else Loader.yaml_implicit_resolvers.get(event.value[:1], ())
    return next((tag.removeprefix(_TAG) for tag, one in known if one.match(event.value)), "str")


class Builder:
    """Turns events into plain values and notes positions and traps."""

    def __init__(self, tree: Tree, text: str, path: str, events: Iterator[Any]) -> None:
        self.tree, self.text, self.path, self.events = tree, text, path, events
        self._glued: set[Location] = set()

    def build(self, event: Any, location: Location) -> Any:
        """The value that begins with `event`; the events up to its end are used up."""
        self.tree.values[location] = _place(event)
        if isinstance(event, STARTS):
            is_list = isinstance(event, yaml.SequenceStartEvent)
            value = self._sequence(location) if is_list else self._mapping(location)
            return value if value or not location else self._empty(event, location)
        self.tree.raw[location] = event.value
        if event.style:
            self.tree.styles[location] = event.style
        elif lines := heaped(self.tree.keys.get(location, (1, 1))[0] - 1, event):
            self.tree.heaps[location] = lines
        return self._scalar(event, location)

    def _sequence(self, location: Location) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.build(event, (*location, len(items))))
        return items

    def _mapping(self, location: Location) -> dict[str, Any]:
        result: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            is_scalar = isinstance(event, yaml.ScalarEvent)
            key = str(event.value) if is_scalar else "?"
            here = (*location, key)
            self._skip(event)
            if is_scalar and _tag_of(event) == "merge":
                found, expected = "Có khóa trộn “<<”", "viết từng khóa, không chép từ nhóm khác"
                self._problem(event, location, "tron-khoa", found, expected)
                self._skip(next(self.events))
            elif key in result:
                self._twice(event, here, result)
            else:
                self.tree.keys[here] = _place(event)
                result[key] = self.build(next(self.events), here)
        return result

    def _twice(self, event: Any, here: Location, result: dict[str, Any]) -> None:
        """A key that `result` has; the others of an item whose dash is forgotten aren't told."""
        value, key = next(self.events), str(here[-1])
        again = Twice(key, self.tree.keys[here], _place(event), result[key], value)
        self._skip(value)
        if len(here) > 1 and isinstance(here[-2], int) and again.opens_item(next(iter(result))):
            self._glued.add(here[:-1])
            self._problem(event, here, "trung-khoa", *again.as_item(self.text))
        elif here[:-1] not in self._glued:
            self._problem(event, here, "trung-khoa", *again.as_key())

    def _skip(self, event: Any) -> None:
        """Use up what begins with `event`."""
        depth = int(isinstance(event, STARTS))
        while depth:
            event = next(self.events)
            depth += isinstance(event, STARTS) - isinstance(event, ENDS)

    def _scalar(self, event: Any, location: Location) -> Any:
        tag, raw = _tag_of(event), str(event.value)
        if tag == "null" or not raw.strip():
            return self._empty(event, location)
        if tag == "str":
            return raw
        if tag == "bool" and raw in {"true", "false"}:
            return raw == "true"
        if tag == "int" and re.fullmatch(r"-?(0|[1-9][0-9]{0,17})", raw):
            return int(raw)
        if tag == "timestamp":
            if re.fullmatch(r"\d{4}-\d\d-\d\d", raw):
                return raw
            found, expected = f"ngày “{raw[:40]}” kèm giờ", "ngày theo dạng năm-tháng-ngày"
            return self._problem(event, location, "ngay-kem-gio", found, expected, raw[:10])
        found = f"YAML đọc “{raw[:40]}” thành {_READ_AS.get(tag, 'giá trị khác')}"
        expected = "đặt trong ngoặc kép để giữ đúng chữ in"
        return self._problem(event, location, "bay-yaml", found, expected, f'"{raw[:40]}"')

    def _empty(self, event: Any, location: Location) -> Any:
        lines = LINE_END.split(self.text)[event.start_mark.line :]
        words = empty_words(lines[0] if lines else "", has_colon=":" in str(location[-1:]))
        return self._problem(event, location, "de-trong", *words)

    def _problem(
        self, event: Any, at: Location, code: str, found: str, expected: str, example: str = ""
    ) -> Any:
        line, column = _place(event)
        problem = Problem(self.path, line, column, code, found, expected, example=example)
        self.tree.problems.append((at, problem))
        return TRAP
