"""From pydantic's errors to Vietnamese problems: what was found, what to write instead."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from macros.load.yaml_tree import Tree
from macros.model import Record
from macros.model.introspection import (
    Location,
    example_of,
    field_at,
    field_name,
    model_at,
    vocabulary_of,
)
from macros.problems import Problem

_EXPECTED_TYPE = {
    "string_type": "chữ, đặt trong ngoặc kép nếu là số",
    "int_type": "số nguyên, không đặt trong ngoặc kép",
    "bool_type": "true hoặc false",
    "list_type": "danh sách, mỗi mục một dòng bắt đầu bằng “- ”",
    "model_type": "nhóm “khóa: giá trị” thụt vào hai dấu cách",
    "model_attributes_type": "nhóm “khóa: giá trị” thụt vào hai dấu cách",
    "dict_type": "nhóm “khóa: giá trị” thụt vào hai dấu cách",
}
_LENGTH = {
    "too_short": "ít nhất một mục",
    "string_too_short": "không để trống",
    "string_too_long": "ngắn hơn",
    "greater_than_equal": "số từ 1 trở lên",
}


def explain(
    detail: Any, location: Location, tree: Tree, record_type: type[Record], path: str
) -> Problem:
    """One pydantic error (`detail`) at `location` as a problem."""
    kind = str(detail["type"])
    if kind == "extra_forbidden":
        return _unknown_key(location, tree, record_type, path)
    line, column = tree.position(location)
    field = field_at(record_type, location)
    code, found, expected = _judge(kind, detail, location, tree, field)
    example = example_of(field)
    if kind == "missing":
        example = f"{location[-1]}: {example}"
    name = field_name(record_type, location)
    return Problem(path, line, column, code, found, expected, name, example)


def _unknown_key(location: Location, tree: Tree, record_type: type[Record], path: str) -> Problem:
    line, column = tree.keys.get(location, (1, 1))
    known = sorted(model_at(record_type, location).model_fields)
    near = nearest(str(location[-1]), known)
    expected = f"khóa “{near}”" if near else f"một trong các khóa {', '.join(known)}"
    found = f"Không có khóa “{location[-1]}” trong {record_type.kind.label.lower()}"
    return Problem(path, line, column, "khoa-la", found, expected)


def _judge(
    kind: str, detail: Any, location: Location, tree: Tree, field: Any
) -> tuple[str, str, str]:
    """Code, found, expected."""
    shown = _shown(location, tree)
    if kind == "missing":
        return "thieu-khoa", "thiếu trường bắt buộc", _lower(field.description)
    if kind == "enum":
        return "ngoai-danh-muc", f"không có giá trị {shown}", _allowed(detail, field)
    if kind == "value_error":
        found = f"{shown} không hợp lệ, {detail['ctx']['error']}"
        return "ngay-sai", found, "năm-tháng-ngày, năm-tháng hoặc năm có thật"
    if kind == "string_pattern_mismatch":
        return "dang-sai", f"{shown} không đúng dạng", _lower(field.description)
    if kind in _LENGTH:
        return "do-dai", f"{shown} không hợp lệ", _LENGTH[kind]
    return "kieu-sai", f"thấy {shown}", _EXPECTED_TYPE.get(kind, "giá trị đúng kiểu")


def _allowed(detail: Any, field: Any) -> str:
    vocabulary = vocabulary_of(field.annotation) if field else None
    keys = [str(member) for member in vocabulary] if vocabulary else []
    near = nearest(str(detail["input"]), keys)
    return f"“{near}”" if near else f"một trong: {', '.join(keys)}"


def _shown(location: Location, tree: Tree) -> str:
    if location in tree.raw:
        text = tree.raw[location]
        return f"“{text[:60]}{'…' if len(text) > 60 else ''}”"
    value: Any = tree.value
    for part in location:
        value = value[part]
    return "một danh sách" if isinstance(value, list) else "một nhóm khóa"


def _lower(sentence: str | None) -> str:
    text = (sentence or "điền trường này").rstrip(".")
    return text[:1].lower() + text[1:]


def nearest(word: str, known: list[str]) -> str | None:
    """The known word that is most like `word`, if any is near."""
    return next(iter(get_close_matches(word, known, n=1, cutoff=0.6)), None)
