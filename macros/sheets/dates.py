"""Dates in cells: as typed, or as Excel keeps them; never more than the cell shows."""

import unicodedata
from datetime import datetime, time, timedelta
from typing import Any

from macros.load.scalars import dates_told, iso_date, why_no_date
from macros.sheets.table import CellError, Dated, shown

EPOCH = datetime(1899, 12, 30)
"""Day 0 of Excel's calendar, as it counts since its imagined 29 February 1900."""

_SERIALS = range(10_000, 80_000)
"""Serial numbers from 1927 to 2119: nothing else in a date column is as large."""


def date_of(value: Any) -> str:
    """The date as records have it; raises CellError."""
    if isinstance(value, Dated):
        return _dated(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return _from_number(value)
    if not isinstance(value, str):
        return _refused_date(str(value))
    text = unicodedata.normalize("NFC", value).strip()
    if text.isdecimal() and int(text) in _SERIALS:
        return _from_number(int(text))
    return iso_date(text) or _refused_date(text)


def _dated(value: Dated) -> str:
    """What the cell shows, no more: of ``3/2022`` Excel makes a day that nobody typed."""
    if isinstance(value.when, time) or value.when.time() != time():
        return _refused_date(str(value))
    if value.shows not in {"y", "ym", "ymd"}:
        found = f"Excel đã đổi ô thành ngày {value}, năm là Excel tự thêm"
        raise CellError("o-bi-doi", found, "ô dạng Văn bản, gõ lại ngày đủ như nguồn in")
    return str(value)


def _from_number(value: int) -> str:
    if value in _SERIALS:
        meant = (EPOCH + timedelta(days=value)).date().isoformat()
        found = f"ô chứa {value}, là số mà Excel dùng để giữ ngày {meant}"
        raise CellError("o-bi-doi", found, "ô dạng Văn bản, gõ lại ngày đúng như nguồn in")
    return f"{value:04}" if 1000 <= value <= 9999 else _refused_date(str(value))


def _refused_date(text: str) -> str:
    expected = "ngày, tháng hoặc năm, như nguồn in: 5/3/2022, 3/2022 hay 2022"
    cause = why_no_date(text)
    found = f"“{shown(text)}” không phải ngày{f', {cause}' if cause else ''}"
    raise CellError("ngay-sai", found, expected, next(iter(dates_told(text)), ""))
