"""What ends has begun, and before."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.model.event import Event


def check(context: Context) -> Problems:
    """Events that end without a beginning, or whose last possible day lies before their first."""
    for entry in context.entries:
        record = entry.record
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
