"""What the makers of invented records share: chance, the ids that exist, common phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from random import Random
from typing import Any

from scripts.bench import words

RecordData = dict[str, Any]
"""A record as plain values, as its YAML file would be read."""

SHARES = {
    "document": 18,
    "organization": 43,
    "place": 16,
    "person": 2,
    "event": 31,
    "media": 55,
    "model": 30,
    "indicator": 9,
    "figure": 51,
    "funding": 2,
    "finding": 16,
    "task": 3,
    "term": 78,
    "source": 1,
    "observation": 163,
    "claim": 55,
}
"""How many of 573 records are of each kind: as in the live data of November 2026, which is what one
report yields, so that sources grow with the rest."""

SYLLABLES = (170, 400)
LONGEST_SENTENCE = 20
"""A record has 150 to 400 syllables: the summary grows until one more sentence might be too much.
Live records had about 100 then; documents and observations with much to tell had 300 to 500."""

LINKS = (3, 8)
"""Links of a record, its source included: from the tenth to the ninetieth percentile, live."""

FIRST_DAY = date(2015, 1, 1)
DAYS = 3650
PLACES_IN_SOURCE = 60


@dataclass(frozen=True)
class World:
    """Ids by kind, in the order in which their records are made, and the source of chance."""

    rng: Random
    ids: dict[str, list[str]]

    @cached_property
    def known(self) -> frozenset[str]:
        """All ids."""
        return frozenset(record_id for ids in self.ids.values() for record_id in ids)

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """Every kind as often as it has records among a hundred."""
        whole = len(self.known)
        return tuple(k for k, ids in self.ids.items() for _ in range(100 * len(ids) // whole))

    @classmethod
    def of(cls, size: int, seed: int) -> World:
        """A world of `size` records, of every kind at least one."""
        whole = sum(SHARES.values())
        counts = {kind: max(1, size * share // whole) for kind, share in SHARES.items()}
        counts["document"] += size - sum(counts.values())
        ids = {k: [f"{k}-{n:05}" for n in range(count)] for k, count in counts.items()}
        return cls(Random(seed), ids)

    def some(self, kind: str, most: int, least: int = 0) -> list[str]:
        """Between `least` and `most` different ids of a kind, as many as there are."""
        known = self.ids[kind]
        count = min(self.rng.randint(least, most), len(known))
        return self.rng.sample(known, count)

    def one(self, kind: str) -> str:
        """Any id of a kind."""
        return self.rng.choice(self.ids[kind])

    def place_name(self, number: int) -> str:
        """``Mây Bạc``: a different name for each number until all pairs are used up."""
        heads, tails = words.LISTS["place_heads"], words.LISTS["place_tails"]
        turn, head = divmod(number, len(heads))
        name = f"{heads[head]} {tails[(turn + head) % len(tails)]}"
        repeats = turn // len(tails)
        return f"{name} {repeats + 1}" if repeats else name

    def some_place_name(self) -> str:
        """The name of any place."""
        return self.place_name(self.rng.randrange(len(self.ids["place"])))

    def produce(self) -> str:
        """``mận đỏ``, ``dê núi``."""
        return self.rng.choice((*words.LISTS["crops"], *words.LISTS["animals"]))

    def doing(self) -> str:
        """``nhân rộng mận đỏ``: what a record is about."""
        return f"{self.rng.choice(words.LISTS['actions'])} {self.produce()}"

    def aim(self) -> str:
        """``giúp hộ nghèo có thêm thu nhập``: what it is for."""
        return self.rng.choice(words.LISTS["aims"])

    def sentence(self) -> str:
        """One of a report's sentences, at most LONGEST_SENTENCE syllables long."""
        filled = self.rng.choice(words.LISTS["sentences"]).format(
            remark=self.rng.choice(words.LISTS["remarks"]),
            place=self.some_place_name(),
            doing=self.doing(),
            aim=self.aim(),
            count=self.rng.randint(2, 90),
        )
        return f"{filled[0].upper()}{filled[1:]}."

    def summary(self, before: int) -> str:
        """As many sentences as a record takes that has `before` syllables already."""
        missing = self.rng.randint(*SYLLABLES) - LONGEST_SENTENCE - before
        sentences = [self.sentence()]
        missing -= syllables(sentences)
        while missing > 0:
            sentences.append(self.sentence())
            missing -= syllables(sentences[-1:])
        return " ".join(sentences)

    def related(self, record: RecordData, named: set[str]) -> list[RecordData]:
        """Links to any records that it does not name yet, as many as are missing."""
        whole = self.rng.randint(*LINKS) - 1
        taken = named | {record["id"]}
        chosen: dict[str, None] = {}
        while len(named) + len(chosen) < whole:
            if (to := self.one(self.rng.choice(self.kinds))) not in taken:
                chosen[to] = None
        return [{"to": to} for to in chosen]

    def day(self, share: float) -> date:
        """The day at `share` of the years that the corpus spans."""
        return FIRST_DAY + timedelta(days=int(DAYS * share))

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
            "summary": self.summary(syllables(texts_of(record))),
            "topics": self.rng.sample(words.LISTS["topics"], self.rng.randint(1, 2)),
            "related": self.related(record, named),
        }


def texts_of(value: Any) -> Iterator[str]:
    """All values in a record's data as text, however deep."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from texts_of(item)
    elif value is not None:
        yield str(value)


def syllables(texts: Iterable[str]) -> int:
    """How many there are: Vietnamese writes them apart."""
    return sum(len(re.findall(r"\w+", text)) for text in texts)
