"""What the texts of a record name is what its fields link, not another of that kind."""

import re
from collections import defaultdict
from collections.abc import Iterator

from macros.checks.context import Context, Problems, differs
from macros.checks.names import NAMED, Named, Names
from macros.links import Link
from macros.load import Entry
from macros.model import Claim, Document, Event, Funding, ModelProgramme, Organization, Person
from macros.model.observation import Observation, ObservationType
from macros.model.place import UNITS, Place, PlaceType
from macros.model.record import Record
from macros.model.uses import Use
from macros.vietnamese.document_numbers import PRINTED_NUMBER, canonical_document_number

_TEXTS = ("title", "subject", "scope", "content", "summary")
_FREE = {"content", "summary"}
"""Texts that may speak of any document."""
_OPEN = {"related", "shared", "producer", "means", "set_by", "decision"}
"""Fields that link what no text needs to name, or that have rules of their own."""
_AT_FIRST, _FIRST = {(Document, Organization), (Place, Place)}, 6
"""Whose summaries may name any other, but in their first words name the one that is linked."""
_HEAD = 200
"""Letters of a text in which it names what it is about, if it does."""
_KNOWN = (ObservationType.NUMBERING, ObservationType.MISPRINT)
_NUMBER = re.compile(PRINTED_NUMBER)
_OF = re.compile(rf"(?:[^\W\d]+ ){{1,3}}(?:số )?(?:{PRINTED_NUMBER} )?của ")


def check(context: Context) -> Problems:
    """Texts and notes that name records of a kind, but none of those that the fields lead to.

    Where a field leads nowhere, it may be the one that leads to what is named: that is told first.
    """
    names = Names(context)
    lost = context.links.unresolved
    astray = {link.origin for link in lost if Use.ORIGIN not in link.uses}
    for entry, record in context.of(Record):
        if isinstance(record, Observation | Claim) or record.id in astray:
            continue
        links = context.links.outgoing.get(record.id, [])
        known = {record.id, *(link.target for link in links)}
        for text, told, link in _sayings(context, record, links, names):
            ids = frozenset[str]().union(*(one.ids for one in told))
            notes = (record.id, link.target)
            if not ids or _is_known(context, ids, known):
                continue
            if not any(all(context.are_noted(a, one, *_KNOWN) for a in notes) for one in ids):
                what = told[0].kind.kind.label.lower()
                found = f"“{link.target}”, mà “{text[:60]}” nêu {what} khác"
                expected = f"mã của {what} được nêu: {', '.join(sorted(ids))}"
                yield differs(entry, link.location, found, expected)
                break
        yield from _numbered(context, entry, links, known)
        yield from _begins(context, entry, names, known)


def _sayings(
    context: Context, record: Record, links: list[Link], names: Names
) -> Iterator[tuple[str, list[Named], Link]]:
    """Texts, the names there that can be taken for what a link leads to, and that link."""
    fields: dict[type[Record], list[Link]] = defaultdict(list)
    for link in links:
        kind = type(context.records[link.target])
        is_part = record.kind is kind.kind is Organization.kind
        if kind in NAMED and not (link.location[0] in _OPEN or Use.ORIGIN in link.uses or is_part):
            fields[kind].append(link)
    texts = [(key, record.held(key) or "", fields) for key in _TEXTS if fields]
    texts += [
        ("", one.note, {type(context.records[one.target]): [one]}) for one in links if one.note
    ]
    for key, text, own in texts:
        all_told = [one for one in names.told(text[:_HEAD]) if one.kind in own] if text else []
        if all_told and len(text) > _HEAD:
            all_told = [*names.told(text)]
        for kind, leading in own.items() if all_told else ():
            types = {context.records[one.target].held("type") for one in leading}
            types |= {*UNITS} if key in {"title", "scope"} else set()
            types |= {*PlaceType} if isinstance(record, Place) else set()
            told = [o for o in all_told if o.kind is kind and _is_alike(context, o, types)]
            if key and (type(record), kind) in _AT_FIRST:
                first = _OF.match(text) if key == "title" else None
                span = len(re.findall(r"\w+", first[0])) + 1 if first else _FIRST
                is_first = key == "summary" or first is not None
                told = [one for one in told[:1] if one.at < span and is_first]
            if not (kind is Document and key in _FREE):
                yield text, told, leading[0]


def _is_alike(context: Context, told: Named, types: set[object]) -> bool:
    """Of places only those of one type can be taken for each other, where no title says so."""
    records = (context.records[one] for one in told.ids)
    return all(not isinstance(one, Place) or one.type in types for one in records)


def _is_known(context: Context, ids: frozenset[str], known: set[str]) -> bool:
    """Whether one is linked, lies within what is, or what is lies within it."""
    wholes = {context.records[one].held("part_of") for one in ids}
    return bool((ids | wholes) & known) or any(ids & context.wholes(one) for one in known)


def _numbered(context: Context, entry: Entry, links: list[Link], known: set[str]) -> Problems:
    """Notes, subjects, titles of events that number others than are linked; of their symbol."""
    record = entry.record
    texts = [(link, link.note) for link in links if isinstance(record, Document)]
    own = {
        **{Event: ("documents", "title"), Document: ("relations", "subject")},
        Funding: ("decision", "summary"),
    }
    field, key = own.get(type(record), ("", ""))
    first = next((link for link in links if link.location[0] == field), None)
    texts += [(first, getattr(record, key) or "")] if first else []
    told = [(*one, {*map(canonical_document_number, _NUMBER.findall(one[1]))}) for one in texts]
    if not any(there for *_, there in told):
        return
    near = [context.records[one] for one in known]
    numbers = {canonical_document_number(one.held("number") or "") for one in near}
    symbols = {number.partition("/")[2] for number in numbers}
    for link, text, there in told:
        if isinstance(record, Funding) or text == record.held("subject", ""):
            there = {number for number in there if number.partition("/")[2] in symbols}
        if there and there.isdisjoint(numbers):
            found = f"“{link.target}”, mà “{text[:60]}” nêu văn bản khác"
            yield differs(entry, link.location, found, "mã của văn bản được nêu, hoặc số đúng")


def _begins(context: Context, entry: Entry, names: Names, known: set[str]) -> Problems:
    record = entry.record
    if not record.summary or not isinstance(record, Place | Person | ModelProgramme):
        return
    first = next((one for one in names.told(record.summary[:_HEAD]) if one.at == 0), None)
    if first and first.kind is type(record):
        around = {whole for one in first.ids for whole in context.wholes(one)}
        is_alike = _is_alike(context, first, {record.held("type")})
        if is_alike and not first.ids & known and record.id not in around:
            found = f"tóm tắt mở đầu bằng tên của “{', '.join(sorted(first.ids))}”"
            yield differs(entry, "summary", found, "câu nói về chính bản ghi này")
