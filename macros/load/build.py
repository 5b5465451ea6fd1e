"""Turns YAML's events into a tree: plain values, their positions, what YAML would misread."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from macros.load.characters import LINE_END
from macros.load.signs import empty_words
from macros.load.tree import TRAP, Tree
from macros.load.two_keys import LONGEST_EXAMPLE
from macros.model.walk import Location
from macros.problems import Problem

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

STARTS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_TAG = "tag:yaml.org,2002:"
_READ_AS = {"float": "số thập phân", "int": "con số khác", "bool": "đúng/sai", "value": "lệnh"}


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
            value: Any = []
            if isinstance(event, yaml.MappingStartEvent):
                value = self._mapping(location)
            else:
                while not isinstance(item := next(self.events), yaml.SequenceEndEvent):
                    value.append(self.build(item, (*location, len(value))))
            return value if value or not location else self._empty(event, location)
        self.tree.raw[location] = event.value
        if event.style:
            self.tree.styles[location] = event.style
        elif lines := heaped(self.tree.keys.get(location, (1, 1))[0] - 1, event):
            self.tree.heaps[location] = lines
        return self._scalar(event, location)

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
        self._skip(value)
        (first, column), (again, own_column) = self.tree.keys[here], _place(event)
        is_in_item = len(here) > 1 and isinstance(here[-2], int)
        if is_in_item and key == next(iter(result)) and column == own_column:
            self._glued.add(here[:-1])
            line = f"- {LINE_END.split(self.text)[again - 1].strip()}"
            found = f"mục mới có lẽ thiếu dấu trừ: “{key}” đã mở đầu mục ở dòng {first}"
            expected = "dấu trừ và một dấu cách trước khóa đầu tiên của mỗi mục"
            example = line if len(line) <= len("- ") + LONGEST_EXAMPLE else ""
            self._problem(event, here, "trung-khoa", found, expected, example)
        elif here[:-1] not in self._glued:
            are_lists = isinstance(result[key], list) and isinstance(value, yaml.SequenceStartEvent)
            move = f"đưa mọi mục về dưới “{key}:” ở dòng {first}, xóa dòng này"
            found = f"khóa “{key}” viết hai lần (lần đầu ở dòng {first})"
            expected = move if are_lists else "giữ lại một"
            self._problem(event, here, "trung-khoa", found, expected)

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
