"""The file's name is the record's id; a former one still leads to one page: no record bears it, and
only one once bore it."""

from __future__ import annotations

from pathlib import PurePosixPath

from macros.checks.context import Context, Problems, problem_at
from macros.load.places import unusable


def check(context: Context) -> Problems:
    """Ids that differ from the name of their file; former ids that are the id or a former id of a
    record as well, or that no file may have."""
    owners = {record_id: entry.path for record_id, entry in context.by_id.items()}
    for entry in context.entries:
        if not entry.path.endswith(f"/{entry.record.id}.yml"):
            stem = PurePosixPath(entry.path).stem
            found = f"“{entry.record.id}” khác tên tệp “{stem}.yml”"
            expected = "mã trùng tên tệp: sửa một trong hai"
            yield problem_at(entry, ("id",), "ma-khac-tep", found, expected, f"id: {stem}")
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
