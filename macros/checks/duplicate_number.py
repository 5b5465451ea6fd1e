"""A body gives a number once a year (Nghị định 30/2020/NĐ-CP, Phụ lục I: numbers run by year)."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.model.document import Document


def check(context: Context) -> Problems:
    """The second and later documents with the same number, issuers and year."""
    first: dict[tuple[object, ...], str] = {}
    for entry in context.entries:
        record = entry.record
        if not isinstance(record, Document) or not record.number:
            continue
        year = record.issued_on.year if record.issued_on else None
        earlier = first.setdefault(
            (record.number.casefold(), tuple(sorted(record.issuers)), year), entry.path
        )
        if earlier != entry.path:
            found = f"số “{record.number}” cùng cơ quan, cùng năm đã có ở {earlier}"
            expected = "mỗi văn bản một bản ghi; bỏ bản ghi trùng hoặc sửa số"
            yield problem_at(entry, ("number",), "trung-so-van-ban", found, expected)
