"""A text gives a record, and the document that it numbers, the day that each has."""

import re
from collections.abc import Iterator

from macros.checks.context import Context, Problems, differs
from macros.model import Document, Event, Media, Observation, Record
from macros.model.observation import ObservationType
from macros.model.uses import Use
from macros.vietnamese.document_numbers import PRINTED_NUMBER

_DAY = re.compile(r"(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)")
_OF = re.compile(rf"({PRINTED_NUMBER}),? ?(?:(?:đề )?ngày |\()$")
_WORDS = re.compile(r"(?<!\d)(\d{1,2}) tháng (\d{1,2}) năm (\d{4})")
_DATED = ("/20", "-20", "/19", " năm ")
_TEXTS = {Document: ("summary", "subject", "content"), Observation: ("summary", "reading")}
_NUMBERED = re.compile(r"\d[/-][A-ZĐ]")
_KNOWN = (ObservationType.DATE, ObservationType.MISPRINT)


def check(context: Context) -> Problems:
    """Records told of by another day; documents that a text numbers and gives another day."""
    yield from _own(context)
    numbered: dict[str, list[Document]] = {}
    for _, document in context.of(Document):
        if document.number and document.issued_on:
            numbered.setdefault(document.number.lower(), []).append(document)
    for entry in context.entries:
        for key in _TEXTS.get(type(entry.record), ("summary",)):
            text = spelt(entry.record.held(key) or "")
            for day in _DAY.finditer(text) if any(map(text.__contains__, _DATED)) else ():
                of = _OF.search(text, 0, day.start())
                issued = entry.record.held("issued_on") if key != "summary" else None
                later = [f"{y}-{m:02}-{d:02}" for d, m, y in days_in(day[0]) if of and issued]
                if issued and later and later[0] > issued.last:
                    found = f"dẫn văn bản ngày {day[0]}, sau ngày của văn bản này"
                    yield differs(entry, key, found, "ngày như nguồn in")
                    continue
                typed = [] if of else _typed(context, entry.record, text[: day.start()])
                meant = numbered.get(of[1].lower(), []) if of else typed
                dates = [one.issued_on for one in meant if one.issued_on]
                days = {(date.day, date.month, date.year) for date in dates if date.day}
                if len(days) < len(meant) or not days or not days.isdisjoint(days_in(day[0])):
                    continue
                if not context.shows_both(meant[0].id, day[0], dates[0].vietnamese()):
                    found = f"ngày {day[0]}, mà “{meant[0].id}” ghi {dates[0].vietnamese()}"
                    yield differs(entry, key, found, "một ngày, như nguồn in, ở cả hai nơi")


def _typed(context: Context, record: Record, before: str) -> list[Document]:
    """The linked documents of the type that a text names before a day: công văn ngày …"""
    linked = context.find_all(context.links.near(record.id), Document)
    return [one for one in linked if before.lower().endswith(f"{one.type.label.lower()} ngày ")]


def _own(context: Context) -> Problems:
    """Summaries, and titles of events and news, that name days but not the record's own."""
    for entry, value in context.dates:
        date, record = value.value, entry.record
        if Use.DATES not in value.field.uses:
            continue
        ends = record.held("ends_on")
        own = {(one.day, one.month, one.year) for one in (date, ends) if one}
        texts = [one for one in _told(record) if date.day or one[0] == "tên"]
        other = next((name for name, days in texts if days and not days & own), "")
        printed = f"{date.day}/{date.month}/{date.year}", date.vietnamese()
        if other and not any(context.is_noted(record.id, *_KNOWN, saying=one) for one in printed):
            told = f"ngày {date.vietnamese()}" if date.day else f"chỉ ghi {date.vietnamese()}"
            found = f"{told}, mà {other} ghi ngày khác"
            expected = "ngày như trong nguồn; nếu tóm tắt nói ngày của việc khác thì nói rõ cả hai"
            yield differs(entry, value.location, found, expected)


def _told(record: Record) -> Iterator[tuple[str, set[tuple[int, int, int]]]]:
    """The days that its texts name; a day behind a number is that document's, and the title of a
    document names those of others."""
    if isinstance(record, Event | Media) and not _NUMBERED.search(record.title):
        yield "tên", days_in(record.title)
    for day in _DAY.finditer(record.title):
        of = _OF.search(record.title, 0, day.start())
        if of and isinstance(record, Document) and of[1] == record.number:
            yield "tên", days_in(day[0])
    summary = spelt(record.summary or "")
    days = _DAY.finditer(summary)
    own = (day[0] for day in days if not _OF.search(summary, 0, day.start()))
    yield "tóm tắt", days_in(" ".join(own))


def days_in(text: str) -> set[tuple[int, int, int]]:
    """The days that it names: 22/04/2021, 22-4-2021, 22 tháng 4 năm 2021."""
    return {(int(day), int(month), int(year)) for day, _, month, year in _DAY.findall(spelt(text))}


def spelt(text: str) -> str:
    """The text with its days in figures."""
    return _WORDS.sub(r"\1/\2/\3", text) if " tháng " in text else text
