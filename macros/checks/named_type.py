"""What the names of places, documents and events say that they are; what lies in what."""

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model import Document, Event, Place, Record
from macros.model.event import EventType
from macros.model.observation import ObservationType
from macros.model.place import UNITS, PlaceType
from macros.model.vocabulary import DocumentType
from macros.suggest import plain

_KNOWN = (ObservationType.NUMBERING, ObservationType.VARIANT, ObservationType.MISPRINT)


def check(context: Context) -> Problems:
    """Names that begin with the word for another type, places within one that is no larger."""
    for entry, record in context.of(Record):
        if isinstance(record, Place | Document | Event):
            yield from _named(context, entry, record.title.lower(), record.type)
    yield from _named_alike(context)
    for entry, place in context.of(Place):
        whole = context.find(place.part_of, Place)
        is_circle = whole and place.id in (whole.id, whole.part_of)  # told as such
        is_open = whole and PlaceType.REGION in (whole.type, place.type)
        if whole and not is_circle and not is_open and _rank(whole.type) >= _rank(place.type):
            found = f"“{whole.id}” là {whole.type.label.lower()}, không bao trùm được"
            found += f" {place.type.label.lower()}"
            yield problem_at(entry, "part_of", "sai-loai-lien-ket", found, "mã của nơi lớn hơn")
        for at, other in enumerate(place.borders):
            is_around = whole and other == whole.part_of
            is_part = place.id in {one.part_of for one in context.find_all([other], Place)}
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
            yield problem_at(entry, "type", "ten-khac-loai", found, f"“{meant}” nếu tên đúng")


def _named_alike(context: Context) -> Problems:
    """Communes with another name that is, but for the word for their type, another's title."""
    titles = {_core(unit, unit.title): unit.id for _, unit in context.of(Place)}
    for entry, unit in context.of(Place):
        for at, alias in enumerate(unit.aliases):
            other = titles.get(_core(unit, alias), unit.id)
            same = context.records[other]
            names = [name.lower() for name in (same.title, *same.aliases)]
            is_alike = plain(names[0]) == plain(unit.title)  # told as such, as equal names
            is_known = context.are_noted(unit.id, other, *_KNOWN[1:])
            if not (is_known or is_alike or alias.lower() in names):
                found = f"“{alias}” cũng là tên của “{other}”"
                expected = "tên chỉ nơi này có; nếu là một thì giữ một bản ghi"
                yield problem_at(entry, ("aliases", at), "ten-gan-trung", found, expected)


def _core(unit: Place, name: str) -> str:
    kind = f"{unit.type.label.lower()} "
    return kind + name.lower().removeprefix(kind)


def _rank(kind: PlaceType) -> int:
    """From the country down; communes and towns are beside each other."""
    return -1 if kind in UNITS else -len(PlaceType) + list(PlaceType).index(kind)
