"""The years and places that a title or a scope names are those of the record's fields."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.observation import ObservationType
from macros.model.place import UNITS, Place, PlaceType

_YEAR = re.compile(r"(?<![\d/.,-])(?:19|20)\d\d(?![\d/.,]|-\d)")
_SPAN = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*[-\u2013]\s*((?:19|20)\d\d)(?!\d)")
_KNOWN = (ObservationType.DATE, ObservationType.PERIOD, ObservationType.MISPRINT)
_WORD = re.compile(r"\w+")
Units = dict[str, list[tuple[str, str]]]
"""By their last word, lower-cased titles of communes and towns with their ids."""
_WHOLE = {"toàn huyện": PlaceType.DISTRICT, "toàn tỉnh": PlaceType.PROVINCE}


def check(context: Context) -> Problems:
    """Records whose title names years, or communes, of which their own fields have none."""
    yield from _times(context)
    units: Units = {}
    for entry in context.entries:
        if isinstance(entry.record, Place) and entry.record.type in UNITS:
            title = entry.record.title.lower()
            units.setdefault(_WORD.findall(title)[-1], []).append((title, entry.record.id))
    for entry in context.entries:
        if not isinstance(entry.record, Place):
            yield from _places(entry, units)
            yield from _whole(context, entry)


def _times(context: Context) -> Problems:
    told: set[str] = set()
    dates: dict[str, set[int]] = {}
    for entry, value in context.dates:
        dates.setdefault(entry.record.id, set()).add(value.value.year)
    for entry, value in context.dates:
        record = entry.record
        years = years_in(record.title)
        if not years or record.id in told or years & dates[record.id]:
            continue
        if any(context.is_noted(record.id, *_KNOWN, saying=str(year)) for year in years):
            continue
        told.add(record.id)
        found = f"năm {value.value.year}, mà tên ghi {', '.join(map(str, sorted(years)))}"
        expected = "năm như trong tên, hoặc tên đúng như nguồn in"
        yield problem_at(entry, value.location, "noi-khac-nhau", found, expected)


@lru_cache(maxsize=10_000)
def years_in(title: str) -> frozenset[int]:
    """The years that it names, and all between two that it joins."""
    spans = [range(int(first), int(last) + 1) for first, last in _SPAN.findall(title)]
    return frozenset([*map(int, _YEAR.findall(title)), *(year for span in spans for year in span)])


def _places(entry: Entry, units: Units) -> Problems:
    record = entry.record
    key = "places" if "places" in record.__dict__ else "place"
    given = record.__dict__.get(key)
    own = {given} if isinstance(given, str) else {*given} if isinstance(given, list) else set()
    for text in (record.title, record.__dict__.get("scope") or "") if own else ():
        named = sorted(_named(text.lower(), units))
        if named and not own.intersection(named):
            found = f"“{', '.join(sorted(own))}”, mà “{text[:60]}” nêu nơi khác"
            expected = f"mã của nơi được nêu: {', '.join(named)}"
            yield problem_at(entry, (key,), "noi-khac-nhau", found, expected)
            return


def _named(text: str, units: Units) -> Iterable[str]:
    for word in units.keys() & _WORD.findall(text):
        for title, record_id in units[word]:
            if title in text and re.search(rf"(?<!\w){re.escape(title)}(?!\w)", text):
                yield record_id


def _whole(context: Context, entry: Entry) -> Problems:
    record = entry.record
    place = context.records.get(record.__dict__.get("place") or "")
    if not isinstance(place, Place):
        return
    said = f"{record.title} {getattr(record, 'scope', None) or ''}".lower()
    for words, kind in _WHOLE.items():
        if words in said and place.type is not kind:
            found = f"“{place.id}” là {place.type.label.lower()}, mà tên hay phạm vi ghi “{words}”"
            expected = "mã của nơi mà số liệu nói tới"
            yield problem_at(entry, ("place",), "noi-khac-nhau", found, expected)
