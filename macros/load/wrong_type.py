"""Values of another shape than their field's: what was most likely meant, and how it is written."""

import json
import re
from collections.abc import Mapping
from typing import Any

from macros.load.items import BULLET, as_items, ids_listed
from macros.load.scalars import in_yaml, respelled
from macros.load.signs import wrong_colon, wrong_mark
from macros.load.two_keys import LONGEST_EXAMPLE
from macros.load.yaml_tree import TRAP, Location, Tree
from macros.model.declared import Field, fields_of
from macros.model.record import ID_PATTERN

Meant = tuple[str, str, str | None, bool]
"""Found, expected, example (None for the field's own), whether `kb.py fix` mends it."""

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
    items = as_items(field, location, tree) if field else None
    if kind == "list_type" and (key := _behind_dash(value)):
        expected = "dấu trừ, dấu cách rồi mới đến chữ"
        return f"sau dấu trừ thiếu dấu cách (“{key[:40]}”)", expected, items, False
    if isinstance(value, str) and (signs := _wrong_signs(kind, value, location, items)):
        return signs
    if kind == "string_type" and isinstance(value, (dict, list)):
        return _for_text(value, shown, location, tree, field)
    is_group = isinstance(location[-1], int) and kind.startswith("model_")  # one of its items
    if field and location in tree.raw and (kind == "list_type" or is_group):
        text, lines = tree.raw[location], tree.heaps.get(location, 0)
        is_sure = kind == "list_type" and items_meant(text, field, lines) is not None
        return f"thấy {shown}", _EXPECTED[kind], items, is_sure and not tree.is_block(location)
    is_scalar = kind in {"string_type", "int_type", "bool_type"} and location in tree.raw
    meant = respelled(tree.raw[location], field.holds) if field and is_scalar else None
    is_fixable = meant is not None and not tree.is_block(location)
    return f"thấy {shown}", _EXPECTED.get(kind, "giá trị đúng kiểu"), meant, is_fixable


def _wrong_signs(kind: str, text: str, location: Location, items: str | None) -> Meant | None:
    """Where one text came of items or keys whose sign only looks like YAML's."""
    sign = wrong_colon(text) or (wrong_mark(text) if kind == "list_type" else None)
    if not sign or kind not in _EXPECTED:
        return None
    is_list = kind == "list_type" and BULLET.match(text)
    dash = "- " if isinstance(location[-1], int) else ""
    example = (items if is_list else None) or dash + sign[2]
    return f"{sign[0][:1].lower()}{sign[0][1:]}", sign[1], example, False


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
    if (field.ref or field.choices) and not heap and not text.startswith("-"):
        parts = ids_listed(text, field) or parts
    is_split = (field.ref or field.choices) and all(re.fullmatch(ID_PATTERN, p) for p in parts)
    is_marked = text.startswith("-") or BULLET.search(text) or wrong_mark(text)
    if (is_split and len(parts) == (heap or len(parts))) or (len(parts) == 1 and not is_marked):
        return [in_yaml(part) for part in parts]
    return None


def _bare(value: Any) -> list[str]:
    """The texts of a list, or the keys of a group none of which has a value; else none."""
    if isinstance(value, dict):
        return [*value] if all(inner is TRAP for inner in value.values()) else []
    return value if all(isinstance(one, str) for one in value) else []


def _for_text(value: Any, shown: str, location: Location, tree: Tree, field: Field | None) -> Meant:
    """A group or a list where text belongs; a colon makes a group of one key."""
    if field and (field.ref or field.choices) and (ids := _bare(value)):
        expected = "chỉ viết mã, mỗi mã một mục: không có ngoặc, dấu hai chấm, danh sách bên trong"
        key = "" if isinstance(location[-1], int) else f"{field.key}: "
        dashed = "⏎".join(f"- {key}{one}" for one in ids)
        example = dashed if len(location) > 1 else f"{key}{ids[0]}" if len(ids) == 1 else ""
        return f"thấy {shown}", expected, example, False
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
