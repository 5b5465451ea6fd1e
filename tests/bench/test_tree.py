"""The sources with an invented corpus, and commands that run on them."""

from pathlib import Path

import pytest

from scripts.bench import tree
from scripts.bench.cost import BenchError
from scripts.bench.tree import change_a_record, forget, make_tree, name_of, run_command

SIZE = 60


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tree, "WORK", tmp_path)
    return make_tree("test", SIZE)


def test_a_command_runs_on_the_invented_records(made: Path) -> None:
    cost = run_command(made, "check")
    assert cost.seconds > 0
    assert cost.peak_mb > 10  # no Python is smaller
    assert len(list((made / "data").rglob("*.yml"))) == SIZE
    assert "cuoc-van-dong" not in (made / "docs" / "index.md").read_text("utf-8")


def test_a_command_that_fails_is_told(made: Path) -> None:
    next((made / "data" / "documents").iterdir()).write_text("hỏng", "utf-8")
    with pytest.raises(BenchError, match="1 lỗi"):
        run_command(made, "check")


def test_a_changed_record_has_a_new_word_each_time_and_nothing_else(made: Path) -> None:
    file, word = change_a_record(made)
    again, other = change_a_record(made)
    text = file.read_text("utf-8")
    assert file == again
    assert word != other
    assert f"summary: {other} {word} " in text


def test_what_earlier_commands_left_is_forgotten(made: Path) -> None:
    for name in (".cache", "site"):
        (made / name).mkdir()
    forget(made)
    assert not (made / ".cache").exists()
    assert not (made / "site").exists()
    assert (made / "data").is_dir()


def test_too_small_a_corpus_is_refused() -> None:
    with pytest.raises(BenchError, match="ít nhất 50"):
        make_tree("test", 3)


def test_corpora_have_names() -> None:
    assert (name_of(None), name_of(10_000)) == ("kho thật", "10.000 bản ghi")
