"""The head of a page, between two lines of dashes: MkDocs puts it into pages as it stands."""

from typing import Any

import yaml

_KEYS = {"title", "description", "hide", "search"}
_SIGNS = '<{"'
"""What could end an attribute, begin an element or be run."""
_UNREADABLE = (yaml.YAMLError, RecursionError, ValueError)  # the last of a date like 2024-13-45


def wrong_head(text: str) -> str:
    """What is wrong with the YAML `text`, as the end of a sentence; "" where all is right."""
    try:
        values = yaml.safe_load(text)
    except _UNREADABLE:
        return "không đọc được"
    if not isinstance(values, dict):
        return "không phải các dòng “khóa: giá trị”"
    if strange := next((str(key) for key in values if key not in _KEYS), ""):
        return f"có khóa “{strange}”"
    sign = next((sign for value in values.values() for sign in _SIGNS if sign in _text(value)), "")
    return f"có dấu “{sign}”" if sign else ""


def is_described(text: str | None) -> bool:
    """Whether the head has a description, which search engines show."""
    try:
        values = yaml.safe_load(text or "")
    except _UNREADABLE:
        return True  # told as unreadable
    return isinstance(values, dict) and bool(str(values.get("description") or "").strip())


def _text(value: Any) -> str:
    items = value.values() if isinstance(value, dict) else value
    return " ".join(map(_text, items)) if isinstance(value, dict | list) else str(value)
