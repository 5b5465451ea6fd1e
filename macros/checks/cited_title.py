"""What the outline says of a place of the source is so of the records that come from there."""

import re

from macros.checks.against_summary import days_in
from macros.checks.against_title import years_in
from macros.checks.context import Context, Problems, differs
from macros.checks.numbers_told import with_unit
from macros.load import Entry
from macros.model import Document, Event, Figure, Finding, Funding, Media, Record, Source
from macros.model.claim import CountOf
from macros.model.derived import date_of
from macros.model.finding import FindingType
from macros.model.source import OutlineItem
from macros.vietnamese.document_numbers import PRINTED_NUMBER, canonical_document_number

_NAME = re.compile(rf"(?:[^\W\d]+ ){{1,4}}(?:số )?({PRINTED_NUMBER})")
_TOLD = Funding | Event | Media | Document | Finding
Cited = list[tuple[int, OutlineItem]]


def check(context: Context) -> Problems:
    """Days, years, numbers of documents, parts of the assessment and counts that the outline names
    otherwise than the record; items of a list that stand among those of another."""
    for entry, record in context.of(Record):
        if isinstance(record, Source):
            yield from _in_order(entry, record)
        elif isinstance(record, CountOf):
            yield from _counted(context, record)
        elif isinstance(record, _TOLD):
            known = [context.places.get(one.id, {}).get(one.at or "") for one in record.source]
            cited = [(at, item) for at, item in enumerate(known) if item]
            for at, item in _others(record, cited):
                found = f"“{item.at}” của nguồn là “{item.title[:60]}”"
                expected = "vị trí của chính mục này; dàn ý sai thì sửa dàn ý"
                if isinstance(record, Funding) and years_in(record.title) & years_in(item.title):
                    year = f"năm {record.year}, mà tên ghi năm khác; {found}"
                    yield differs(entry, "year", year, "năm như nguồn in")
                    continue
                yield differs(entry, ("source", at), found, expected)


def _others(record: Record, cited: Cited) -> Cited:
    """The places that name another day, year, number or part, where none names the record's."""
    told: Cited = []
    own, named = _own(record), [(at, item, _named(record, item.title)) for at, item in cited]
    if own and not any(own & names for *_, names in named):
        told = [(at, item) for at, item, names in named if names]
    return told[:1]


def _own(record: Record) -> set[object]:
    """What a place that tells of the record may be named by."""
    if isinstance(record, Funding):
        return {record.year.year}
    if isinstance(record, Document):
        return {canonical_document_number(record.number)} if record.number else set()
    if isinstance(record, Finding):
        return {record.type}
    day = date_of(record)
    days: set[object] = {(day.day, day.month, day.year), day.year} if day and day.day else set()
    return {*days, *years_in(record.title)}


def _named(record: Record, title: str) -> set[object]:
    if isinstance(record, Funding):
        return {*years_in(title)}
    if isinstance(record, Document):
        name = _NAME.fullmatch(title)
        return {canonical_document_number(name[1])} if name else set()
    if isinstance(record, Finding):
        begins = title.lower().startswith
        return {one for one in FindingType if begins(" ".join(one.label.lower().split()[:2]))}
    day = date_of(record)
    days = days_in(title) if day and day.day else ()
    return {*(days or (years_in(title) if years_in(record.title) else ()))}


def _counted(context: Context, claim: CountOf) -> Problems:
    """A list whose place names another number than the figure that counts it."""
    figure, source = context.find(claim.stated, Figure), claim.source[0].id
    for at, item in enumerate(context.outline(source)):
        if figure and item.at == claim.counted.at:
            told = with_unit(figure.unit, item.title)
            if told and figure.printed not in told:
                found = f"“{told[0]} {figure.unit}”, mà “{figure.id}” ghi {figure.printed}"
                expected = "số mục của danh sách, như nguồn"
                location = ("outline", at, "title")
                yield differs(context.by_id[source], location, found, expected)


def _in_order(entry: Entry, source: Source) -> Problems:
    """The items of one list follow each other by their numbers."""
    last: dict[str, int] = {}
    for at, item in enumerate(source.outline):
        name, _, number = item.at.rpartition(".")
        if name and number.isdecimal():
            if int(number) < last.get(name, 0):
                found = f"“{item.at}” đứng sau “{name}.{last[name]}”"
                expected = "các vị trí theo thứ tự của nguồn"
                yield differs(entry, ("outline", at, "at"), found, expected)
            last[name] = max(int(number), last.get(name, 0))
