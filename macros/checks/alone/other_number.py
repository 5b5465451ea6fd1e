"""The other names of a numbered document, and its summary, have its number."""

import re

from macros.checks.context import Problems, differs
from macros.load import Entry
from macros.model.document import Document
from macros.vietnamese.document_numbers import PRINTED_NUMBER, canonical_document_number

_OPENING = re.compile(rf"\w+(?: \w+){{0,3}} (?:số )?({PRINTED_NUMBER})")
_YEAR = re.compile(r"(?:19|20)\d\d")


def check(entry: Entry) -> Problems:
    """Aliases and search keys such as “QĐ 707” of a document with another number."""
    record = entry.record
    if not isinstance(record, Document) or not record.number:
        return
    if told := _OPENING.match(record.summary or ""):
        own_number, said = (canonical_document_number(one) for one in (record.number, told[1]))
        is_of_kind = own_number.partition("/")[2] == said.partition("/")[2] and said != own_number
        if is_of_kind and record.type.label.lower().startswith(told[0].split()[0].lower()):
            found = f"tóm tắt nói về số {told[1]}, mà số, ký hiệu là {record.number}"
            yield differs(entry, "summary", found, "câu nói về chính văn bản này")
    own = canonical_document_number(record.number).split("/")[0]
    for key in ("aliases", "search_keys"):
        for at, name in enumerate(getattr(record, key)):
            number, *symbols = canonical_document_number(name).split("/")
            if own and symbols and number != own and not _YEAR.fullmatch(number):
                found = f"“{name}” nêu số {number}, mà số, ký hiệu là {record.number}"
                yield differs(entry, (key, at), found, "cách gọi của chính văn bản này")
