"""An id names one record only, whatever the kind."""

from __future__ import annotations

from collections import defaultdict

from macros.checks.context import Context, Problems, problem_at
from macros.checks.originals import is_named_rightly
from macros.load import Entry


def check(context: Context) -> Problems:
    """Records with the id of another: all but the one whose file bears it, or else the first."""
    bearers: dict[str, list[Entry]] = defaultdict(list)
    for entry in context.entries:
        bearers[entry.record.id].append(entry)
    for entries in (many for many in bearers.values() if len(many) > 1):
        rightful = next(filter(is_named_rightly, entries), entries[0])
        for entry in entries:
            if entry is not rightful:
                found = f"mã “{entry.record.id}” đã dùng ở {rightful.path}"
                expected = "mỗi mã chỉ dùng cho một bản ghi; đổi mã và tên tệp này"
                yield problem_at(entry, ("id",), "trung-ma", found, expected)
