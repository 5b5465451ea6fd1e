"""A summary of an amount names that amount."""

from __future__ import annotations

import re

from macros.checks.context import Problems, problem_at
from macros.load import Entry
from macros.model.figure import Figure
from macros.model.funding import Funding

_NUMBER = re.compile(r"(?<![\d/])\d[\d.,]*(?<![.,])(?![\d/])")


def check(entry: Entry) -> Problems:
    """Summaries with numbers of which none is the record's own."""
    record = entry.record
    if not isinstance(record, Figure | Funding):
        return
    numbers = _NUMBER.findall(record.summary or "")
    if numbers and record.printed not in numbers:
        found = f"tóm tắt có số ({numbers[0]}) mà không có “{record.printed}”"
        expected = "câu nêu chính số này; số của bản ghi khác đứng sau"
        yield problem_at(entry, ("summary",), "noi-khac-nhau", found, expected)
