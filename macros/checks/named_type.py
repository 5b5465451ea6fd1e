"""What the names of places, documents and events say that they are; what lies in what."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.document import Document
from macros.model.event import Event, EventType
from macros.model.observation import ObservationType
from macros.model.place import UNITS, Place, PlaceType
from macros.model.record import Record
from macros.model.vocabulary import DocumentType
from macros.suggest import plain

_KNOWN = (ObservationType.NUMBERING, ObservationType.VARIANT, ObservationType.MISPRINT)


def check(context: Context) -> Problems:
    """Names that begin with the word for another type, places within one that is no larger."""
    for entry in context.entries:
        record = entry.record
        if isinstance(record, Place | Document | Event):
            yield from _named(context, entry, record.title.lower(), record.type)
    yield from _named_alike(context)
    for entry in context.entries:
        record = entry.record
        whole = context.by_id.get(record.part_of or "") if isinstance(record, Place) else None
        if isinstance(record, Place) and whole and isinstance(whole.record, Place):
            yield from _within(entry, record, whole.record)
        for at, other in enumerate(record.borders if isinstance(record, Place) else ()):
            is_around = whole and other == getattr(whole.record, "part_of", None)
            is_part = getattr(context.records.get(other), "part_of", None) == record.id
            if is_around or is_part:
                found = f"“{other}” {'bao trùm' if is_around else 'thuộc'} nơi này"
                yield problem_at(entry, ("borders", at), "giao-cho-minh", found, "nơi giáp ranh")


def _named(
    context: Context, entry: Entry, title: str, own: PlaceType | DocumentType | EventType
) -> Problems:
    said = [one for one in type(own) if f"{title} ".startswith(f"{one.label.lower()} ")]
    # A “chương trình phối hợp” may be called “chương trình”, and a region anything.
    if said and own not in said and own is not PlaceType.REGION:
        meant = max(said, key=lambda one: len(one.label))
        is_known = context.is_noted(entry.record.id, *_KNOWN, saying=meant.label)
        if not own.label.startswith(meant.label) and not is_known:
            found = f"loại ghi “{own.label}”, mà tên bắt đầu bằng “{meant.label}”"
            yield problem_at(entry, ("type",), "ten-khac-loai", found, f"“{meant}” nếu tên đúng")


def _named_alike(context: Context) -> Problems:
    """Communes with another name that is, but for the word for their type, another's title."""
    units = [one for one in context.entries if isinstance(one.record, Place)]
    titles = {_core(one.record, one.record.title): one.record.id for one in units}
    for entry in units:
        for at, alias in enumerate(entry.record.aliases):
            other = titles.get(_core(entry.record, alias), entry.record.id)
            same = context.records[other]
            names = [name.lower() for name in (same.title, *same.aliases)]
            is_alike = plain(names[0]) == plain(entry.record.title)  # told as such, as equal names
            is_known = context.are_noted(entry.record.id, other, *_KNOWN[1:])
            if not (is_known or is_alike or alias.lower() in names):
                found = f"“{alias}” cũng là tên của “{other}”"
                expected = "tên chỉ nơi này có; nếu là một thì giữ một bản ghi"
                yield problem_at(entry, ("aliases", at), "ten-gan-trung", found, expected)


def _core(record: Record, name: str) -> str:
    kind = f"{record.type.label.lower()} " if isinstance(record, Place) else ""
    return kind + name.lower().removeprefix(kind)


def _within(entry: Entry, record: Place, whole: Place) -> Problems:
    is_circle = record.id in (whole.id, whole.part_of)  # told as such
    is_open = PlaceType.REGION in (whole.type, record.type)
    if not is_circle and not is_open and _rank(whole.type) >= _rank(record.type):
        found = f"“{whole.id}” là {whole.type.label.lower()}, không bao trùm được"
        found += f" {record.type.label.lower()}"
        yield problem_at(entry, ("part_of",), "sai-loai-lien-ket", found, "mã của nơi lớn hơn")


def _rank(kind: PlaceType) -> int:
    """From the country down; communes and towns are beside each other."""
    return -1 if kind in UNITS else -len(PlaceType) + list(PlaceType).index(kind)
