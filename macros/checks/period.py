"""What ends has begun, and before."""

from __future__ import annotations

import re

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.document import Document
from macros.model.event import Event
from macros.model.figure import Figure

_SPAN = re.compile(
    r"(?:(\d{1,2})/)?(\d{4})\s*(?:[-\u2013]|đến)\s*(?:(?:năm|tháng)\s*)?(?:(\d{1,2})/)?(\d{4})"
)
"""Two years or months with what joins them: 2021-2025, 02/2021 đến 02/2024."""


def check(context: Context) -> Problems:
    """Events that end without a beginning, or whose last possible day lies before their first;
    periods that run backwards."""
    for entry in context.entries:
        record = entry.record
        if isinstance(record, Document | Figure) and record.period:
            yield from _runs_backwards(entry, record.period)
        if not isinstance(record, Event) or not record.ends_on:
            continue
        if not record.starts_on:
            found = f"kết thúc {record.ends_on.vietnamese()} mà không có ngày bắt đầu"
            expected = "ngày bắt đầu ở khóa starts_on; việc chỉ một ngày thì chỉ ghi starts_on"
            yield problem_at(entry, ("ends_on",), "thieu-ngay-dau", found, expected)
            continue
        if record.ends_on.last < record.starts_on.first:
            found = f"kết thúc {record.ends_on.vietnamese()}, trước khi bắt đầu"
            expected = f"ngày từ {record.starts_on.vietnamese()} trở đi"
            yield problem_at(entry, ("ends_on",), "ket-thuc-truoc", found, expected)


def _runs_backwards(entry: Entry, period: str) -> Problems:
    for span in _SPAN.finditer(period):
        month, year, last_month, last_year = (int(part or 0) for part in span.groups())
        both_months = bool(month and last_month)
        if (year, month if both_months else 0) > (last_year, last_month if both_months else 0):
            found = f"“{span[0]}” kết thúc trước khi bắt đầu"
            expected = "năm đầu trước, năm cuối sau"
            yield problem_at(entry, ("period",), "ket-thuc-truoc", found, expected)
