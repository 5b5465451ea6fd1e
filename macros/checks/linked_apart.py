"""What a record links to lies where it lies, and is the thing that its title numbers."""

import re

from macros.checks.context import Context, Problems, differs
from macros.links import Link
from macros.model import Document, Event, Figure, Media, ModelProgramme, Observation, Place, Record
from macros.model.derived import date_of
from macros.model.event import EventType
from macros.model.observation import ObservationType

_SAME = {"events", "models", "documents", "numerator", "base", "follows"}
"""Fields whose records are about one thing with the record; others come from elsewhere to it."""
_KNOWN = (
    *(ObservationType.DATE, ObservationType.NUMBERING, ObservationType.TENSION),
    *(ObservationType.MISPRINT, ObservationType.VARIANT, ObservationType.BASE),
)
_COUNTED = re.compile(r"(?<![\w/.,-])0*(\d{1,3}) (\w+)")
_MONTHS = re.compile(r"(\d{1,2}/\d{4})\s?[-\u2013]\s?(\d{1,2}/\d{4})")


def check(context: Context) -> Problems:
    """Links to what is elsewhere, or has another number; what is shared by places but has its own;
    programmes that began after what tells of them."""
    for entry, note in context.of(Observation):
        # Notes on items of a list that come from the places of others.
        about = [(at, context.find(one, Media)) for at, one in enumerate(note.about)]
        items = [(at, _other_item(item, note)) for at, item in about if item]
        if items and all(found for _, found in items):
            (at, found), *_ = items
            yield differs(entry, ("about", at), found, "mã của mục ở vị trí ấy")
    for entry, record in context.of(Media, Event, Figure, Place):
        for link in context.links.outgoing.get(record.id, ()):
            key, other = link.location[0], context.records[link.target]
            if key not in _SAME and key != "shared":
                continue
            found = _elsewhere(context, record, link, other)
            if not found and isinstance(record, Media | Event):
                found = _numbered(record, other) or _later(record, other)
                found = found or _other_item(record, other) or _not_signed(record, other)
            notes = _KNOWN[:1] if found and found == _later(record, other) else _KNOWN
            if found and not context.are_noted(record.id, other.id, *notes):
                expected = "mã của đúng bản ghi được nói tới, hoặc sửa chỗ sai ở một trong hai"
                yield differs(entry, link.location, found, expected)


def _places_of(record: Record) -> list[str]:
    place = record.held("place")
    return [place] if place else record.held("places", [])


def _elsewhere(context: Context, record: Record, link: Link, other: Record) -> str:
    own = [record.id] if link.location[0] == "shared" else _places_of(record)
    theirs = _places_of(other)
    are_places = all(isinstance(context.records.get(one), Place) for one in (*own, *theirs))
    if not own or not theirs or own == theirs or not are_places:
        return ""
    key = link.location[0]
    for one in own:
        for two in theirs:
            if one == two or (two in context.wholes(one) and key not in {"numerator", "follows"}):
                return ""
            if one in context.wholes(two) and key not in {"base", "shared", "follows"}:
                return ""
    where = f"“{other.id}” ({context.by_id[other.id].path})"
    return f"{where} ở {', '.join(theirs)}, mà bản ghi này ở {', '.join(own)}"


def _numbered(record: Record, other: Record) -> str:
    """Titles that number one thing otherwise, or name two spans that begin as one."""
    own, theirs = _counted(record.title), _counted(other.title)
    for word in own.keys() & theirs.keys():
        if not own[word] & theirs[word]:
            return f"“{other.id}” là “{other.title[:60]}”, mà tên ghi {min(own[word])} {word}"
    spans = dict(_MONTHS.findall(record.title))
    for first, last in _MONTHS.findall(f"{other.title} {other.held('period', '')}"):
        if spans.get(first, last) != last:
            return f"“{other.id}” ghi {first}-{last}, mà tên ghi {first}-{spans[first]}"
    return ""


def _counted(title: str) -> dict[str, set[str]]:
    counted: dict[str, set[str]] = {}
    for number, word in _COUNTED.findall(title.lower()):
        counted.setdefault(word, set()).add(number)
    return counted


def _not_signed(record: Record, other: Record) -> str:
    """What bodies sign together is issued by one of them."""
    if not isinstance(record, Event) or record.type is not EventType.SIGNING:
        return ""
    signing = {*record.organizers, *record.participants}
    issuers = other.issuers if isinstance(other, Document) and signing else []
    is_other = bool(issuers) and signing.isdisjoint(issuers)
    return f"“{other.id}” do {', '.join(issuers)} ban hành" if is_other else ""


def _later(record: Record, other: Record) -> str:
    day = date_of(record)
    since = other.started_on if isinstance(other, ModelProgramme) else None
    is_later = bool(since and day and day.last < since.first)
    return f"“{other.id}” bắt đầu {since}, sau ngày này" if is_later else ""


def _other_item(record: Record, other: Record) -> str:
    """The item of a list that tells of the thing, where another item of that list is its source."""
    for cited in record.source if isinstance(record, Media) else ():
        name, _, number = (cited.at or "").rpartition(".")
        if isinstance(record, Media) and number == str(record.position):
            theirs = [one.at or "" for one in other.source if one.id == cited.id]
            items = [at for at in theirs if at.rpartition(".")[0] == name and name]
            if items and cited.at not in items:
                return f"“{other.id}” theo mục {', '.join(items)}, “{record.id}” ở {cited.at}"
    return ""
