"""The year at the end of a document's id is that of its date."""

from __future__ import annotations

import re

from macros.checks.context import Context, Problems, problem_at
from macros.model.document import Document

_YEAR = re.compile(r"-((?:19|20)\d\d)$")


def check(context: Context) -> Problems:
    """Numbered documents whose id ends in another year than their date has."""
    today = context.today.isoformat()
    for entry in context.entries:
        record = entry.record
        year = _YEAR.search(record.id)
        if not isinstance(record, Document) or not record.number or not year:
            continue
        is_future = record.issued_on and record.issued_on.first > today  # told as such
        if record.issued_on and not is_future and str(record.issued_on.year) != year[1]:
            found = f"ra năm {record.issued_on.year}, mà mã ghi {year[1]}"
            expected = "ngày đúng như nguồn in; mã sai thì đổi cả mã và tên tệp"
            yield problem_at(entry, ("issued_on",), "nam-khac-ma", found, expected)
