"""Writes a data/ folder of invented records, the same for the same size and seed."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from macros.model import KINDS, Record
from macros.model.order import key_order
from scripts.bench import makers, makers_results
from scripts.bench.world import RecordData, World

SEED = 20211224
LEAST = 50
"""Fewer records than this would leave some kinds without the records that they name."""

MAKERS: dict[str, tuple[int, Callable[[World, int], RecordData]]] = {
    "source": (1, makers_results.source),
    "place": (16, makers.place),
    "organization": (43, makers.organization),
    "person": (2, makers.person),
    "document": (18, makers.document),
    "event": (31, makers.event),
    "media": (55, makers.media),
    "model": (30, makers_results.model),
    "figure": (51, makers_results.figure),
    "indicator": (9, makers_results.indicator),
    "funding": (2, makers.funding),
    "finding": (16, makers_results.finding),
    "task": (3, makers_results.task),
    "term": (78, makers_results.term),
    "observation": (163, makers.observation),
    "claim": (55, makers_results.claim),
}
"""How many of 573 records are of each kind, and what makes one. As in the live data of November
2026, which is what one report yields, so that sources grow with the rest."""

Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def records_of(size: int) -> Iterator[tuple[type[Record], RecordData]]:
    """`size` records with their kinds; `size` is at least LEAST."""
    world = World.of(size, SEED, {kind: share for kind, (share, _) in MAKERS.items()})
    for kind, (_, make) in MAKERS.items():
        for number, record_id in enumerate(world.ids[kind]):
            data = {"id": record_id, **make(world, number)}
            yield KINDS[kind], data | world.common(data)


def text_of(record_type: type[Record], data: RecordData) -> str:
    """The record's file in house form; what is unknown or empty is left out."""
    given = {k: data[k] for k in key_order(record_type) if data.get(k) not in (None, [])}
    text: str = yaml.dump(given, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=10_000)
    return text


def write_corpus(data: Path, size: int) -> None:
    """Write `size` records to the folder `data`, which is emptied first."""
    shutil.rmtree(data, ignore_errors=True)
    for record_type, record in records_of(size):
        file = data / record_type.kind.folder / f"{record['id']}.yml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text_of(record_type, record), "utf-8", newline="\n")
