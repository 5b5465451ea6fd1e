"""What the makers of invented records share: chance, the ids that exist, common phrases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from scripts.bench import words

RecordData = dict[str, Any]
"""A record as plain values, as its YAML file would be read."""

SHARES = {
    "document": 40,
    "organization": 20,
    "place": 20,
    "person": 8,
    "event": 24,
    "media": 26,
    "model": 8,
    "indicator": 2,
    "figure": 22,
    "funding": 6,
    "finding": 6,
    "task": 2,
    "term": 6,
    "source": 1,
    "observation": 7,
    "claim": 2,
}
"""How many of 200 records are of each kind: a district's archive, richer in documents and events
than one report is. Sources grow with the rest: 200 records are what one report yields."""

FIRST_DAY = date(2015, 1, 1)
DAYS = 3650
PLACES_IN_SOURCE = 60


@dataclass(frozen=True)
class World:
    """Ids by kind, in the order in which their records are made, and the source of chance."""

    rng: Random
    ids: dict[str, list[str]]

    @classmethod
    def of(cls, size: int, seed: int) -> World:
        """A world of `size` records, of every kind at least one."""
        counts = {kind: max(1, size * share // 200) for kind, share in SHARES.items()}
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

    def summary(self) -> str:
        """Two or three sentences."""
        about = (
            f"{self.doing()} ở {self.some_place_name()}, {self.rng.choice(words.LISTS['aims'])}."
        )
        remarks = self.rng.sample(words.LISTS["remarks"], self.rng.randint(1, 2))
        return " ".join([about[0].upper() + about[1:], *(f"{remark}." for remark in remarks)])

    def day(self, share: float) -> date:
        """The day at `share` of the years that the corpus spans."""
        return FIRST_DAY + timedelta(days=int(DAYS * share))

    def any_day(self) -> date | str | int | None:
        """A date known to the day, the month or the year, or not at all."""
        day = self.day(self.rng.random())
        return self.rng.choice((day, day, day, day, f"{day:%Y-%m}", day.year, None))

    def common(self) -> RecordData:
        """The fields that all records have."""
        place = self.rng.randrange(PLACES_IN_SOURCE)
        return {
            "source": [{"id": self.one("source"), "at": f"M.{place}"}],
            "status": self.rng.choice(("verified", "verified", "unverified")),
            "summary": self.summary(),
            "topics": self.rng.sample(words.LISTS["topics"], self.rng.randint(1, 2)),
        }
