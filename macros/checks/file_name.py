"""The file's name is the record's id."""

from __future__ import annotations

from pathlib import PurePosixPath

from macros.checks.context import Context, Problems, problem_at


def check(context: Context) -> Problems:
    """A record whose id differs from its file's name."""
    for entry in context.entries:
        if not entry.path.endswith(f"/{entry.record.id}.yml"):
            stem = PurePosixPath(entry.path).stem
            found = f"“{entry.record.id}” khác tên tệp “{stem}.yml”"
            expected = "mã trùng tên tệp: sửa một trong hai"
            yield problem_at(entry, ("id",), "ma-khac-tep", found, expected, f"id: {stem}")
