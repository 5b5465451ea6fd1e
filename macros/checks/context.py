"""What a rule may look at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import PurePosixPath

from macros.audit import Records
from macros.links import Links
from macros.load import Entry, Location
from macros.model.declared import Field
from macros.model.figure import Figure
from macros.model.observation import Observation, ObservationType
from macros.model.place import Place, PlaceType
from macros.model.source import OutlineItem, Source
from macros.model.walk import Value, field_name, walk
from macros.problems import Problem

Problems = Iterator[Problem]
_HOME = "việt nam"


@dataclass(frozen=True)
class Context:
    """All loaded entries, their links, the files that hold no sound record, and today's date."""

    entries: list[Entry]
    links: Links
    broken: frozenset[str] = frozenset()
    today: date = field(default_factory=date.today)

    @cached_property
    def by_id(self) -> dict[str, Entry]:
        """Entries by record id; of two with the same id the first one counts."""
        return {entry.record.id: entry for entry in reversed(self.entries)}

    @cached_property
    def records(self) -> Records:
        """The records by their id."""
        return Records((record_id, entry.record) for record_id, entry in self.by_id.items())

    def figure(self, figure_id: str | None) -> Figure | None:
        """The figure with that id, if there is one."""
        entry = self.by_id.get(figure_id or "")
        return entry.record if entry and isinstance(entry.record, Figure) else None

    def outline(self, source_id: str) -> tuple[Entry | None, list[OutlineItem]]:
        """The source with that id, and its places; none of a record that is no source."""
        entry = self.by_id.get(source_id)
        return entry, entry.record.outline if entry and isinstance(entry.record, Source) else []

    @cached_property
    def places(self) -> dict[str, dict[str, OutlineItem]]:
        """The places of each source, by the source's id and what citations call them."""
        sources = (one.record for one in self.entries if isinstance(one.record, Source))
        return {source.id: {item.at: item for item in source.outline} for source in sources}

    @cached_property
    def broken_ids(self) -> frozenset[str]:
        """Ids of records that exist but could not be read: links to them are not wrong."""
        return frozenset(PurePosixPath(path).stem for path in self.broken)

    @cached_property
    def dates(self) -> list[tuple[Entry, Value]]:
        """Every date of every record, with its place."""
        return [
            (entry, value)
            for entry in self.entries
            for value in walk(entry.record, wanted=_holds_dates)
        ]

    @cached_property
    def _notes(self) -> dict[str, list[Observation]]:
        """The observations that name each record."""
        found: dict[str, list[Observation]] = defaultdict(list)
        for entry in self.entries:
            if isinstance(entry.record, Observation):
                for record_id in entry.record.about:
                    found[record_id].append(entry.record)
        return found

    def wholes(self, record_id: str) -> set[str]:
        """All that a place or a body lies in, whether or not that goes in a circle."""
        found: set[str] = set()
        one = record_id
        while (one := getattr(self.records.get(one), "part_of", None) or "") and one not in found:
            found.add(one)
        return found

    def is_abroad(self, record_id: str) -> bool:
        """Whether it lies in a country that is another; of most places no country is recorded."""
        wholes = map(self.records.get, (record_id, *self.wholes(record_id)))
        countries = [o for o in wholes if isinstance(o, Place) and o.type is PlaceType.COUNTRY]
        return any(_HOME not in one.title.lower() for one in countries)

    def is_noted(self, record_id: str, *types: ObservationType, saying: str = "") -> bool:
        """Whether an observation of one of these types names the record and shows `saying`.

        Then what the source prints there is known. One about something else excuses nothing.
        """
        return any(note.type in types for note in self._showing(record_id, saying))

    def shows_both(self, record_id: str, one: str, other: str) -> bool:
        """Whether one observation that names the record shows both texts."""
        return any(other in "|".join(note.printed) for note in self._showing(record_id, one))

    def _showing(self, record_id: str, text: str) -> Iterator[Observation]:
        for note in self._notes.get(record_id, ()):
            if text.lower() in " | ".join(note.printed).lower():
                yield note

    def are_noted(self, one: str, other: str, *types: ObservationType) -> bool:
        """Whether one observation of one of these types names both."""
        return any(note.type in types and other in note.about for note in self._notes.get(one, ()))


def _holds_dates(field: Field) -> bool:
    return field.holds == "date"


def problem_at(
    entry: Entry, location: Location, code: str, found: str, expected: str, example: str = ""
) -> Problem:
    """A problem at a field of `entry`."""
    line, column = entry.position(location)
    name = field_name(type(entry.record), location)
    return Problem(entry.path, line, column, code, found, expected, name, example)
