"""A body works where its level is, in its own country, within a body of no lower level."""

from __future__ import annotations

import re

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.observation import ObservationType
from macros.model.organization import Level, Organization, OrganizationType
from macros.model.place import Place, PlaceType

_SEATS = {
    Level.PROVINCE: {PlaceType.COUNTRY, PlaceType.PROVINCE},
    Level.DISTRICT: {PlaceType.COUNTRY, PlaceType.PROVINCE, PlaceType.DISTRICT},
}
_RULING = {
    *(OrganizationType.PARTY, OrganizationType.GOVERNMENT),
    *(OrganizationType.FRONT, OrganizationType.MASS),
}
"""Bodies that are responsible for the whole of their unit; others have a seat somewhere in it."""
_CELL = re.compile(r"(?:tổ chức cơ sở|chi (?:bộ|hội|đoàn)|tổ|ban công tác)\b")
_KNOWN = (ObservationType.NUMBERING, ObservationType.TENSION, ObservationType.MISPRINT)
_HOME = "việt nam"


def check(context: Context) -> Problems:
    """Bodies in a place or a body below their level, foreign ones at home, others abroad."""
    for entry in context.entries:
        record = entry.record
        if not isinstance(record, Organization) or not record.level:
            continue
        place = context.records.get(record.place or "")
        whole = context.records.get(record.part_of or "")
        if isinstance(place, Place) and not context.are_noted(record.id, place.id, *_KNOWN):
            yield from _seat(context, entry, record, place)
        is_known = bool(whole) and context.are_noted(record.id, record.part_of or "", *_KNOWN)
        if isinstance(whole, Organization) and not is_known and _is_lower(whole, record.level):
            found = f"“{whole.title[:60]}” không bao trùm được cơ quan cấp {record.level.label}"
            expected = "mã của tổ chức bao trùm, hoặc cấp đúng"
            yield problem_at(entry, ("part_of",), "noi-khac-nhau", found, expected)


def _is_lower(whole: Organization, level: Level) -> bool:
    """Whether it stands below that level, by its own or by its name."""
    is_cell = bool(_CELL.match(whole.title.lower())) and level in _SEATS
    return is_cell or bool(
        whole.level and Level.FOREIGN is not level and whole.level.rank > level.rank
    )


def _seat(context: Context, entry: Entry, record: Organization, place: Place) -> Problems:
    level = record.level or Level.CENTRAL
    is_abroad = _is_abroad(context, place)
    seats, where = _SEATS.get(level), ""
    if level is not Level.CENTRAL and is_abroad != (level is Level.FOREIGN):
        where = "ở nước ngoài" if is_abroad else "ở trong nước"
    elif seats and record.type in _RULING and place.type not in {*seats, PlaceType.REGION}:
        where = f"là {place.type.label.lower()}"
    if where:
        found = f"“{place.id}” {where}, mà cấp ghi “{level.label}”"
        expected = "mã của nơi hoạt động, hoặc cấp đúng"
        yield problem_at(entry, ("place",), "noi-khac-nhau", found, expected)


def _is_abroad(context: Context, place: Place) -> bool:
    """Whether it lies in a country that is another; of most places no country is recorded."""
    seen: set[str] = set()
    while place.part_of and place.id not in seen:
        seen.add(place.id)
        whole = context.records.get(place.part_of)
        if not isinstance(whole, Place):
            break
        place = whole
    return place.type is PlaceType.COUNTRY and _HOME not in place.title.lower()
