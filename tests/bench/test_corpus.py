"""The invented corpus: the same every time, sound, and with every kind of record."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.knowledge_base import load_knowledge_base
from macros.model import KINDS
from scripts.bench.corpus import LEAST, records_of, text_of, write_corpus


@pytest.mark.parametrize("size", [LEAST, 240])
def test_the_corpus_has_no_problem(tmp_path: Path, size: int) -> None:
    write_corpus(tmp_path / "data", size)
    loaded = load_knowledge_base(tmp_path / "data")
    assert loaded.problems == []
    assert len(loaded.base.records) == size
    assert {record.kind.key for record in loaded.base.records} == set(KINDS)


def test_the_same_seed_gives_the_same_files() -> None:
    one, two = ([text_of(*record) for record in records_of(LEAST)] for _ in range(2))
    assert one == two
    assert one != [text_of(*record) for record in records_of(LEAST, seed=1)]


def test_an_earlier_corpus_is_replaced(tmp_path: Path) -> None:
    write_corpus(tmp_path / "data", LEAST + 50)
    write_corpus(tmp_path / "data", LEAST)
    assert len(list(tmp_path.rglob("*.yml"))) == LEAST
