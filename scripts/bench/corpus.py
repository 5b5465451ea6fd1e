"""Writes a data/ folder of invented records, the same for the same size and seed."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from macros.model import KINDS, Record
from macros.model.order import key_order
from scripts.bench import makers, makers_audit, makers_results
from scripts.bench.world import RecordData, World

SEED = 20211224
LEAST = 50
"""Fewer records than this would leave some kinds without the records that they name."""

MAKERS: dict[str, Callable[[World, int], RecordData]] = {
    "source": makers_results.source,
    "place": makers.place,
    "organization": makers.organization,
    "person": makers.person,
    "document": makers.document,
    "event": makers.event,
    "media": makers.media,
    "model": makers_results.model,
    "figure": makers_results.figure,
    "indicator": makers_results.indicator,
    "funding": makers.funding,
    "finding": makers_results.finding,
    "task": makers_results.task,
    "term": makers_results.term,
    "observation": makers_audit.observation,
    "claim": makers_audit.claim,
}


Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def records_of(size: int, seed: int = SEED) -> Iterator[tuple[type[Record], RecordData]]:
    """`size` records with their kinds; `size` is at least LEAST."""
    world = World.of(size, seed)
    for kind, make in MAKERS.items():
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
