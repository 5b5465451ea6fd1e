"""Values of another shape than their field's: what was most likely meant, and how it is written."""

import json
import re
from collections.abc import Mapping
from typing import Any

from macros.load.scalars import in_yaml, respelled
from macros.load.signs import wrong_colon, wrong_mark
from macros.load.two_keys import LONGEST_EXAMPLE
from macros.load.yaml_tree import Location, Tree
from macros.model.declared import Field, fields_of
from macros.model.record import ID_PATTERN

Meant = tuple[str, str, str | None, bool]
"""Found, expected, example (None for the field's own), whether `kb.py fix` mends it."""

_BULLET = re.compile(r"(?:^|\s)[–—•·●▪+*]\s|^\d{1,2}[.)]\s")
_NUMBER = re.compile(r"(?:^|\s)(?:\d{1,2}|[a-zđ])[.)]\s+")
_LONGEST_PART = 6
"""Words of one of several things that a comma parts; longer parts are a sentence."""
_GROUP = "nhóm “khóa: giá trị” thụt vào hai dấu cách"
_EXPECTED = {
    "string_type": "chữ, đặt trong ngoặc kép nếu là số",
    "int_type": "số nguyên, không đặt trong ngoặc kép",
    "bool_type": "true hoặc false, không đặt trong ngoặc kép",
    "list_type": "danh sách, mỗi mục một dòng bắt đầu bằng “- ”",
    "model_type": _GROUP,
    "model_attributes_type": _GROUP,
    "dict_type": _GROUP,
}


def wrong_type(kind: str, shown: str, location: Location, tree: Tree, field: Field | None) -> Meant:
    """What to say of the value at `location`, of which pydantic says `kind`."""
    value = tree.value_at(location)
    if kind == "list_type" and (key := _behind_dash(value)):
        expected = "dấu trừ, dấu cách rồi mới đến chữ"
        return f"sau dấu trừ thiếu dấu cách (“{key[:40]}”)", expected, None, False
    if isinstance(value, str) and (signs := _wrong_signs(kind, value, location, field)):
        return signs
    if kind == "string_type" and isinstance(value, (dict, list)):
        return _for_text(value, shown, location, tree, field)
    is_item = isinstance(location[-1], int)
    is_group = is_item and kind.startswith("model_")  # an item should be a group of keys
    if field and location in tree.raw and (kind == "list_type" or is_group):
        text = tree.raw[location]
        example = _as_items(text, field, is_item=is_item)
        lines = tree.heaps.get(location, 0)
        is_sure = kind == "list_type" and items_meant(text, field, lines) is not None
        return f"thấy {shown}", _EXPECTED[kind], example, is_sure and not tree.is_block(location)
    is_scalar = kind in {"string_type", "int_type", "bool_type"} and location in tree.raw
    meant = respelled(tree.raw[location], field.holds) if field and is_scalar else None
    is_fixable = meant is not None and not tree.is_block(location)
    return f"thấy {shown}", _EXPECTED.get(kind, "giá trị đúng kiểu"), meant, is_fixable


def _wrong_signs(kind: str, text: str, location: Location, field: Field | None) -> Meant | None:
    """Where one text came of items or keys whose sign only looks like YAML's."""
    sign = wrong_colon(text) or (wrong_mark(text) if kind == "list_type" else None)
    if not sign or kind not in _EXPECTED:
        return None
    is_list = field and kind == "list_type" and _BULLET.match(text)
    items = _as_items(text, field, is_item=False) if field and is_list else None
    dash = "- " if isinstance(location[-1], int) else ""
    return f"{sign[0][:1].lower()}{sign[0][1:]}", sign[1], items or dash + sign[2], False


def _behind_dash(value: Any) -> str:
    """The first text or key of `value` where a dash sticks to it."""
    first = next(iter(value), "") if isinstance(value, Mapping) else value
    return first if isinstance(first, str) and first.startswith("-") and first != "-" else ""


def items_meant(text: str, field: Field, heap: int) -> list[str] | None:
    """The items of the list that was typed as the one value `text`, each as YAML has it behind its
    dash; None where more than one list may be meant.

    Of a `heap` of so many lines (0 for a value that is none) each may be an item: a prose goes on
    over lines, ids do not.
    """
    parts = [part.strip() for part in re.split(r"\s" if heap else "[,;]", text)]
    if field.group:
        needed = [key for key, one in fields_of(field.group).items() if one.required]
        is_id = len(needed) == 1 and re.fullmatch(ID_PATTERN, text)
        return [f"{needed[0]}: {in_yaml(text)}"] if is_id else None
    is_split = (field.ref or field.choices) and all(re.fullmatch(ID_PATTERN, p) for p in parts)
    is_marked = text.startswith("-") or _BULLET.search(text) or wrong_mark(text)
    if (is_split and len(parts) == (heap or len(parts))) or (len(parts) == 1 and not is_marked):
        return [in_yaml(part) for part in parts]
    return None


def _is_enumerated(text: str) -> bool:
    """Whether the commas of a text part several short things: ``già làng, người có uy tín``."""
    parts = re.split("[,;]", text)
    return not text.endswith(".") and all(1 <= len(one.split()) <= _LONGEST_PART for one in parts)


def _as_items(text: str, field: Field, is_item: bool) -> str | None:
    """The list, or the `is_item` of one, that was typed as `text`; None where that is not clear."""
    parts = [text]
    if _NUMBER.match(text):
        parts = _NUMBER.split(text)
    elif _BULLET.match(text):
        parts = _BULLET.split(text)
    elif field.ref or field.choices or _is_enumerated(text):
        parts = re.split("[,;]", text)
    needed = (
        [key for key, one in fields_of(field.group).items() if one.required] if field.group else []
    )
    if field.group and (len(needed) != 1 or "|" in text):
        return None
    before = f"- {needed[0]}: " if needed else "- "
    lines = [f"{before}{in_yaml(part.strip())}" for part in parts if part.strip()]
    return lines[0] if is_item else "".join(f"⏎  {line}" for line in lines)


def _for_text(value: Any, shown: str, location: Location, tree: Tree, field: Field | None) -> Meant:
    """A group or a list where text belongs; a colon makes a group of one key."""
    if isinstance(value, list):
        return f"thấy {shown}", "chữ liền một đoạn, không phải các dòng “- ”", None, False
    key, inner = next(iter(value.items()), ("", None))
    dash = "- " if isinstance(location[-1], int) else ""
    if len(value) != 1 or not isinstance(inner, str):
        return f"thấy {shown}", "chữ, không phải các dòng “khóa: giá trị”", None, False
    if field and field.ref:
        return f"thấy khóa “{key}”", "chỉ viết mã, không có khóa", f"{dash}{inner}", False
    whole = f"{key}: {tree.raw[(*location, key)]}"
    found = f"dấu hai chấm tách “{whole[:60]}” thành khóa và giá trị"
    what = "mục" if dash else "giá trị"
    is_short = len(whole) <= LONGEST_EXAMPLE
    example = dash + json.dumps(whole, ensure_ascii=False) if is_short else ""
    return found, f"đặt cả {what} trong ngoặc kép", example, False
