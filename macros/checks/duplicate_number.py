"""A body gives a number once a year (Nghị định 30/2020/NĐ-CP, Phụ lục I: numbers run by year)."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from itertools import pairwise
from operator import itemgetter

from macros.checks.context import Context, Problems, differs, problem_at
from macros.checks.originals import in_order
from macros.load import Entry
from macros.model.document import Document
from macros.model.observation import ObservationType
from macros.model.partial_date import PartialDate
from macros.problems import Problem

_KNOWN = (
    *(ObservationType.NUMBERING, ObservationType.MISPRINT, ObservationType.DATE),
    *(ObservationType.VARIANT, ObservationType.BLANK),
)


def check(context: Context) -> Problems:
    """Documents with the number of another one of the same body and year, or perhaps the same."""
    known: dict[str, list[tuple[Entry, Document]]] = defaultdict(list)
    for entry, record in context.of(Document):
        if not (number := _number(record)):
            continue
        for other, document in known[number]:
            is_known = context.are_noted(record.id, document.id, *_KNOWN)
            if not is_known and not _are_apart(record, document):
                is_dated = record.issued_on and document.issued_on
                is_of_one = record.issuers and {*record.issuers} == {*document.issuers}
                yield _told(*in_order(other, entry), is_sure=bool(is_dated and is_of_one))
                break
        known[number].append((entry, record))
    yield from _in_order(one for found in known.values() for one in found)


def _in_order(numbered: Iterable[tuple[Entry, Document]]) -> Iterator[Problem]:
    """Numbers of one year and symbol that a body gave in another order than their days."""
    series: dict[Hashable, list[tuple[int, PartialDate, Entry]]] = defaultdict(list)
    for entry, one in numbered:
        first, _, symbol = (one.number or "").partition("/")
        if first.isdecimal() and (day := one.issued_on) and day.day:
            series[symbol, day.year, *sorted(one.issuers)].append((int(first), day, entry))
    for items in series.values():
        for (_, early, other), (_, late, entry) in pairwise(sorted(items, key=itemgetter(0))):
            if late.last < early.first:
                found = f"{late.vietnamese()}, mà số nhỏ hơn ra {early.vietnamese()} ({other.path})"
                expected = "số và ngày như nguồn in; số tăng dần trong năm"
                yield differs(entry, "issued_on", found, expected)


def _number(document: Document) -> str:
    """The number whose first part has digits: a blank before the symbol is no number."""
    number = (document.number or "").casefold()
    return number.lstrip("0 ") if re.search(r"\d", re.split("[/-]", number)[0]) else ""


def _are_apart(one: Document, two: Document) -> bool:
    """Whether what is known of both shows that they are two."""
    has_bodies = one.issuers and two.issuers
    years = {document.issued_on.year for document in (one, two) if document.issued_on}
    return len(years) > 1 or bool(has_bodies and not {*one.issuers} & {*two.issuers})


def _told(original: Entry, copy: Entry, *, is_sure: bool) -> Problem:
    """`is_sure`: whether body and year of both are known, and the same."""
    number = copy.record.held("number", "")
    if is_sure:
        found = f"số “{number}” cùng cơ quan, cùng năm đã có ở {original.path}"
        expected = "mỗi văn bản một bản ghi; bỏ bản ghi trùng hoặc sửa số"
        return problem_at(copy, "number", "trung-so-van-ban", found, expected)
    found = f"số “{number}” đã có ở {original.path}, có thể cùng cơ quan, cùng năm"
    expected = "cơ quan (issuers) và ngày (issued_on) ở cả hai nếu nguồn nêu; nếu là một thì bỏ bớt"
    return problem_at(copy, "number", "co-le-trung-so", found, expected)
