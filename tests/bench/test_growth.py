"""Costs at growing sizes, and the sources with an invented corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.bench import tree
from scripts.bench.growth import rows
from scripts.bench.tree import BenchError, Cost, make_tree, run_command


def test_ratios_are_to_the_smallest_size_and_the_least_time_counts() -> None:
    costs = {
        200: [Cost(2, 1.0, 40.0), Cost(4, 3.0, 50.0)],
        2000: [Cost(12, None, None), Cost(10, None, None)],
    }
    assert rows(costs) == [
        ("200", "2,0", "1,0", "1,0", "1,0", "1,0", "50"),
        ("2.000", "10,0", "không đo được", "10,0", "5,0", "không đo được", "không đo được"),
    ]


def test_a_command_runs_on_the_invented_records(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree, "WORK", tmp_path)
    made = make_tree("test", 60)
    assert run_command(made, "check").seconds > 0
    assert len(list((made / "data").rglob("*.yml"))) == 60
    assert "cuoc-van-dong" not in (made / "docs" / "index.md").read_text("utf-8")


def test_a_command_that_fails_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "WORK", tmp_path)
    made = make_tree("test", 60)
    next((made / "data" / "documents").iterdir()).write_text("hỏng", "utf-8")
    with pytest.raises(BenchError, match="1 lỗi"):
        run_command(made, "check")


def test_too_small_a_corpus_is_refused() -> None:
    with pytest.raises(BenchError, match="ít nhất 50"):
        make_tree("test", 3)
