"""A text that as a whole is what another field is for: a day, a number, a word of
precision, the field's own label; several items in one."""

import re
from collections.abc import Iterator

from macros.audit.units import unit_of
from macros.checks.context import Problems, problem_at
from macros.load import Entry
from macros.model import Document, Event, Finding, Observation, Record, Task, Term
from macros.model.declared import Field
from macros.model.figure import Precision
from macros.model.vocabulary import Status
from macros.model.walk import Value, walk
from macros.vietnamese.document_numbers import PRINTED_NUMBER

_NUMBER = r"(?:(?:khoảng|gần|hơn|trên|dưới)\s+)?\d+(?:[.,]\d+)*"
_SHAPES = {
    "một ngày": re.compile(
        r"(?:[Nn]gày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d(?:-\d\d)?"
        r"|(?:(?:tháng )?\d{1,2}/|(?:năm )?)(?:19|20)\d\d(?:\s*[-–]\s*(?:\d{1,2}/)?(?:19|20)\d\d)?"
    ),
    "số, ký hiệu văn bản": re.compile(rf"(?:[Ss]ố )?{PRINTED_NUMBER}"),
}
_DAY = re.compile(r"(?:[Nn]gày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d-\d\d")
"""A single day is neither a period nor a name."""
_TIME, _DOCUMENT = _SHAPES
_MEANT = {
    _TIME: "ngày, năm ghi ở khóa chỉ ngày (issued_on, starts_on, as_of, period…)",
    _DOCUMENT: "văn bản ghi bằng mã của nó, ở khóa chỉ văn bản (relations, decision, documents…)",
}
_AMOUNT = re.compile(rf"({_NUMBER})\s*(.*)")
_PRECISIONS = {one.label for one in Precision}
_STATUSES = {word.lower() for one in Status for word in (one, one.label)}
_OPEN = {"id", "number", "printed", "at", "label", "kind", "type", "former_ids", "spellings"}
"""Ids, and what is shown or typed in any form."""
_MAY_BE = {"title": {_DOCUMENT}, "aliases": {_TIME, _DOCUMENT}, "period": {_TIME}}
_AMOUNTS = {"households", "cost", "crop_yield", "spent", "aliases", "unit"}
"""Fields for which a number with a unit is content, and names made of one."""
_READING = re.compile(r"(?:có lẽ|có thể|chắc|lẽ ra|đúng ra|đáng lẽ|phải) là\b", re.IGNORECASE)
_SCOPE = re.compile(r"(?:toàn|cả|trong|tại|trên) (?:huyện|tỉnh|xã|nước|quốc|thôn|địa)\b")
_NO_UNIT = re.compile(r"^(?:khoảng|gần|hơn|trong|cả) |\bnăm \d|\b(?:của|ở|tại) ")
_NUMBERS = re.compile(r"(?:số |thứ )?\d+[.:]?")
_LONGEST = 60
"""Letters of a text that may as a whole be what another field is for."""
_MANY = 3
"""So many parts with semicolons between them are items, each of which has a line of its own."""


def check(entry: Entry) -> Problems:
    """Texts that only a field of another type can mean, and lists in one item."""
    record = entry.record
    for at, text in enumerate(record.printed if isinstance(record, Observation) else ()):
        if _READING.match(text):
            found = f"“{text[:40]}” là cách hiểu, không phải chữ của nguồn"
            expected = "chữ của nguồn; cách hiểu ghi ở khóa reading"
            yield problem_at(entry, ("printed", at), "nham-truong", found, expected)
    day = record.held("published_on") or record.held("starts_on")
    if day and record.title.endswith(f"({day.vietnamese()})"):
        found = f"tên kèm cả ngày “{day.vietnamese()}”"
        yield problem_at(entry, "title", "nham-truong", found, "chỉ tên; ngày đã có ở khóa của nó")
    for value in walk(record, wanted=_is_free):
        text, key = value.value.strip(), value.field.key
        parts = sum(bool(part.strip()) for part in text.split(";"))
        is_several = parts >= _MANY or (key == "search_keys" and text.count(",") >= _MANY)
        if value.field.many and is_several:
            found = f"nhiều ý trong một mục: “{text[:40]}…”"
            expected = "mỗi ý một dòng, bắt đầu bằng dấu trừ"
            yield problem_at(entry, value.location, "nham-truong", found, expected)
        if len(text) > _LONGEST or key == "search_keys":
            continue
        if _is_kind(record, key, text):
            found, expected = f"“{text}” chỉ nói lại loại", "điều cần nói, một câu ngắn"
            yield problem_at(entry, value.location, "con-sot", found, expected)
        for code, found, expected in _judged(text, value):
            yield problem_at(entry, value.location, code, found, expected)


