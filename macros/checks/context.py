"""What a rule may look at."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import PurePosixPath
from typing import TypeVar

from macros.audit import Records
from macros.checks.originals import one_an_id
from macros.links import Links
from macros.load import Entry, Location
from macros.model import KINDS, Record
from macros.model.declared import Field
from macros.model.observation import Observation, ObservationType
from macros.model.place import Place, PlaceType
from macros.model.source import OutlineItem, Source
from macros.model.walk import Value, field_name, walk
from macros.problems import Problem

Problems = Iterator[Problem]
OfKind = TypeVar("OfKind", bound=Record)
_HOME = "việt nam"


@dataclass(frozen=True)
class Context:
    """All loaded entries, their links, the files that hold no sound record, today's date, and the
    files that are only being added: what is wrong with their records is told at them."""

    entries: list[Entry]
    links: Links
    broken: frozenset[str] = frozenset()
    today: date = field(default_factory=date.today)
    added: frozenset[str] = frozenset()

    @cached_property
    def by_id(self) -> dict[str, Entry]:
        """Entries by record id, one each."""
        return one_an_id(self.entries)

    @cached_property
    def records(self) -> Records:
        """The records by their id."""
        return Records((record_id, entry.record) for record_id, entry in self.by_id.items())

    def of(self, *kinds: type[OfKind]) -> Iterator[tuple[Entry, OfKind]]:
        """The records of these kinds in their order, each with its entry."""
        return ((one, one.record) for one in self.entries if isinstance(one.record, kinds))

    def find(self, record_id: str | None, kind: type[OfKind]) -> OfKind | None:
        """The record of that kind with that id, if there is one."""
        record = self.records.get(record_id or "")
        return record if isinstance(record, kind) else None

    def find_all(self, ids: Iterable[str | None], kind: type[OfKind]) -> list[OfKind]:
        """Those of them that there are."""
        return [record for one in ids if (record := self.find(one, kind))]

    def outline(self, source_id: str) -> list[OutlineItem]:
        """The places of the source with that id; none where it is no source."""
        source = self.find(source_id, Source)
        return source.outline if source else []

    @cached_property
    def places(self) -> dict[str, dict[str, OutlineItem]]:
        """The places of each source, by the source's id and what citations call them."""
        return {one.id: {item.at: item for item in one.outline} for _, one in self.of(Source)}

    def may_lack(self, kind: type[Record]) -> bool:
        """Whether a file could not be read that may hold a record of that kind.

        That is one in the folder of the kind, or in none: it may only have to be moved there.
        """
        others = {one.kind.folder for one in KINDS.values()} - {kind.kind.folder}
        return any(others.isdisjoint(PurePosixPath(path).parts[:-1]) for path in self.broken)

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
        for _, note in self.of(Observation):
            for record_id in note.about:
                found[record_id].append(note)
        return found

    def wholes(self, record_id: str) -> set[str]:
        """All that a place or a body lies in, whether or not that goes in a circle."""
        found: set[str] = set()
        here = self.records.get(record_id)
        while here and (one := here.held("part_of")) and one not in found:
            found.add(one)
            here = self.records.get(one)
        return found

    def is_abroad(self, record_id: str) -> bool:
        """Whether it lies in a country that is another; of most places no country is recorded."""
        wholes = self.find_all((record_id, *self.wholes(record_id)), Place)
        countries = (one for one in wholes if one.type is PlaceType.COUNTRY)
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
    entry: Entry, where: Location | str, code: str, found: str, expected: str, example: str = ""
) -> Problem:
    """A problem at a field of `entry`, or at what lies in one."""
    location = (where,) if isinstance(where, str) else where
    line, column = entry.position(location)
    name = field_name(type(entry.record), location)
    return Problem(entry.path, line, column, code, found, expected, name, example)


def differs(entry: Entry, where: Location | str, found: str, expected: str) -> Problem:
    """The problem of two places that do not say the same, told at one of them."""
    return problem_at(entry, where, "noi-khac-nhau", found, expected)
