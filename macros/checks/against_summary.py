"""A summary says what its record says: its own amount and date, and more than a title."""

from __future__ import annotations

import re

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.declared import fields_of
from macros.model.figure import Figure
from macros.model.funding import Funding
from macros.model.observation import ObservationType
from macros.model.uses import Use

_DAY = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)")
_NUMBER = re.compile(r"(?<![\d/])\d[\d.,]*(?<![.,])(?![\d/])")
_KNOWN = (ObservationType.DATE, ObservationType.MISPRINT)


def check(context: Context) -> Problems:
    """Summaries with numbers or days of which none is the record's own; texts that stand twice."""
    days = {
        entry.record.id: (value.location, value.value)
        for entry, value in context.dates
        if Use.DATES in value.field.uses and value.value.day
    }
    for entry in context.entries:
        yield from _same_texts(entry)
        record = entry.record
        if isinstance(record, Figure | Funding):
            yield from _other_amount(entry, record)
        if record.id in days:
            location, date = days[record.id]
            printed = f"{date.day}/{date.month}/{date.year}", date.vietnamese()
            told = {(int(d), int(m), int(y)) for d, m, y in _DAY.findall(record.summary or "")}
            is_known = any(context.is_noted(record.id, *_KNOWN, saying=one) for one in printed)
            if told and (date.day, date.month, date.year) not in told and not is_known:
                found = f"ngày {date.vietnamese()}, mà tóm tắt ghi ngày khác"
                expected = (
                    "ngày như trong nguồn; nếu tóm tắt nói ngày của việc khác thì nói rõ cả hai"
                )
                yield problem_at(entry, location, "noi-khac-nhau", found, expected)


def _other_amount(entry: Entry, record: Figure | Funding) -> Problems:
    numbers = _NUMBER.findall(record.summary or "")
    if numbers and record.printed not in numbers:
        found = f"tóm tắt có số ({numbers[0]}) mà không có “{record.printed}”"
        expected = "câu nêu chính số này; số của bản ghi khác đứng sau"
        yield problem_at(entry, ("summary",), "noi-khac-nhau", found, expected)


def _same_texts(entry: Entry) -> Problems:
    known: dict[str, str] = {}
    for key in (
        "title",
        "expansion",
        "printed",
        "points",
        "subject",
        "content",
        "reading",
        "summary",
    ):
        value = getattr(entry.record, key, None)
        for text in value if isinstance(value, list) else [value]:
            said = text.strip(" .\n").lower() if isinstance(text, str) else ""
            if said and known.setdefault(said, key) != key:
                label = fields_of(type(entry.record))[known[said]].label
                found = f"chép lại trường “{label}” ({known[said]})"
                expected = "một câu nói thêm điều gì; không có gì để nói thêm thì xóa dòng này"
                yield problem_at(entry, (key,), "noi-lai", found, expected)
