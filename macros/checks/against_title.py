"""The years that the texts of a record name, and the whole that its scope tells, are its own."""

import re
from functools import lru_cache

from macros.checks.context import Context, Problems, differs
from macros.load import Entry
from macros.model import Event, Figure, Funding, Indicator, Media, ModelProgramme, Place, Record
from macros.model.event import EventType
from macros.model.observation import ObservationType
from macros.model.place import PlaceType
from macros.model.walk import Value

_YEAR = re.compile(r"(?<!với năm )(?<!cùng kỳ )(?<![\d/.,-])(?:19|20)\d\d(?![\d/]|[.,-]\d)")
_MONTH = r"(?<![\d/])(?:\d{1,2}/)?"
_SPAN = re.compile(rf"{_MONTH}((?:19|20)\d\d)\s*[-\u2013]\s*{_MONTH}((?:19|20)\d\d)(?!\d)")
_AIM = re.compile(r"đến (?:hết |cuối )?năm \d{4}")
_KNOWN = (ObservationType.DATE, ObservationType.MISPRINT)
_BACK = {EventType.REVIEW, EventType.AWARD}
_SPRING, _YEARS_END = 3, 10
"""The months until which one looks back on the year before, from which the next is planned."""
_DATED = Event | ModelProgramme | Figure
_WHOLE = {"toàn huyện": PlaceType.DISTRICT, "toàn tỉnh": PlaceType.PROVINCE}


def check(context: Context) -> Problems:
    """Texts that name years, or the whole of a unit, but none that the record's own fields have."""
    years: dict[str, set[int]] = {}
    told: set[str] = set()
    for entry, value in context.dates:
        years.setdefault(entry.record.id, set()).add(value.value.year)
    for entry, value in context.dates:
        if entry.record.id not in told:
            found = list(_year(context, entry, value, years[entry.record.id]))
            told |= {entry.record.id} if found else set()
            yield from found
    for entry in context.entries:
        if not isinstance(entry.record, Place):
            yield from _whole(context, entry)


def _year(context: Context, entry: Entry, value: Value, own: set[int]) -> Problems:
    record = entry.record
    known = _KNOWN if isinstance(record, Funding) else (*_KNOWN, ObservationType.PERIOD)
    texts = {"tên": (record.title, own | _beside(record))}
    if isinstance(record, Funding):  # decided in the year before
        texts["tóm tắt"] = record.summary or "", own | {record.year.year - 1}
    elif isinstance(record, _DATED) and record.held("type") not in _BACK:
        texts["tóm tắt"] = record.summary or "", own
    elif isinstance(record, Indicator):
        texts["tóm tắt"] = " ".join(_AIM.findall(record.summary or "")), own
    for where, (text, allowed) in texts.items():
        years = years_in(text)
        is_known = any(context.is_noted(record.id, *known, saying=str(year)) for year in years)
        if years and not years & allowed and not is_known:
            found = f"năm {value.value.year}, mà {where} ghi {', '.join(map(str, sorted(years)))}"
            expected = f"năm như trong {where}, hoặc {where} đúng như nguồn in"
            yield differs(entry, value.location, found, expected)
            return


def _beside(record: Record) -> set[int]:
    """What its title may mean: news tell of the year before, meetings at its end plan the next."""
    if isinstance(record, Media) and record.published_on:
        return {record.published_on.year - 1}
    day = record.starts_on if isinstance(record, Event) else None
    if day and record.held("type") in _BACK and 0 < (day.month or 0) <= _SPRING:
        return {day.year - 1}
    return {day.year + 1} if day and (day.month or 0) >= _YEARS_END else set()


@lru_cache(maxsize=10_000)
def years_in(title: str) -> frozenset[int]:
    """The years that it names, and all between two that it joins."""
    return frozenset(map(int, _YEAR.findall(title))).union(*spans_in(title))


def spans_in(text: str) -> list[frozenset[int]]:
    """The years of each span that it names: giai đoạn 2021-2025."""
    return [frozenset(range(int(a), int(b) + 1)) for a, b in _SPAN.findall(text)]


def _whole(context: Context, entry: Entry) -> Problems:
    record = entry.record
    place = context.find(record.held("place"), Place)
    said = f"{record.title} {record.held('scope') or ''}".lower()
    for words, kind in _WHOLE.items():
        if place and words in said and (place.type is not kind or context.is_abroad(place.id)):
            what = "ở nước ngoài" if place.type is kind else f"là {place.type.label.lower()}"
            found = f"“{place.id}” {what}, mà tên hay phạm vi ghi “{words}”"
            yield differs(entry, "place", found, "mã của nơi mà số liệu nói tới")
