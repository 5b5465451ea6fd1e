"""Writes a new record as YAML in the house form, and brings texts of others to the form that they
would have there: on one line, or filled to its width.

`fix` does so in a file in which it has to mend something, and `check` asks nobody for it: who edits
on the repository's page has no program that fills lines.
"""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from macros.load.yaml_tree import Loader
from macros.model import Record
from macros.model.walk import field_at
from macros.write.said import said, spans

WIDTH = 96
"""Letters of a line; a text that needs more is filled to it."""

_BARE = re.compile(r"[^\W_]|[“(]")
_PREFIX = re.compile(r" *(?:- +)?\w+: | *- ")
_TEXT = "tag:yaml.org,2002:str"


def scalar(value: str | int | bool) -> str:
    """A single value; text that YAML would read otherwise, or that looks odd, is quoted."""
    is_bare = isinstance(value, str) and _reads_back(value)
    return str(value) if is_bare else json.dumps(value, ensure_ascii=False)


def _reads_back(text: str) -> bool:
    if not _BARE.match(text) or re.search("\n| #|: ", text) or text != text.strip():
        return False
    try:
        node = yaml.compose(f"k: {text}\n", Loader=Loader)
    except (yaml.YAMLError, UnicodeEncodeError):
        return False
    value = node.value[0][1] if isinstance(node, yaml.MappingNode) else None
    if not isinstance(value, yaml.ScalarNode):
        return False
    return str(value.tag).endswith(":str") and str(value.value) == text


def placed(value: str | int | bool, prefix: str) -> str:
    """A single value as it stands after `prefix`, what its line begins with.

    A text too long for the line is filled below, after ``>-``; one of several lines stands below
    as it is, after ``|-``. Where its blanks would not come back from there it stays on its line.
    """
    on_line = scalar(value)
    if not isinstance(value, str) or not is_tidy(value):
        return on_line
    key = len(prefix) - len(prefix.lstrip(" -"))
    indent = " " * (key if key == len(prefix) else key + 2)
    if "\n" in value:
        return "\n".join(["|-", *(f"{indent}{line}".rstrip() for line in value.split("\n"))])
    if len(prefix) + len(on_line) <= WIDTH or " " not in value:
        return on_line
    room = WIDTH - len(indent)
    filled = textwrap.fill(value, room, break_long_words=False, break_on_hyphens=False)
    return f">-\n{textwrap.indent(filled, indent)}"


def is_tidy(text: str) -> bool:
    """Whether no line begins or ends with a blank or holds two in a row, and neither the first
    nor the last is empty."""
    lines = text.split("\n")
    is_whole = bool(lines[0] and lines[-1])
    return is_whole and all(line == " ".join(line.split()) for line in lines)


def block(key: str, value: Any, is_date: bool = False) -> str:
    """One key with its value; lists and groups are indented by two spaces.

    An ISO date (`is_date`) needs no quotes: the loader knows what its field means.
    """
    if isinstance(value, list):
        return f"{key}:\n" + "".join(map(_item, value))
    if isinstance(value, Mapping):
        return f"{key}:\n" + "".join(_line(f"  {k}: ", v) for k, v in value.items())
    return f"{key}: {value}\n" if is_date else _line(f"{key}: ", value)


def _item(item: Any) -> str:
    if not isinstance(item, Mapping):
        return _line("  - ", item)
    starts = ["  - ", *["    "] * (len(item) - 1)]
    lines = zip(starts, item.items(), strict=True)
    return "".join(_line(f"{start}{key}: ", value) for start, (key, value) in lines)


def _line(prefix: str, value: str | int | bool) -> str:
    return f"{prefix}{placed(value, prefix)}\n"


def refilled(text: str, record_type: type[Record]) -> str:
    """`text` (a YAML mapping, lines ended by line feeds) with each text as it is written anew.

    A value with a comment on its lines stays as it is; so does the file where what it says would
    not be the same.
    """
    new = text
    for start, end, value in reversed([*_texts(text, record_type)]):
        prefix = text[text.rfind("\n", 0, start) + 1 : start]
        if _PREFIX.fullmatch(prefix):
            new = f"{new[:start]}{placed(value, prefix)}{new[end:]}"
    return new if said(new) == said(text) else text


def _texts(text: str, record_type: type[Record]) -> Iterator[tuple[int, int, str]]:
    """Where each text begins and ends whose lines hold nothing else, and what it says."""
    for location, node, start, end in spans(text):
        field = field_at(record_type, location)
        is_text = field is not None and field.holds == "text" and node.tag == _TEXT
        if not is_text or not is_tidy(str(node.value)):
            continue
        end = start + len(text[start:end].rstrip())
        # The lines of a filled text may hold more than its words: a comment below them.
        is_all = node.style not in ("|", ">")
        is_all = is_all or text[start:end].split()[1:] == str(node.value).split()
        if text[end : end + 1] == "\n" and is_all:
            yield start, end, str(node.value)
