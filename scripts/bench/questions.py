"""Queries made from invented records: the record is the known answer, whoever is asked."""

import re
from collections.abc import Iterator, Sequence
from itertools import cycle
from random import Random

from macros.vietnamese.letters import fold, normalize
from scripts.bench.corpus import SEED, records_of
from scripts.bench.quality import Case
from scripts.bench.world import RecordData

EACH = 15
"""Queries of a kind: enough for a percentile over all kinds, and quick to ask."""

TOP = 3
"""A record that is asked for by its name or number has to be among the first three."""

BEGUN = (1, 2, 3)
"""Letters of a word that is only begun."""

TITLED = ("event", "media", "model", "indicator", "task", "finding")
"""Kinds whose titles tell what the record is about, and no two are the same."""


def questions(size: int) -> list[Case]:
    """The queries for the corpus of that size; the same every time."""
    rng = Random(SEED)
    records = [(kind.kind.key, data) for kind, data in records_of(size)]
    titled = [data for kind, data in records if kind in TITLED]
    documents = [data for kind, data in records if kind == "document"]
    return [
        *_by_title(_some(rng, titled), _some(rng, titled), _some(rng, titled), rng),
        *_by_number(_some(rng, documents), _some(rng, documents)),
        *_by_beginning(_some(rng, titled), rng),
    ]


def _some(rng: Random, records: Sequence[RecordData]) -> list[RecordData]:
    return rng.sample(records, min(EACH, len(records)))


def _by_title(
    whole: list[RecordData], cut: list[RecordData], wrong: list[RecordData], rng: Random
) -> Iterator[Case]:
    for data in whole:
        yield _case("title", data["title"], data)
        yield _case("unaccented", fold(normalize(data["title"])), data)
    for data in cut:
        yield _case("prefix", data["title"][:-1], data, top=10)
    for data in wrong:
        yield _case("typo", _mistyped(fold(normalize(data["title"])), rng), data)


def _by_number(printed: list[RecordData], loose: list[RecordData]) -> Iterator[Case]:
    for data in printed:
        yield _case("number", data["number"], data)
    for data in loose:
        number, kind, body = re.split(r"[/-]", fold(data["number"]).lower())
        yield _case("number typed", f"{kind} {number} {body}", data)


def _by_beginning(titled: list[RecordData], rng: Random) -> Iterator[Case]:
    """The first letters of a word: what is asked while somebody types, and matches thousands."""
    for data, letters in zip(titled, cycle(BEGUN), strict=False):
        word = rng.choice(re.findall(rf"[a-z]{{{letters},}}", fold(normalize(data["title"]))))
        begun = word[:letters]
        yield Case("begun", begun, rf"\b{begun}")


def _mistyped(title: str, rng: Random) -> str:
    """The title with two neighbouring letters of its longest word swapped."""
    word = max(re.findall(r"[a-z]+", title), key=len)
    at = rng.randrange(len(word) - 1)
    return title.replace(word, word[:at] + word[at + 1] + word[at] + word[at + 2 :], 1)


def _case(kind: str, query: str, data: RecordData, top: int = TOP) -> Case:
    """Titles of figures and indicators are shown with their value: “Số hộ nghèo: 1.457 hộ”."""
    title = re.escape(fold(normalize(data["title"])))
    return Case(kind, query, f"^{title}(: |$)", top)
