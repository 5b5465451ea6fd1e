"""The sentences that the form shows: those of `kb.py check`, taken from the checks themselves.

Each one is provoked by a sample value and keeps a place for what was typed, so that no wording
stands twice.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from pydantic.fields import FieldInfo

from macros.checks import Context, duplicate_id, outline, unknown_id
from macros.links import Link, Links, ref_in
from macros.load import Entry
from macros.load.characters import character_problems
from macros.load.markup import MARKUP, markup_problems
from macros.load.records import load_text
from macros.load.scalars import value_kind
from macros.load.yaml_tree import Tree, parse
from macros.model import KINDS, Record
from macros.model.fields import ANY_KIND, Citation
from macros.model.introspection import Location, field_name, model_at, nested_model
from macros.model.source import OutlineItem, Source
from macros.problems import Problem

VALUE = "{value}"
_NO_DAY, _NO_MONTH = "1903-02-31", "1903-13"
_TOO_LONG = 9999
_CODES = {"dang-sai": "form", "kieu-sai": "type", "ngoai-danh-muc": "choice", "ngay-sai": "date"}


def messages_of(
    record_type: type[Record], at: Location, info: FieldInfo, limited: bool
) -> dict[str, str]:
    """Message by name for the field whose value stands at `at`, each with places in braces.

    `limited`: whether the value's length has an upper limit.
    """
    found = {} if nested_model(info.annotation) else dict(_from_value(record_type, at, info))
    if limited:
        told = _first(_probe(record_type, _nested(at, "x" * _TOO_LONG)), record_type, at)
        found["long"] = told.replace(str(_TOO_LONG), "{length}")
    if info.is_required():
        found["missing"] = _first(_probe(record_type, _without(at)), record_type, at)
    ref = ref_in((info.annotation, *info.metadata))
    if ref:
        found |= _of_link(record_type, at, ref.kinds)
    elif model_at(record_type, at) is Citation:  # its id is a ref
        found |= _of_place(record_type)
    return found


def _from_value(record_type: type[Record], at: Location, info: FieldInfo) -> Iterable[Any]:
    for problem in _at(_probe(record_type, _nested(at, VALUE)), record_type, at):
        if problem.code in _CODES:
            yield _CODES[problem.code], _said(problem)
    if value_kind(info) == "int":
        told = _first(_probe(record_type, _nested(at, -7)), record_type, at)
        yield "small", told.replace("-7", VALUE)
    if value_kind(info) == "date":
        told = _first(_probe(record_type, _nested(at, _NO_MONTH)), record_type, at)
        yield "month", told.replace(_NO_MONTH, VALUE).replace("tháng 13", "tháng {month}")
        told = _first(_probe(record_type, _nested(at, _NO_DAY)), record_type, at)
        told = told.replace(_NO_DAY, VALUE).replace("2/1903", "{month}/{year}")
        yield "day", told.replace("ngày 31", "ngày {day}")


def _of_link(record_type: type[Record], at: Location, kinds: tuple[str, ...]) -> dict[str, str]:
    link = Link("a", VALUE, "", "", kinds, at)
    found = {"unknown": _judged(link, [_stub(record_type)])}
    other = next((k for k in KINDS.values() if k.kind.key not in kinds), None)
    if other and ANY_KIND not in kinds:
        told = _judged(link, [_stub(record_type), _stub(other, VALUE)])
        label = other.kind.label.lower()
        found["kind"] = told.replace(f"“{VALUE}” là {label}", f"“{VALUE}” là {{kind}}")
    return found


def _judged(link: Link, entries: list[Entry]) -> str:
    return _said(next(unknown_id.check(Context(entries, Links(unresolved=[link])))))


def _of_place(record_type: type[Record]) -> dict[str, str]:
    item = OutlineItem(at="-", label="", title="")
    source = _stub(Source, "{source}", source=[], outline=[item])

    def told(at: str | None) -> str:
        citing = _stub(record_type, source=[Citation(id="{source}", at=at)])
        return _said(next(outline.check(Context([source, citing], Links()))))

    return {"place": told(VALUE), "no_place": told(None)}


def _stub(record_type: type[Record], record_id: str = "a", **values: Any) -> Entry:
    """An entry that has no more than a rule looks at."""
    given = {"title": "", "aliases": [], "former_ids": [], "source": [], **values}
    return Entry(record_type.model_construct(id=record_id, **given), "", Tree(), "")


def _probe(record_type: type[Record], value: Any) -> list[Problem]:
    """What `kb.py check` says of a record that holds nothing but `value`; JSON is YAML."""
    return load_text(json.dumps(value), "", record_type)[1]


def _nested(at: Location, value: Any) -> Any:
    for part in reversed(at):
        value = [value] if isinstance(part, int) else {part: value}
    return value


def _without(at: Location) -> Any:
    """The structure around `at` without the key itself."""
    keys = max(index for index, part in enumerate(at) if isinstance(part, str))
    return _nested(at[:keys], {})


def _at(problems: list[Problem], record_type: type[Record], at: Location) -> list[Problem]:
    return [problem for problem in problems if problem.field == field_name(record_type, at)]


def _first(problems: list[Problem], record_type: type[Record], at: Location) -> str:
    return _said(_at(problems, record_type, at)[0])


def _said(problem: Problem) -> str:
    """The sentence without the command that mends a file: here there is no file yet."""
    return replace(problem, remedy="").message


def common_messages() -> dict[str, str]:
    """Messages that are the same for all fields, but for the field's name ({field})."""
    return {
        "invisible": _letter("\x07").replace("U+0007", "{code}"),
        "foreign": _letter("Ж").replace("Ж", VALUE).replace("U+0416", "{code}"),
        "markup": _markup(),
        "duplicate": _duplicate(),
    }


def _letter(character: str) -> str:
    return _said(replace(character_problems(character, "")[0], field="{field}"))


def _markup() -> str:
    told = next(markup_problems(parse('title: "<b>"', ""), Record, ""))
    text = _said(replace(told, field="{field}"))
    return text.replace(MARKUP[0][0], "{markup}").replace("“<b”", f"“{VALUE}”")


def _duplicate() -> str:
    first, second = _stub(Record, VALUE), _stub(Record, VALUE)
    entries = [replace(first, path="{path}"), second]
    return _said(next(duplicate_id.check(Context(entries, Links()))))
