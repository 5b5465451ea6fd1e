"""The facade: load, link, check, look up. Knows nothing of MkDocs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from macros.audit import Outcome, Records, evaluate
from macros.audit.series import all_series
from macros.checks import Context, run_checks
from macros.checks.originals import one_an_id
from macros.checks.reader import Reader
from macros.links import Link, Links, resolve
from macros.load import Entry
from macros.model import Claim, Figure, Record, Source
from macros.model.derived import completed
from macros.problems import Problem, once_a_folder
from macros.uncollected import uncollected

RecordType = TypeVar("RecordType", bound=Record)
Value = TypeVar("Value")


# Compared by identity: views are cached. The macros plugin would take seconds for its `repr`.
@dataclass(frozen=True, eq=False, repr=False)
class KnowledgeBase:
    """All records by id, with their links from both ends."""

    entries: dict[str, Entry] = field(default_factory=dict)
    links: Links = field(default_factory=Links)

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> KnowledgeBase:
        """Link `entries`; of two with the same id one counts."""
        by_id = one_an_id(entries)
        records = {record_id: entry.record for record_id, entry in by_id.items()}
        for record_id, record in records.items():
            if isinstance(record, Claim):
                by_id[record_id] = replace(by_id[record_id], record=completed(record, records))
        return cls(by_id, resolve((entry.record, entry.links) for entry in by_id.values()))

    @property
    def records(self) -> list[Record]:
        """All records, in the order of their files."""
        return [entry.record for entry in self.entries.values()]

    def get(self, record_id: str) -> Record:
        """The record with that id; raises KeyError where there is none."""
        return self.entries[record_id].record

    def find(self, record_id: str, record_type: type[RecordType]) -> RecordType | None:
        """The record of that kind with that id, or that had it once; None where there is none.

        For ids that pages of docs/ name: a record that is renamed stays on its page.
        """
        record = self.by_id.get(record_id) or self._by_former_id.get(record_id)
        return record if isinstance(record, record_type) else None

    def find_all(self, ids: Iterable[str], record_type: type[RecordType]) -> list[RecordType]:
        """Those of them that are there."""
        return [record for one in ids if (record := self.find(one, record_type))]

    @cached_property
    def _by_former_id(self) -> dict[str, Record]:
        return {former: record for record in self.records for former in record.former_ids}

    def all(self, record_type: type[RecordType]) -> list[RecordType]:
        """All records of a kind, in the order of their files."""
        return [*self._by_type.get(record_type, ())]

    @cached_property
    def _by_type(self) -> dict[type, list[Any]]:
        by_type: dict[type, list[Any]] = defaultdict(list)
        for record in self.records:
            for one in type(record).__mro__:
                by_type[one].append(record)
        return by_type

    def outgoing(self, record_id: str) -> list[Link]:
        """Links that the record stores."""
        return self.links.outgoing.get(record_id, [])

    def incoming(self, record_id: str) -> list[Link]:
        """Links of other records to this one."""
        return self.links.incoming.get(record_id, [])

    def ask(self, question: Callable[[KnowledgeBase, str], Value], key: str) -> Value:
        """The answer to a question over many records; who notes what is asked notes it as one."""
        return question(self, key)

    @cached_property
    def by_id(self) -> Records:
        """All records by their id."""
        return Records((record.id, record) for record in self.records)

    @cached_property
    def has_several_sources(self) -> bool:
        """Whether a place in a source, or a number, means something only with its source's name."""
        return len(self.all(Source)) > 1

    @cached_property
    def outcomes(self) -> dict[str, Outcome]:
        """What each claim comes to, worked out anew from the records; by the claim's id."""
        return {claim.id: evaluate(claim, self.by_id) for claim in self.all(Claim)}

    @cached_property
    def series(self) -> dict[str, tuple[Figure, ...]]:
        """The figures that give one number in several sources, by date; by each figure's id."""
        return all_series(self.by_id)


@dataclass(frozen=True, repr=False)
class Loaded:
    """What came out of data/: the knowledge base of all sound records, and all problems."""

    base: KnowledgeBase
    problems: list[Problem]

    @property
    def failed(self) -> bool:
        """Whether any problem is an error."""
        return any(problem.severity == "error" for problem in self.problems)

    def with_problems(self, found: Iterable[Problem]) -> Loaded:
        """The same with what was found elsewhere."""
        return Loaded(self.base, sorted([*self.problems, *found]))


@uncollected()
def load_knowledge_base(data: Path, reader: Reader | None = None) -> Loaded:
    """Load, link and check all records under `data`; `reader` keeps for later what it read."""
    reader = reader or Reader()
    loaded = checked(*reader.read(data))
    reader.keep()
    return loaded


def checked(
    entries: list[Entry], problems: list[Problem], base: KnowledgeBase | None = None
) -> Loaded:
    """Link and check what was loaded; `problems` are those of each file, `base` is linked."""
    base = base or KnowledgeBase.of(entries)
    broken = {problem.path for problem in problems} - {entry.path for entry in entries}
    found = run_checks(Context(entries, base.links, frozenset(broken)))
    return Loaded(base, sorted([*once_a_folder(problems), *found]))
