"""Which files of a state are read: ordinary ones under data/, never what a link points to."""

import subprocess
from pathlib import Path

import pytest

from macros.history.git import HistoryError, commit_of, files_at, files_now, is_top


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    for name in ("data/places/a.yml", "data/places/b.yml", "data/terms/c.yml", "docs/d.yml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"nội dung {name}\n\n", "utf-8")
    (tmp_path / "data/places/b.yml").write_bytes(b"")
    (tmp_path / "data/places/link.yml").symlink_to("../../docs/d.yml")
    for command in (
        ("init", "-b", "main"),
        ("add", "."),
        ("-c", "user.name=t", "-c", "user.email=t", "commit", "-m", "x"),
    ):
        subprocess.run(["git", "-C", str(tmp_path), *command], check=True, capture_output=True)
    return tmp_path


EXPECTED = [
    ("data/places/a.yml", "nội dung data/places/a.yml\n\n".encode()),
    ("data/places/b.yml", b""),
    ("data/terms/c.yml", "nội dung data/terms/c.yml\n\n".encode()),
]


def test_a_link_is_no_file_of_an_earlier_state(repository: Path) -> None:
    assert files_at(repository, "HEAD") == EXPECTED


def test_a_link_is_no_file_of_the_present_state(repository: Path) -> None:
    assert files_now(repository) == EXPECTED


def test_only_the_paths_that_are_asked_for_are_read(repository: Path) -> None:
    assert files_at(repository, "HEAD", ["data/places/b.yml", "data/terms"]) == EXPECTED[1:]


def test_a_folder_of_a_repository_is_not_its_top(repository: Path) -> None:
    assert is_top(repository)
    assert not is_top(repository / "data")


def test_an_unknown_state_is_named(repository: Path) -> None:
    assert len(commit_of(repository, "main")) == 40
    with pytest.raises(HistoryError, match="không có phiên bản “khac”"):
        commit_of(repository, "khac")
