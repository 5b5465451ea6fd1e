"""The text of a record names its own day, not another's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.checks.context import Context, Problems, problem_at
from macros.model.event import Event
from macros.model.media import Media
from macros.model.observation import ObservationType
from macros.model.record import Record
from macros.model.uses import Use

_DAY = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)")
_NUMBERED = re.compile(r"\d[/-][A-ZĐ]")
_KNOWN = (ObservationType.DATE, ObservationType.MISPRINT)


def check(context: Context) -> Problems:
    """Summaries, and titles of events and news, that name days but not the record's own."""
    for entry, value in context.dates:
        date, record = value.value, entry.record
        if not date.day or Use.DATES not in value.field.uses:
            continue
        ends = getattr(record, "ends_on", None)
        own = {(one.day, one.month, one.year) for one in (date, ends) if one}
        other = next((name for name, days in _told(record) if days and not days & own), "")
        printed = f"{date.day}/{date.month}/{date.year}", date.vietnamese()
        if other and not any(context.is_noted(record.id, *_KNOWN, saying=one) for one in printed):
            found = f"ngày {date.vietnamese()}, mà {other} ghi ngày khác"
            expected = "ngày như trong nguồn; nếu tóm tắt nói ngày của việc khác thì nói rõ cả hai"
            yield problem_at(entry, value.location, "noi-khac-nhau", found, expected)


def _told(record: Record) -> Iterator[tuple[str, set[tuple[int, int, int]]]]:
    """The days that its texts name; the title of a document names those of others."""
    if isinstance(record, Event | Media) and not _NUMBERED.search(record.title):
        yield "tên", _days(record.title)
    yield "tóm tắt", _days(record.summary or "")


def _days(text: str) -> set[tuple[int, int, int]]:
    return {(int(day), int(month), int(year)) for day, month, year in _DAY.findall(text)}
