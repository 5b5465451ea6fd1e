"""The number that a document's id begins with and the year that it ends with are the document's."""

from __future__ import annotations

import re

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.document import Document

_NUMBER = re.compile(r"0*(\d+)")
_OWN_NUMBER = re.compile(r"(?!(?:19|20)\d\d-)0*(\d+)")
_YEAR = re.compile(r"-((?:19|20)\d\d)$")
_EXPECTED = "đúng như nguồn in; mã sai thì đổi cả mã và tên tệp"


def check(context: Context) -> Problems:
    """Numbered documents whose id has another number, or another year than their date."""
    today = context.today.isoformat()
    for entry in context.entries:
        record = entry.record
        if isinstance(record, Document) and record.number:
            yield from _number(entry, record.id, record.number)
            is_future = record.issued_on and record.issued_on.first > today  # told as such
            if record.issued_on and not is_future:
                yield from _year(entry, record.id, record.issued_on.year)


def _number(entry: Entry, record_id: str, number: str) -> Problems:
    own, printed = _OWN_NUMBER.match(record_id), _NUMBER.match(number)
    if own and printed and own[1] != printed[1]:
        found = f"số {printed[0]}, mà mã ghi {own[0]}"
        yield problem_at(entry, ("number",), "nam-khac-ma", found, f"số {_EXPECTED}")


def _year(entry: Entry, record_id: str, year: int) -> Problems:
    own = _YEAR.search(record_id)
    if own and str(year) != own[1]:
        found = f"ra năm {year}, mà mã ghi {own[1]}"
        yield problem_at(entry, ("issued_on",), "nam-khac-ma", found, f"ngày {_EXPECTED}")
