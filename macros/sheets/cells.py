"""From a cell to a field's value; what Excel has done to it is recognised, never guessed away."""

import re
import unicodedata
from datetime import time
from typing import Any

from macros.load.characters import is_invisible
from macros.load.numbers import decimal
from macros.load.scalars import respelled
from macros.model.declared import Field, fields_of
from macros.model.fields import ValueKind
from macros.sheets.columns import APART, MANY, Column, unpacked
from macros.sheets.dates import date_of
from macros.sheets.names import Names
from macros.sheets.table import CellError, Dated, NoResult, shown
from macros.suggest import key_of

_FILES_OWN = re.compile(r"^\s*(?:- )?[a-z_]+:(?:\s|$)")
"""How a group begins in a record's file."""


def value_of(value: Any, column: Column, names: Names) -> Any:
    """The field's value; raises CellError where the cell was damaged or cannot be read."""
    _refuse_damaged(value, column)
    if column.parts and _FILES_OWN.search(str(value)):
        found = f"“{shown(value)}” viết như trong tệp"
        raise CellError("dang-sai", found, f"chỉ giá trị, cách nhau bằng {APART}", column.example)
    if not column.field.many:
        return _item(value, column, names)
    items = _items(value, column) if isinstance(value, str) else [value]
    kept = [item for item in items if not isinstance(item, str) or item.strip()]
    return [_item(item, column, names) for item in kept]


def _items(value: str, column: Column) -> list[str]:
    """A line each; ids, keys and groups, which hold no “;”, may also stand on one line."""
    if column.exact:
        return unpacked(value)
    lines = value.split("\n")
    if column.parts or column.field.ref or column.choices:
        return [item for line in lines for item in line.split(MANY)]
    return lines


def _refuse_damaged(value: Any, column: Column) -> None:
    if isinstance(value, NoResult):
        found = "ô chứa công thức chưa có kết quả"
        raise CellError("o-loi", found, "giá trị: gõ vào, hoặc chép rồi dán dạng Giá trị (Values)")
    if not isinstance(value, str):
        return
    if value.startswith("#") and value.rstrip("!?").isupper():
        raise CellError("o-loi", f"ô chứa {shown(value)}", "giá trị, không phải công thức hỏng")
    unseen = next(filter(is_invisible, value), None)
    if unseen:
        found = f"có ký tự không nhìn thấy U+{ord(unseen):04X}"
        raise CellError("ky-tu-dieu-khien", found, "xóa cả ô rồi gõ lại")
    if re.match(r"=\w", value) and not column.exact:
        found, expected = f"ô chứa công thức {shown(value)} ở dạng chữ", "giá trị của công thức"
        raise CellError("o-loi", found, expected)


def _item(item: Any, column: Column, names: Names) -> Any:
    if not column.parts:
        return _single(item, column, names)
    text = _text(item, column).replace("｜", APART)
    fields = [part.strip() for part in text.split(APART)]
    if len(fields) == 1 and "," in text:
        found = f"“{shown(text)}” không có dấu “{APART}”"
        expected = f"các phần cách nhau bằng {APART}"
        raise CellError("dang-sai", found, expected, column.example)
    if len(fields) > len(column.parts):
        found = f"nhóm “{shown(item)}” có {len(fields)} phần, thừa “{shown(fields[-1])}”"
        expected = f"không quá {len(column.parts)} phần: {f' {APART} '.join(column.parts)}"
        raise CellError("o-thua", found, expected, column.example)
    inner = fields_of(column.field.group) if column.field.group else {}
    told = {key: text for key, text in zip(column.parts, fields, strict=False) if text}
    missing = [inner[key] for key in column.parts if inner[key].required and key not in told]
    if missing:
        lacks = ", ".join(f"“{field.label}” ({field.key})" for field in missing)
        expected = f"các phần {f' {APART} '.join(column.parts)}"
        raise CellError("dang-sai", f"nhóm “{shown(item)}” thiếu {lacks}", expected, column.example)
    return {key: _known(text, inner[key], names) for key, text in told.items()}


def _single(value: Any, column: Column, names: Names) -> Any:
    if column.field.holds == "text":
        text = _text(value, column)
        if column.exact:
            return key_of(text, column.choices) or text
        return _known(text, column.field, names)
    if column.field.holds == "date":
        return date_of(value)
    return _number_or_truth(value, column.field.holds)


def _known(text: str, field: Field, names: Names) -> str:
    """A key for a typed label, an id for a typed name; the text itself otherwise."""
    found = key_of(text, field.choices) or text
    meant = names.meant(found, field.ref) if field.ref else []
    if len(meant) > 1:
        told = f"“{shown(found)}” là tên của {len(meant)} bản ghi"
        raise CellError("ten-thay-ma", told, f"mã của một trong số ấy: {', '.join(meant)}")
    return meant[0] if meant else found


def _text(value: Any, column: Column) -> str:
    if isinstance(value, str):
        text = unicodedata.normalize("NFC", value)
        return text if column.exact else " ".join(text.split())
    expected, example = "ô dạng Văn bản, gõ lại đúng như nguồn in", column.example
    if isinstance(value, float):  # nobody knows whether 1.457 was a thousand; 10.4 was none
        example = decimal(str(value))
        percent = f"{value * 100:.6g}".replace(".", ",")
        expected += f"; {percent}% thì gõ {percent}" if 0 < value < 1 else ""
    raise CellError("o-bi-doi", f"Excel đã đổi ô thành {_changed(value)}", expected, example)


def _changed(value: Any) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, Dated):
        return f"{'giờ' if isinstance(value.when, time) else 'ngày'} {value}"
    return f"số {value}".replace(".", ",")


def _number_or_truth(value: Any, kind: ValueKind) -> Any:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    meant = respelled(str(value).strip().lower(), kind)
    if meant is None:
        expected = "số nguyên" if kind == "int" else "có hoặc không"
        raise CellError("kieu-sai", f"thấy “{shown(value)}”", expected)
    return int(meant) if kind == "int" else meant == "true"