def _is_kind(record: Record, key: str, text: str) -> bool:
    """Whether a title or point of the editors' own is the name of its kind or type."""
    own = Observation | Finding | Task | Event
    if not isinstance(record, own) or key not in {"title", "points"}:
        return False
    said = _NUMBERS.sub("", text).strip(" .").lower()
    labels = (record.kind.label, record.type.label if not isinstance(record, Task) else "")
    return " " in said and any(label.lower().startswith(said) for label in labels)


def _is_free(field: Field) -> bool:
    """Whether any text may stand there."""
    return field.is_prose and field.key not in _OPEN


def _judged(text: str, value: Value) -> Iterator[tuple[str, str, str]]:
    field = value.field
    key = field.key if value.location[0] == field.key else ""  # a role's title is no name
    words = text.lower().rstrip(".:")
    if words == field.label.lower() or (key == "not_given" and words in {"không", "không có"}):
        yield "con-sot", f"“{text}” không nói gì", "chữ của nguồn; nguồn không nêu thì xóa dòng này"
    elif words in _STATUSES:
        yield "con-sot", f"“{text}” không nói gì", "một câu về chính mục này, hoặc xóa dòng này"
    elif words in _PRECISIONS:
        expected = "chữ của nguồn; từ đứng trước con số ghi ở khóa precision của số liệu"
        yield "nham-truong", f"“{text}” là mức chính xác của một con số", expected
    elif key in {"unit", "period"} and _SCOPE.match(words):
        yield "nham-truong", f"“{text}” là phạm vi", "phạm vi ghi ở khóa scope hay place"
    elif key == "unit" and _NO_UNIT.search(words):
        expected = "chỉ đơn vị tính; năm, phạm vi, mức chính xác có khóa riêng"
        yield "nham-truong", f"“{text}” không chỉ là đơn vị", expected
    elif shape := _shape(text, key, is_numbered=isinstance(value.holder, Document | Term)):
        yield "nham-truong", f"“{text}” là {shape}", _MEANT[shape]
    elif key not in _AMOUNTS and (amount := _amount(text, key)):
        expected = "chữ của nguồn; con số ghi ở khóa printed, đơn vị ở unit"
        yield "nham-truong", f"“{text}” là {amount}", expected


def _shape(text: str, key: str, *, is_numbered: bool) -> str:
    allowed = _MAY_BE.get(key, set()) - (set() if is_numbered else {_DOCUMENT})
    allowed -= {_TIME} if _DAY.fullmatch(text) and (is_numbered or key != "period") else set()
    return next((n for n, one in _SHAPES.items() if n not in allowed and one.fullmatch(text)), "")


def _amount(text: str, key: str) -> str:
    """What a number with nothing but a unit is; a scope may name how many it is about."""
    found = _AMOUNT.fullmatch(text)
    unit = unit_of(found[2]) if found else None
    if not found or not unit:
        return ""
    if "tiền đồng" in unit.things and len(found[2].split()) <= 2:
        return "một số tiền"
    is_counted = unit.is_known_count and len(found[2].split()) == 1 and key != "scope"
    is_counted |= found[2] in {"%", "‰"}
    return "một con số" if not found[2] or is_counted else ""
