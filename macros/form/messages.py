"""The sentences that the form shows: those of `kb.py check`, taken from the checks themselves.

Each one is provoked by a sample value and keeps a place for what was typed, so that no wording
stands twice.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from macros.checks import Context, dates_in_reach, outline, unknown_id
from macros.form.samples import VALUE, Said, said, stub
from macros.links import Link, Links
from macros.load import Entry
from macros.load.numbers import UNIT, unclear
from macros.load.records import load_text
from macros.model import KINDS, Record
from macros.model.amounted import PRINTED_NUMBER
from macros.model.declared import Field, fields_of
from macros.model.fields import ANY_KIND, Citation
from macros.model.partial_date import PartialDate
from macros.model.source import OutlineItem, Source
from macros.model.uses import Use
from macros.model.walk import Location, field_name, model_at
from macros.problems import Problem

_NO_DAY, _NO_MONTH = "1903-02-31", "1903-13"
_TOO_LONG = 9999
_NUMBER = "9 876 …"
NO_LETTER = "…"
"""What fits no pattern, those that only ask for a letter included."""
_CODES = {"dang-sai": "form", "kieu-sai": "type", "ngoai-danh-muc": "choice", "ngay-sai": "date"}


def messages_of(
    record_type: type[Record], at: Location, field: Field, schema: Mapping[str, Any]
) -> dict[str, Said]:
    """Message by name for the field whose value stands at `at`, each with places in braces.

    `schema`: the pattern and the limit of a single value, where it has them.
    """
    found = {} if field.group else dict(_from_value(record_type, at, field))
    if schema.get("pattern") == PRINTED_NUMBER:
        found |= _of_number(record_type, at)
    if "maxLength" in schema:
        told = _told(record_type, at, "x" * _TOO_LONG)
        found["long"] = told.with_place(str(_TOO_LONG), "{length}")
    if field.required or field.needed:
        # The structure around the key without the key; with another, or it would be empty.
        last = max(index for index, part in enumerate(at) if isinstance(part, str))
        found["missing"] = said(_problems(record_type, at, _nested(at[:last], {"-": 0}))[0])
    if "missing" in found and field.vocabulary:
        found["missing"] = found["missing"].without_advice()  # the list to choose from is there
    if field.ref:
        found |= _of_link(record_type, at, field.ref.kinds)
    elif model_at(record_type, at) is Citation:  # its id is a ref
        found |= _of_place(record_type)
    return found


def _from_value(
    record_type: type[Record], at: Location, field: Field
) -> Iterable[tuple[str, Said]]:
    for value in (NO_LETTER, VALUE) if field.holds == "text" else (VALUE,):
        for problem in _problems(record_type, at, _nested(at, value)):
            if problem.code in _CODES:
                yield _CODES[problem.code], said(problem).with_place(value, VALUE)
    if field.holds == "int":
        yield "small", _told(record_type, at, -7).with_place("-7", VALUE)
    if field.holds == "date":
        told = _of_date(record_type, at, _NO_MONTH)
        yield "month", told.with_place("tháng 13", "tháng {month}")
        told = _of_date(record_type, at, _NO_DAY).with_place("2/1903", "{month}/{year}")
        yield "day", told.with_place("ngày 31", "ngày {day}")
        if Use.PAST in field.uses:
            yield "future", _of_future(record_type, str(at[-1]))


def _of_number(record_type: type[Record], at: Location) -> dict[str, Said]:
    """The number that is meant, or why it is none: what numbers.js finds out of what was typed."""
    told = _told(record_type, at, _NUMBER)
    told = told.with_place(_NUMBER, VALUE).with_place(f"; {UNIT.format(unit='…')}", "{rest}")
    number = told.with_place("9.876", "{example}")
    told = _told(record_type, at, NO_LETTER)
    told = told.with_place(f"; {unclear(NO_LETTER)}", "{rest}").with_place(NO_LETTER, VALUE)
    return {"number": number, "form": told}


def _of_date(record_type: type[Record], at: Location, sample: str) -> Said:
    """The example is the year that was typed, where it is one."""
    told = _told(record_type, at, sample)
    return told.with_place(sample, VALUE).with_place("Ví dụ: 1903", "Ví dụ: {example}")


def _of_future(record_type: type[Record], key: str) -> Said:
    given: dict[str, Any] = {"summary": "", key: PartialDate.parse("1903")}
    entry = stub(record_type, **given)
    told = next(dates_in_reach.check(Context([entry], Links(), today=date.min)))
    return said(told).with_place("1903", "{day}")


def _of_link(record_type: type[Record], at: Location, kinds: tuple[str, ...]) -> dict[str, Said]:
    link = Link("a", VALUE, "", "", kinds, at)
    found = {"unknown": _judged(link, [stub(record_type)])}
    other = next((k for k in KINDS.values() if k.kind.key not in kinds), None)
    if other and ANY_KIND not in kinds:
        told = _judged(link, [stub(record_type), stub(other, VALUE)])
        label = other.kind.label.lower()
        found["kind"] = told.with_place(f"“{VALUE}” là {label}", f"“{VALUE}” là {{kind}}")
    return found


def _judged(link: Link, entries: list[Entry]) -> Said:
    return said(next(unknown_id.check(Context(entries, Links(unresolved=[link])))))


def _of_place(record_type: type[Record]) -> dict[str, Said]:
    item = OutlineItem(at="I", label="I", title="")
    source = stub(Source, "{source}", source=[], outline=[item])

    def told(at: str | None) -> Said:
        citing = stub(record_type, source=[Citation(id="{source}", at=at)])
        sentence = said(next(outline.check(Context([source, citing], Links()))))
        return sentence.with_place(": I.", ": bấm vào ô rồi chọn trong danh sách.")

    return {"place": told(VALUE), "no_place": told(None)}


def _problems(record_type: type[Record], at: Location, value: Any) -> list[Problem]:
    """What `kb.py check` says at that place of a record with `value` alone, and the type it needs.

    JSON is YAML.
    """
    field = fields_of(record_type)[str(at[0])]
    if field.types:
        value = {"type": (field.needed or field.types)[0], **value}
    problems = load_text(json.dumps(value), "", record_type)[1]
    return [problem for problem in problems if problem.field == field_name(record_type, at)]


def _nested(at: Location, value: Any) -> Any:
    for part in reversed(at):
        value = [value] if isinstance(part, int) else {part: value}
    return value


def _told(record_type: type[Record], at: Location, value: Any) -> Said:
    """What is said first of `value` at that place."""
    return said(_problems(record_type, at, _nested(at, value))[0])
