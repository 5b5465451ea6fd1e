"""The other names of a numbered document have its number."""

from __future__ import annotations

import re

from macros.checks.context import Problems, problem_at
from macros.load import Entry
from macros.model.document import Document
from macros.vietnamese import canonical_document_number

_YEAR = re.compile(r"(?:19|20)\d\d")


def check(entry: Entry) -> Problems:
    """Aliases and search keys such as “QĐ 707” of a document with another number."""
    record = entry.record
    if not isinstance(record, Document) or not record.number:
        return
    own = canonical_document_number(record.number).split("/")[0]
    for key in ("aliases", "search_keys"):
        for at, name in enumerate(getattr(record, key)):
            number, *symbols = canonical_document_number(name).split("/")
            if own and symbols and number != own and not _YEAR.fullmatch(number):
                found = f"“{name}” nêu số {number}, mà số, ký hiệu là {record.number}"
                expected = "cách gọi của chính văn bản này"
                yield problem_at(entry, (key, at), "noi-khac-nhau", found, expected)
