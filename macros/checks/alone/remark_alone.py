"""A field that says something of another one means nothing where that other is absent."""

from __future__ import annotations

from macros.checks.context import Problems, problem_at
from macros.load import Entry

_ABOUT = {
    "level_by_editors": "level",
    "part_of_by_editors": "part_of",
    "expansion_printed": "expansion",
    "target_year": "target",
    "target_note": "target",
}
"""Field → what it tells of."""


def check(entry: Entry) -> Problems:
    """Fields that are given while the one that they tell of is not."""
    given = entry.record.model_fields_set
    for key, other in _ABOUT.items():
        if key in given and getattr(entry.record, other) is None:
            found = f"có mà không có {other}"
            expected = f"giá trị ở khóa {other}, hoặc xóa dòng này"
            yield problem_at(entry, (key,), "thieu-truong-kem", found, expected)
