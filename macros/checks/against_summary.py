"""The text of a record names its own day, not another's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.checks.context import Context, Problems, problem_at
from macros.model.observation import ObservationType
from macros.model.uses import Use

_DAY = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)")
_KNOWN = (ObservationType.DATE, ObservationType.MISPRINT)


def check(context: Context) -> Problems:
    """Titles and summaries that name days of which none is the record's own."""
    for entry, value in context.dates:
        date, record = value.value, entry.record
        if not date.day or Use.DATES not in value.field.uses:
            continue
        texts = {"tên": record.title, "tóm tắt": record.summary or ""}
        told = {name: days for name, text in texts.items() if (days := set(_days(text)))}
        if not told or any((date.day, date.month, date.year) in days for days in told.values()):
            continue
        printed = f"{date.day}/{date.month}/{date.year}", date.vietnamese()
        if not any(context.is_noted(record.id, *_KNOWN, saying=one) for one in printed):
            found = f"ngày {date.vietnamese()}, mà {' và '.join(told)} ghi ngày khác"
            expected = "ngày như trong nguồn; nếu tóm tắt nói ngày của việc khác thì nói rõ cả hai"
            yield problem_at(entry, value.location, "noi-khac-nhau", found, expected)


def _days(text: str) -> Iterator[tuple[int, int, int]]:
    return ((int(day), int(month), int(year)) for day, month, year in _DAY.findall(text))
