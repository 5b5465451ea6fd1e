"""From a cell to a field's value; what Excel has done to it is recognised, never guessed away."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from macros.load.scalars import iso_date, respelled
from macros.model.walk import ValueKind
from macros.sheets.columns import APART, MANY, Column
from macros.suggest import plain

EPOCH = datetime(1899, 12, 30)
"""Day 0 of Excel's calendar, as it counts since its imagined 29 February 1900."""

_SERIALS = range(10_000, 80_000)
"""Serial numbers from 1927 to 2119: nothing else in a date column is as large."""

Names = Mapping[str, str]
"""Titles and aliases of records, plain, to their ids: a link may be typed as a name."""


@dataclass(frozen=True)
class CellError(Exception):
    """A cell that cannot be used: code, what was found, what is expected, an example."""

    code: str
    found: str
    expected: str
    example: str = ""


def value_of(value: Any, column: Column, names: Names) -> Any:
    """The field's value; raises CellError where the cell was damaged or cannot be read."""
    if isinstance(value, str) and value.startswith("#") and value.rstrip("!?").isupper():
        raise CellError("o-loi", f"ô chứa {value}", "giá trị, không phải công thức hỏng")
    if not column.is_list:
        return _single(value, column, names)
    items = _text(value, column).split(MANY) if isinstance(value, str) else [value]
    kept = [item for item in items if not isinstance(item, str) or item.strip()]
    return [_item(item, column, names) for item in kept]


def _item(item: Any, column: Column, names: Names) -> Any:
    if not column.parts:
        return _single(item, column, names)
    fields = [part.strip() for part in _text(item, column).split(APART)]
    return {key: field for key, field in zip(column.parts, fields, strict=False) if field}


def _single(value: Any, column: Column, names: Names) -> Any:
    if column.kind == "text":
        return _known(_text(value, column), column, names)
    if column.kind == "date":
        return _date(value)
    return _number_or_truth(value, column.kind)


def _known(text: str, column: Column, names: Names) -> str:
    """A key for a typed label, an id for a typed name; the text itself otherwise."""
    for key, label in column.choices.items():
        if plain(text) in {plain(key), plain(label)}:
            return key
    return names.get(plain(text), text) if column.field.ref else text


def _text(value: Any, column: Column) -> str:
    if isinstance(value, str):
        return " ".join(unicodedata.normalize("NFC", value).split())
    shown = value.isoformat() if isinstance(value, date | time) else str(value).replace(".", ",")
    found = f"Excel đã đổi ô thành {'ngày' if isinstance(value, date) else 'số'} {shown}"
    expected = "ô dạng Văn bản, gõ lại đúng như nguồn in"
    raise CellError("o-bi-doi", found, expected, column.example)


def _date(value: Any) -> str:
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, bool | float | datetime):
        return _refused_date(str(value))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int) or str(value).strip().isdigit() and int(value) in _SERIALS:
        return _from_number(int(value))
    return iso_date(unicodedata.normalize("NFC", str(value))) or _refused_date(str(value))


def _from_number(value: int) -> str:
    if value in _SERIALS:
        meant = (EPOCH + timedelta(days=value)).date().isoformat()
        found = f"ô chứa {value}, số thứ tự ngày của Excel"
        raise CellError("o-bi-doi", found, "ngày, ví dụ có lẽ là", meant)
    return f"{value:04}" if 1000 <= value <= 9999 else _refused_date(str(value))


def _refused_date(shown: str) -> str:
    expected = "ngày theo dạng năm-tháng-ngày hoặc ngày/tháng/năm"
    raise CellError("ngay-sai", f"“{shown}” không phải ngày", expected, "2022-03-05")


def _number_or_truth(value: Any, kind: ValueKind) -> Any:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    meant = respelled(str(value).strip().lower(), kind)
    if meant is None:
        expected = "số nguyên" if kind == "int" else "có hoặc không"
        raise CellError("kieu-sai", f"thấy “{value}”", expected)
    return int(meant) if kind == "int" else meant == "true"
