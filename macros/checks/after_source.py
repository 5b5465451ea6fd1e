"""A source tells of what had been when it was written."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.model.document import Document
from macros.model.partial_date import PartialDate
from macros.model.source import Source
from macros.model.uses import Use


def check(context: Context) -> Problems:
    """What took place after all its sources were written; a figure may be one of a plan."""
    written = {
        entry.record.id: _written(context, entry.record)
        for entry in context.entries
        if isinstance(entry.record, Source)
    }
    for entry, value in context.dates:
        dates = [written.get(cited.id) for cited in entry.record.source]
        if not {Use.PAST, Use.DATES} <= value.field.uses or not all(dates):
            continue
        last = max(date.last for date in dates if date)
        if last < value.value.first <= context.today.isoformat():
            found = f"ngày {value.value.vietnamese()} sau khi nguồn được viết"
            expected = "ngày như nguồn in, hoặc nguồn nào kể việc này"
            yield problem_at(entry, value.location, "noi-khac-nhau", found, expected)


def _written(context: Context, source: Source) -> PartialDate | None:
    document = context.records.get(source.document or "")
    return document.issued_on if isinstance(document, Document) else None
