"""From pydantic's errors to Vietnamese problems: what was found, what to write instead."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from macros.codes import FIX_COMMAND
from macros.load.numbers import number_in, unclear
from macros.load.scalars import in_yaml, iso_date, why_no_date, year_in
from macros.load.wrong_type import wrong_type
from macros.load.yaml_tree import Tree
from macros.model import Record
from macros.model.declared import Field, fields_of
from macros.model.figure import PRINTED_NUMBER, UNIT
from macros.model.record import ID_PATTERN, LETTER
from macros.model.source import PLACE_IN_SOURCE
from macros.model.walk import Location, field_at, field_name, model_at
from macros.problems import Problem
from macros.suggest import ALIKE, meant_key, nearest_named

_LENGTH = {
    "too_short": "ít nhất {min_length} mục, đang có {actual_length}",
    "too_long": "không quá {max_length} mục, đang có {actual_length}",
    "string_too_short": "không để trống",
    "greater_than_equal": "số từ 1 trở lên",
    "less_than_equal": "số không quá {le}",
}
IN_FILES = "; trong tệp đặt giữa ngoặc kép"
"""What cells and the form's fields need not be told."""
FORMS = {
    LETTER: "có ít nhất một chữ cái",
    UNIT: "có chữ cái, hoặc là dấu %",
    ID_PATTERN: "chữ thường không dấu, chữ số và gạch nối",
    PLACE_IN_SOURCE: "chữ, số, dấu chấm và gạch nối, không có dấu cách",
    PRINTED_NUMBER: "số với dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân (1.457,5)"
    f"{IN_FILES}",
}
"""What each pattern of the models asks for."""
FEW = 24
"""A vocabulary up to this size is listed whole with its labels."""


@dataclass(frozen=True)
class _Reason:
    code: str
    found: str
    expected: str
    example: str | None = None
    is_fixable: bool = False


def explain(
    detail: Any, location: Location, tree: Tree, record_type: type[Record], path: str
) -> Problem:
    """One pydantic error (`detail`) at `location` as a problem."""
    kind = str(detail["type"])
    field = field_at(record_type, location)
    if kind == "extra_forbidden":
        line, column = tree.keys.get(location, (1, 1))
        reason, name = _unknown_key(location, record_type), ""
    else:
        is_list = isinstance(tree.value_at(location), list) and location in tree.keys
        line, column = tree.keys[location] if is_list else tree.position(location)
        reason, name = (
            _judge(kind, detail, location, tree, field),
            field_name(record_type, location),
        )
    example = (field.yaml_example if field else "") if reason.example is None else reason.example
    if kind == "missing" or (reason.code == "dang-sai" and location == ("id",)):
        example = line_for(location, field, path)
    elif field and example.startswith("⏎"):
        example = f"{field.key}:{example}"
    remedy = f"{FIX_COMMAND} {path}" if reason.is_fixable else ""
    return Problem(
        path, line, column, reason.code, reason.found, reason.expected, name, example, remedy
    )


def line_for(location: Location, field: Field | None, path: str) -> str:
    """How the line looks; where another record's value would be a false one there is none."""
    if location == ("id",):
        stem = PurePosixPath(path).stem  # empty where there is no file yet, as in the form
        return f"id: {in_yaml(stem)}" if stem else ""
    if not field or field.choices or field.ref:
        return ""
    example = field.yaml_example
    return f"{field.key}:{example}" if example.startswith("⏎") else f"{field.key}: {example}"


def known_key(location: Location, record_type: type[Record]) -> str | None:
    """The key that the unknown one at `location` certainly stands for."""
    fields = fields_of(model_at(record_type, location))
    small = str(location[-1]).lower()
    labels = {key: field.label for key, field in fields.items()}
    return small if small in fields else meant_key(str(location[-1]), labels)


def _unknown_key(location: Location, record_type: type[Record]) -> _Reason:
    fields = fields_of(model_at(record_type, location))
    if elsewhere := fields.get(str(location[-1])):
        found = f"“{elsewhere.label}” ({elsewhere.key}) không có ở loại này"
        return _Reason("khoa-la", found, f"loại {', '.join(elsewhere.types)}, hoặc xóa khóa", "")
    near = known_key(location, record_type)
    if near == str(location[-1]).lower():
        found = f"Không có khóa “{location[-1]}”: khóa viết bằng chữ thường"
        return _Reason("khoa-la", found, f"khóa “{near}” ({fields[near].label})", "")
    expected = (
        f"khóa “{near}” ({fields[near].label})"
        if near
        else "xóa dòng này, hoặc viết một trong các khóa: "
    )
    if not near:
        expected += ", ".join(f"{key} ({field.label})" for key, field in fields.items())
    parent = field_name(record_type, location[:-1]) or record_type.kind.label.lower()
    return _Reason("khoa-la", f"Không có khóa “{location[-1]}” trong {parent}", expected, "")


