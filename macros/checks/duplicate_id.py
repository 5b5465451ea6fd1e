"""An id names one record only, whatever the kind."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at


def check(context: Context) -> Problems:
    """The second and later records with the same id."""
    first: dict[str, str] = {}
    for entry in context.entries:
        earlier = first.setdefault(entry.record.id, entry.path)
        if earlier != entry.path:
            found = f"mã “{entry.record.id}” đã dùng ở {earlier}"
            expected = "mỗi mã chỉ dùng cho một bản ghi; đổi mã và tên tệp này"
            yield problem_at(entry, ("id",), "trung-ma", found, expected)
