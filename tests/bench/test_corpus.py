"""The invented corpus: the same every time, sound, as long and as linked as real records."""

from pathlib import Path

import pytest

from macros.knowledge_base import load_knowledge_base
from macros.model import KINDS
from scripts.bench.corpus import LEAST, records_of, text_of, write_corpus
from scripts.bench.phrases import SYLLABLES, syllables
from scripts.bench.world import LINKS, texts_of


@pytest.mark.parametrize("size", [LEAST, 120])
def test_the_corpus_has_no_problem(tmp_path: Path, size: int) -> None:
    write_corpus(tmp_path / "data", size)
    loaded = load_knowledge_base(tmp_path / "data")
    assert loaded.problems == []
    assert len(loaded.base.records) == size
    assert {record.kind.key for record in loaded.base.records} == set(KINDS)
    links = [len(loaded.base.outgoing(record.id)) for record in loaded.base.records]
    assert min(links) == LINKS[0]
    assert sorted(links)[9 * len(links) // 10] <= LINKS[1]  # few have more by what they are


UNCOUNTED = {"id", "source", "status", "topics", "related"}


def test_records_are_as_long_as_they_are_said_to_be() -> None:
    for record_type, data in records_of(120):
        texts = texts_of({key: value for key, value in data.items() if key not in UNCOUNTED})
        if record_type.kind.key != "source":  # its outline is long
            assert 150 <= syllables(texts) <= SYLLABLES[1], data["id"]


def test_the_same_size_gives_the_same_files() -> None:
    one, two = ([text_of(*record) for record in records_of(LEAST)] for _ in range(2))
    assert one == two


def test_an_earlier_corpus_is_replaced(tmp_path: Path) -> None:
    write_corpus(tmp_path / "data", LEAST + 50)
    write_corpus(tmp_path / "data", LEAST)
    assert len(list(tmp_path.rglob("*.yml"))) == LEAST
