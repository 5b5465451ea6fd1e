"""A text gives a document, a reportage, an event the day that its record has."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from macros.checks.context import Context, Problems, problem_at
from macros.model.document import Document
from macros.model.observation import Observation, ObservationType
from macros.model.partial_date import PartialDate
from macros.model.record import Record

Day = tuple[int, int, int]
_DAY = re.compile(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)")
_OF = re.compile(r"(?<![\w/-])(\d{1,5}[/-][^\W\d_][\w/-]*),? ?(?:(?:đề )?ngày |\()$")
_KNOWN = (ObservationType.DATE, ObservationType.MISPRINT)
_DATED = re.compile(r"[/-](?:19|20)\d\d(?!\d)")
_KEYS = ("title", "summary", "subject", "content", "reading")
_ALIKE = 2
"""So many of day, month and year that are the same make two dates a slip of the hand apart."""


def days_in(text: str) -> list[Day]:
    """The days that it names: 22/04/2021, 22-4-2021."""
    return [(int(d), int(m), int(y)) for d, _, m, y in _DAY.findall(text)]


def check(context: Context) -> Problems:
    """Days behind a document's number that are not its own; days that are nearly that of the one
    linked record, and no record's."""
    numbered: dict[str, list[Document]] = defaultdict(list)
    known: set[Day] = set()
    for entry in context.entries:
        record = entry.record
        if isinstance(record, Document) and record.number:
            numbered[record.number.lower()].append(record)
    for entry, value in context.dates:
        known.add((value.value.day or 0, value.value.month or 0, value.value.year))
    for entry in context.entries:
        for key in _KEYS:
            text = entry.record.__dict__.get(key)
            if text and _DATED.search(text):
                named = [*_misdated(context, text, numbered)]
                named = named or [*_nearly(context, entry.record, days_in(text), known)]
                for one, day in named[:1]:
                    found = f"ngày {day[0]}/{day[1]}/{day[2]}, mà “{one.id}” ghi {_shown(one)}"
                    expected = "một ngày, như nguồn in, ở cả hai nơi"
                    yield problem_at(entry, (key,), "noi-khac-nhau", found, expected)


def _misdated(
    context: Context, text: str, numbered: dict[str, list[Document]]
) -> Iterator[tuple[Record, Day]]:
    """Days right behind the number of a document that has another."""
    for found in _DAY.finditer(text):
        number = _OF.search(text, 0, found.start())
        documents = numbered.get(number[1].lower(), []) if number else []
        days = [_day(one) for one in documents]
        day = days_in(found[0])[0]
        if all(days) and days and day not in days:
            if not context.shows_both(documents[0].id, found[0], _shown(documents[0])):
                yield documents[0], day


def _nearly(
    context: Context, record: Record, told: list[Day], known: set[Day]
) -> Iterator[tuple[Record, Day]]:
    """Days that no record has, nearly those of one linked record that the text does not tell."""
    strange = [day for day in told if day not in known]
    if not strange or isinstance(record, Observation) or _day(record) in told:
        return
    links = context.links
    ids = {link.target for link in links.outgoing.get(record.id, ())}
    ids |= {link.origin for link in links.incoming.get(record.id, ())}
    dated = {one: day for one in sorted(ids) if (day := _day(context.records.get(one)))}
    for day in strange:
        near = [
            one
            for one, other in dated.items()
            if sum(a == b for a, b in zip(day, other, strict=True)) == _ALIKE and other not in told
        ]
        if len({dated[one] for one in near}) == 1:
            if not context.are_noted(record.id, near[0], *_KNOWN):
                yield context.records[near[0]], day


def _date(record: Record | None) -> PartialDate | None:
    for key in ("issued_on", "published_on", "starts_on"):
        date: PartialDate | None = getattr(record, key, None)
        if date:
            return date
    return None


def _day(record: Record | None) -> Day | None:
    date = _date(record)
    return (date.day, date.month, date.year) if date and date.day and date.month else None


def _shown(record: Record) -> str:
    date = _date(record)
    return date.vietnamese() if date else ""
