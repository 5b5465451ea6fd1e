"""Writes a new record as YAML in the house form."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import yaml

from macros.load.yaml_tree import Loader

_BARE = re.compile(r"[^\W_]|[“(]")


def scalar(value: str | int | bool) -> str:
    """A single value; text that YAML would read otherwise, or that looks odd, is quoted."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return value if _reads_back(value) else json.dumps(value, ensure_ascii=False)


def _reads_back(text: str) -> bool:
    if (
        not _BARE.match(text)
        or "\n" in text
        or " #" in text
        or ": " in text
        or text != text.strip()
    ):
        return False
    try:
        node = yaml.compose(f"k: {text}\n", Loader=Loader)
    except yaml.YAMLError:
        return False
    value = node.value[0][1] if isinstance(node, yaml.MappingNode) else None
    if not isinstance(value, yaml.ScalarNode):
        return False
    return str(value.tag).endswith(":str") and str(value.value) == text


def block(key: str, value: Any, is_date: bool = False) -> str:
    """One key with its value; lists and groups are indented by two spaces.

    An ISO date (`is_date`) needs no quotes: the loader knows what its field means.
    """
    if isinstance(value, list):
        return f"{key}:\n" + "".join(_item(item) for item in value)
    if isinstance(value, Mapping):
        return f"{key}:\n" + "".join(f"  {k}: {scalar(v)}\n" for k, v in value.items())
    return f"{key}: {value if is_date else scalar(value)}\n"


def _item(item: Any) -> str:
    if not isinstance(item, Mapping):
        return f"  - {scalar(item)}\n"
    lines = [f"{key}: {scalar(value)}\n" for key, value in item.items()]
    return "  - " + "    ".join(lines)
