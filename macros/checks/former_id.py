"""A former id still leads to one page: no record bears it, and only one once bore it."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.load.places import unusable


def check(context: Context) -> Problems:
    """Former ids that are the id or a former id of a record as well, or that no file may have."""
    owners = {record_id: entry.path for record_id, entry in context.by_id.items()}
    for entry in context.entries:
        for index, former in enumerate(entry.record.former_ids):
            if expected := unusable(former, is_former=True):
                found = f"không dùng “{former}” làm địa chỉ trang được"
                yield problem_at(entry, ("former_ids", index), "ten-tep", found, expected)
            is_repeated = former in entry.record.former_ids[:index]  # told as such
            if former in owners and not is_repeated:
                found = f"mã cũ “{former}” đang dùng ở {owners[former]}"
                expected = "mã mà không bản ghi nào khác mang hoặc từng mang"
                yield problem_at(entry, ("former_ids", index), "trung-ma-cu", found, expected)
            owners.setdefault(former, entry.path)