def _judge(kind: str, detail: Any, location: Location, tree: Tree, field: Field | None) -> _Reason:
    shown = _shown(location, tree)
    if kind == "missing":
        allowed = f"một trong: {listed(field.choices)}" if field and field.choices else ""
        dash = "; hoặc thay dấu trừ bằng dấu cách, nếu dòng này thuộc mục ở trên"
        expected = (allowed or _lower(field)) + (dash if _goes_on(location[:-1], tree) else "")
        return _Reason("thieu-khoa", "thiếu trường bắt buộc", expected)
    if kind == "enum":
        return _Reason("ngoai-danh-muc", f"không có giá trị {shown}", _allowed(detail, field), "")
    if kind == "value_error":
        return _date(shown, location, tree, str(detail["ctx"]["error"]))
    if kind == "string_pattern_mismatch":
        return _unfit(str(detail["ctx"]["pattern"]), shown, tree.raw[location], field)
    if kind == "string_too_long":
        most = detail["ctx"]["max_length"]
        found = f"dài {len(tree.raw[location])} ký tự"
        return _Reason("do-dai", found, f"không quá {most} ký tự", "")
    if kind in _LENGTH:
        return _Reason("do-dai", f"{shown} không hợp lệ", _LENGTH[kind].format_map(detail["ctx"]))
    is_scalar = kind == "string_type" and location in tree.raw
    if is_scalar and field and not re.search(field.pattern, tree.raw[location]):
        return _unfit(field.pattern, shown, tree.raw[location], field)  # quotes would not mend it
    return _Reason("kieu-sai", *wrong_type(kind, shown, location, tree, field))


def _unfit(pattern: str, shown: str, raw: str, field: Field | None) -> _Reason:
    form, found = FORMS.get(pattern, _lower(field)), f"{shown} không đúng dạng"
    if pattern != PRINTED_NUMBER:
        return _Reason("dang-sai", found, form)
    meant = number_in(raw)
    rest = meant.rest if meant else filter(None, [unclear(raw)])
    example = f'"{meant.number}"' if meant else ""
    return _Reason("dang-sai", found, "; ".join((form, *rest)), example)


def _goes_on(item: Location, tree: Tree) -> bool:
    """Whether the `item` of a list has only keys that the item above it lacks."""
    if not item or not isinstance(item[-1], int) or not item[-1]:
        return False
    above, own = tree.value_at((*item[:-1], item[-1] - 1)), tree.value_at(item)
    both = isinstance(above, dict) and isinstance(own, dict)
    return both and bool(own) and not above.keys() & own.keys()


def _date(shown: str, location: Location, tree: Tree, error: str) -> _Reason:
    raw = tree.raw.get(location, "")
    if re.fullmatch(r"\d{4}-\d\d-\d\d[T ]+\d.*", raw):
        found, expected = f"ngày {shown} kèm giờ", "ngày theo dạng năm-tháng-ngày"
        return _Reason("ngay-kem-gio", found, expected, raw[:10])
    meant = iso_date(raw)
    if meant:
        expected, is_fixable = "ngày theo dạng năm-tháng-ngày", not tree.is_block(location)
        expected += "" if is_fixable else ", cùng một dòng với khóa"
        found = f"{shown} viết theo dạng khác"
        return _Reason("ngay-khac-dang", found, expected, meant, is_fixable)
    expected = "năm-tháng-ngày, năm-tháng hoặc năm có thật"
    example = year_in(raw) or None
    expected += "" if re.search(r"\d", raw) else "; nguồn không nêu ngày thì xóa cả dòng"
    return _Reason(
        "ngay-sai", f"{shown} không hợp lệ, {why_no_date(raw) or error}", expected, example
    )


def _allowed(detail: Any, field: Field | None) -> str:
    labels = field.choices if field else {}
    names = {key: [label] for key, label in labels.items()}
    near = nearest_named(str(detail["input"]), names, ALIKE)
    if near:
        others = ", ".join(key for key in labels if key != near)
        return f"“{near}” ({labels[near]}); các giá trị khác: {others}"
    return f"một trong: {listed(labels)}"


def listed(labels: dict[str, str]) -> str:
    """The keys of a vocabulary, with their labels where there are not too many."""
    shown = [f"{key} ({label})" for key, label in labels.items()]
    return ", ".join(shown if len(shown) <= FEW else labels)


def _shown(location: Location, tree: Tree) -> str:
    if location in tree.raw:
        text = tree.raw[location]
        return f"“{text[:60]}{'…' if len(text) > 60 else ''}”"
    return "một danh sách" if isinstance(tree.value_at(location), list) else "một nhóm khóa"


def _lower(field: Field | None) -> str:
    """What an editor writes there, as the end of a sentence."""
    text = (field.help if field else "").rstrip(".") or "điền trường này"
    return text[:1].lower() + text[1:]
