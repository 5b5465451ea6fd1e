"""Nguồn: the sources, and what has been drawn from each."""

from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.source import OutlineItem, Source
from macros.pages.writer import Content, Writer


@dataclass(frozen=True)
class OutlinePlace:
    """A place in a source with the records drawn from it."""

    item: OutlineItem
    records: tuple[Record, ...]


@dataclass(frozen=True)
class OutlinePart:
    """Places of one section or footnote; `only` where it is but one."""

    label: str
    places: tuple[OutlinePlace, ...]

    @property
    def only(self) -> OutlinePlace | None:
        """The place, where there are no others."""
        return self.places[0] if len(self.places) == 1 else None

    @property
    def title(self) -> str:
        """Its name, with what the first place says of the whole."""
        first = self.places[0].item
        is_whole = self.only or first.label == self.label
        return f"{first.label}: {first.title}" if is_whole else self.label

    @property
    def records(self) -> int:
        """How many different records are drawn from it."""
        return _different(self.places)


@dataclass(frozen=True)
class Coverage:
    """A source's outline with its records, and the other way round.

    `covered` places have at least one record; `placeless` records name the source but no place.
    """

    source: Source
    places: tuple[OutlinePlace, ...]
    placeless: tuple[Record, ...]

    @property
    def parts(self) -> tuple[OutlinePart, ...]:
        """The places by what stands before the comma of their labels, as these first come."""
        parts: dict[str, list[OutlinePlace]] = {}
        for place in self.places:
            parts.setdefault(place.item.label.partition(",")[0], []).append(place)
        return tuple(OutlinePart(label, tuple(places)) for label, places in parts.items())

    @property
    def covered(self) -> int:
        """How many places have a record."""
        return sum(bool(place.records) for place in self.places)

    @property
    def empty(self) -> tuple[OutlineItem, ...]:
        """The places without a record."""
        return tuple(place.item for place in self.places if not place.records)

    @property
    def records(self) -> int:
        """How many different records are drawn from the source."""
        return _different(self.places)


def _different(places: tuple[OutlinePlace, ...]) -> int:
    return len({record.id for place in places for record in place.records})


def coverage_of(base: KnowledgeBase, source: Source) -> Coverage:
    """Which records cite which place of `source`, and which cite none."""
    cited: dict[str, list[Record]] = {}
    placeless: list[Record] = []
    for record in map(base.get, dict.fromkeys(link.origin for link in base.incoming(source.id))):
        places = [citation.at for citation in record.source if citation.id == source.id]
        if record is source or not places:
            continue
        if not any(places):
            placeless.append(record)
        for place in filter(None, dict.fromkeys(places)):
            cited.setdefault(place, []).append(record)
    places_of = (OutlinePlace(item, tuple(cited.get(item.at, ()))) for item in source.outline)
    return Coverage(source, tuple(places_of), tuple(placeless))


def content(writer: Writer) -> Content:
    coverages = [coverage_of(writer.base, source) for source in writer.base.all(Source)]
    return {"coverages": coverages}
