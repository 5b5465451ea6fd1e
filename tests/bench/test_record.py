"""Measured tables go to their own place in the record, and nowhere else."""

from pathlib import Path

import pytest

from scripts.bench.cost import BenchError
from scripts.bench.record import RECORD, into_record

OLD = "a\n<!-- kb.py bench build --write -->\n\nold \\1\n\n<!-- /build -->\nz\n"


def test_the_old_tables_are_replaced(tmp_path: Path) -> None:
    record = tmp_path / "benchmarks.md"
    record.write_text(OLD, "utf-8")
    for _ in range(2):
        into_record(record, "build", "new \\1\n")
        assert record.read_text("utf-8") == OLD.replace("old", "new")


def test_a_measure_without_a_place_is_told(tmp_path: Path) -> None:
    record = tmp_path / "benchmarks.md"
    record.write_text(OLD, "utf-8")
    with pytest.raises(BenchError, match="`check`"):
        into_record(record, "check", "new")
    assert record.read_text("utf-8") == OLD


@pytest.mark.parametrize("name", ["build", "edit"])
def test_the_record_has_a_place_for_the_house(name: str) -> None:
    text = RECORD.read_text("utf-8")
    assert f"<!-- kb.py bench {name} --write -->\n" in text
    assert f"<!-- /{name} -->" in text
