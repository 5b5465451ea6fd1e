"""Single values in the house spelling: dates in ISO form, text that YAML misreads in quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from macros.load.scalars import respelled
from macros.load.yaml_tree import Loader
from macros.model import Record
from macros.model.uses import Use
from macros.model.walk import Location, field_at
from macros.vietnamese import place_tone

_MISREAD = {"tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool"}
_QUOTED = re.compile("“[^”]*”|\"[^\"]*\"|'[^']*'")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Edits:
    """The edited text and its changes, in Vietnamese."""

    text: str
    changes: tuple[str, ...]


def scalar_edits(text: str, record_type: type[Record]) -> Edits:
    """Respell the values of `text` (a YAML mapping) where the field's meaning is plain."""
    offsets = [0]
    for line in text.split("\n"):
        offsets.append(offsets[-1] + len(line) + 1)
    changes = []
    for location, node in reversed(list(_scalars(yaml.compose(text, Loader=Loader), ()))):
        start = offsets[node.start_mark.line] + node.start_mark.column
        end = offsets[node.end_mark.line] + node.end_mark.column
        old, new = text[start:end], _respelled(text[start:end], node, location, record_type)
        if new is not None and new != old:
            text = text[:start] + new + text[end:]
            changes.append(_told(node.start_mark.line + 1, old, new))
    return Edits(text, tuple(reversed(changes)))


def _told(line: int, old: str, new: str) -> str:
    if "\n" in old or len(old) > 40:
        return f"dòng {line}: đặt lại dấu thanh"
    return f"dòng {line}: {old} → {new}"


def _scalars(node: Any, location: Location) -> Iterator[tuple[Location, yaml.ScalarNode]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(value, (*location, str(key.value)))
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _scalars(item, (*location, index))
    elif isinstance(node, yaml.ScalarNode):
        yield location, node


def _respelled(
    source: str, node: yaml.ScalarNode, location: Location, record_type: type[Record]
) -> str | None:
    """The value's new spelling; None where it stays."""
    field = field_at(record_type, location)
    if field is None or not source:
        return None
    kind, is_plain = field.holds, node.style not in ("'", '"', "|", ">")
    if kind != "text":
        return respelled(str(node.value), kind)
    if is_plain and node.tag in _MISREAD and "\n" not in source:
        return respelled(source, "text")
    return _tones(source) if Use.OWN_WORDS in field.uses else None


def _tones(source: str) -> str:
    """Lower-case words outside quotation marks, which hold names and the source's own words."""
    quoted = [match.span() for match in _QUOTED.finditer(source)]
    if source[:1] in "\"'":
        quoted = [(a, b) for a, b in quoted if (a, b) != (0, len(source))]

    def placed(match: re.Match[str]) -> str:
        word = match.group()
        is_quoted = any(a <= match.start() < b for a, b in quoted)
        return word if is_quoted or not word.islower() else place_tone(word)

    return _WORD.sub(placed, source)
