"""What the makers of invented records share: the ids that exist, links, dates, common fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from random import Random
from typing import Any

from macros.model import KINDS
from scripts.bench import words
from scripts.bench.phrases import Phrases, syllables

RecordData = dict[str, Any]
"""A record as plain values, as its YAML file would be read."""

LINKS = (3, 8)
"""Links of a record, its source included: from the tenth to the ninetieth percentile, live."""

FIRST_DAY = date(2015, 1, 1)
DAYS = 3650
PLACES_IN_SOURCE = 60


@dataclass(frozen=True)
class World(Phrases):
    """Ids by kind, in the order in which their records are made, and the source of chance."""

    @cached_property
    def known(self) -> frozenset[str]:
        return frozenset(record_id for ids in self.ids.values() for record_id in ids)

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """Every kind as often as it has records among a hundred."""
        whole = len(self.known)
        return tuple(k for k, ids in self.ids.items() for _ in range(100 * len(ids) // whole))

    @cached_property
    def _related(self) -> set[tuple[str, str]]:
        """Which record links to which, so that none links back."""
        return set()

    @classmethod
    def of(cls, size: int, seed: int, shares: Mapping[str, int]) -> World:
        """A world of `size` records, of every kind as many as its share, and at least one."""
        whole = sum(shares.values())
        counts = {kind: max(1, size * shares[kind] // whole) for kind in KINDS}
        counts["document"] += size - sum(counts.values())
        ids = {k: [f"{k}-{n:05}" for n in range(count)] for k, count in counts.items()}
        return cls(Random(seed), ids)

    def some(self, kind: str, most: int, least: int = 0) -> list[str]:
        """Between `least` and `most` different ids of a kind, as many as there are."""
        known = self.ids[kind]
        count = min(self.rng.randint(least, most), len(known))
        return self.rng.sample(known, count)

    def one(self, kind: str) -> str:
        return self.rng.choice(self.ids[kind])

    def where(self, number: int) -> list[str]:
        """The places of a programme, the first also of a group of figures, by its number."""
        known = self.ids["place"]
        return [
            known[(number + more) % len(known)] for more in range(min(len(known), number % 2 + 1))
        ]

    def related(self, record: RecordData, named: set[str]) -> list[RecordData]:
        """Links to any records that it does not name yet, as many as are missing."""
        whole = self.rng.randint(*LINKS) - 1
        taken = named | {record["id"]}
        chosen: dict[str, None] = {}
        while len(named) + len(chosen) < whole:
            to = self.one(self.rng.choice(self.kinds))
            if to not in taken and (to, record["id"]) not in self._related:
                chosen[to] = None
        self._related.update((record["id"], to) for to in chosen)
        return [{"to": to} for to in chosen]

    def day(self, share: float) -> date:
        """The day at `share` of the years that the corpus spans."""
        return FIRST_DAY + timedelta(days=int(DAYS * share))

    def issued(self, document: int) -> date:
        """The day of a document by its number; the last one comes when all has been."""
        return self.day((document + 1) / len(self.ids["document"]))

    def any_day(self) -> date | str | int | None:
        """A date known to the day, the month or the year, or not at all."""
        day = self.day(self.rng.random())
        return self.rng.choice((day, day, day, day, f"{day:%Y-%m}", day.year, None))

    def common(self, record: RecordData) -> RecordData:
        """The fields that all records have; `record` holds its own ones."""
        place = self.rng.randrange(PLACES_IN_SOURCE)
        named = {text for text in texts_of(record) if text in self.known} - {record["id"]}
        return {
            "source": [{"id": self.one("source"), "at": f"M.{place}"}],
            "status": self.rng.choice(("verified", "verified", "unverified")),
            "summary": self.about(record),
            "topics": self.rng.sample(words.LISTS["topics"], self.rng.randint(1, 2)),
            "related": self.related(record, named),
        }

    def about(self, record: RecordData) -> str:
        """The summary; that of an amount says the number first."""
        amount = f"{record['printed']} {record['unit']}. " if "unit" in record else ""
        return amount + self.summary(syllables([*texts_of(record), amount]))


def texts_of(value: Any) -> Iterator[str]:
    """All values in a record's data as text, however deep."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from texts_of(item)
    elif value is not None:
        yield str(value)
