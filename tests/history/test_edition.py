"""The edition, read from repositories made for the test."""

import os
import subprocess
from pathlib import Path

import pytest

from macros.history.edition import EARLIEST, Edition, read_edition, unread_history

# 2024-02-28 17:30 UTC is already the 29th in Vietnam.
LATE_EVENING = 1709141400
DAY = 86400


@pytest.fixture(autouse=True)
def no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def git(root: Path, *arguments: str, at: int = 0) -> str:
    who = {
        f"GIT_{role}_{part}": "x@x"
        for role in ("AUTHOR", "COMMITTER")
        for part in ("NAME", "EMAIL")
    }
    dates = {"GIT_AUTHOR_DATE": f"@{at} +0000", "GIT_COMMITTER_DATE": f"@{at} +0000"}
    command = ["git", "-C", str(root), *arguments]
    env = {**os.environ, **who, **dates, "GIT_CONFIG_GLOBAL": os.devnull}
    return subprocess.run(
        command, env=env, check=True, capture_output=True, text=True
    ).stdout.strip()


def commit(root: Path, path: str, at: int) -> str:
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).write_text(f"{at}")
    git(root, "add", path)
    git(root, "commit", "-qm", path, at=at)
    return git(root, "rev-parse", "HEAD")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    root = tmp_path / "kho"
    root.mkdir()
    git(root, "init", "-q")
    commit(root, "data/a.yml", LATE_EVENING)
    commit(root, "README.md", LATE_EVENING + 30 * DAY)
    return root


def test_date_is_of_the_records_and_commit_is_the_newest(repository: Path) -> None:
    head = git(repository, "rev-parse", "HEAD")
    edition = read_edition(repository)
    assert edition == Edition(LATE_EVENING, head[:8])
    assert edition.date == "2024-02-29"
    assert edition.text == f"29/02/2024 ({head[:8]})"
    assert edition.slug == f"2024-02-29-{head[:8]}"


def test_unsaved_edits_are_told(repository: Path) -> None:
    (repository / "data/b.yml").write_text("x")
    edition = read_edition(repository)
    assert edition.has_edits
    assert edition.slug.endswith("-sua") and "có sửa chưa lưu" in edition.text


def test_settings_do_not_hide_unsaved_edits(repository: Path) -> None:
    git(repository, "config", "status.showUntrackedFiles", "no")
    assert not read_edition(repository).has_edits
    (repository / "data/b.yml").write_text("x")
    assert read_edition(repository).has_edits


def test_shallow_clone_does_not_take_its_oldest_commit_for_a_record_change(
    repository: Path, tmp_path: Path
) -> None:
    git(tmp_path, "clone", "-q", "--depth", "1", repository.as_uri(), "clone")
    edition = read_edition(tmp_path / "clone")
    assert edition.date == "" and edition.text.startswith("không rõ (")


def test_folder_inside_another_repository_is_not_that_repository(repository: Path) -> None:
    (repository / "inner").mkdir()
    assert read_edition(repository / "inner") == Edition()


def test_without_git_nothing_is_made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path))
    edition = read_edition(tmp_path)
    assert (edition.text, edition.slug) == ("không rõ", "khong-ro")
    assert edition.timestamp == EARLIEST


@pytest.mark.parametrize(("value", "date"), [(str(LATE_EVENING), "2024-02-29"), ("hôm qua", "")])
def test_without_git_the_build_variable_may_tell_the_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str, date: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    assert read_edition(tmp_path).date == date


def test_date_does_not_depend_on_the_time_zone(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for zone in ("America/Los_Angeles", "Pacific/Kiritimati"):
        monkeypatch.setenv("TZ", zone)
        assert read_edition(repository).date == "2024-02-29"


def test_a_folder_that_git_refuses_is_told_with_its_remedy(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert unread_history(repository) == ""
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    told = unread_history(repository)
    assert "safe.directory" in told and "ấn bản ghi “không rõ”" in told
    assert read_edition(repository) == Edition()


def test_a_folder_without_history_is_no_refusal(tmp_path: Path) -> None:
    assert unread_history(tmp_path) == ""
