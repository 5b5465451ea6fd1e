"""The day of each record's last change, from a repository made for the test."""

import os
import subprocess
from pathlib import Path

from macros.history.days import last_changes


def commit(root: Path, date: str, **files: str) -> None:
    for name, text in files.items():
        path = root / "data" / "terms" / f"{name}.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    env = {**os.environ, "GIT_COMMITTER_DATE": date, "GIT_AUTHOR_DATE": date}
    who = ("-c", "user.name=Thử", "-c", "user.email=thu@example.org")
    for command in (("add", "-A"), (*who, "commit", "-qm", "x")):
        subprocess.run(["git", "-C", str(root), *command], check=True, env=env)


def repository(root: Path) -> Path:
    subprocess.run(["git", "init", "-q", str(root)], check=True)
    commit(root, "2022-03-04T10:00:00Z", a="1", b="1")
    commit(root, "2022-03-05T20:00:00Z", b="2")
    return root


def test_the_newest_commit_of_each_file_counts_in_the_day_of_vietnam(tmp_path: Path) -> None:
    assert last_changes(repository(tmp_path)) == {
        "data/terms/a.yml": "04/03/2022",
        "data/terms/b.yml": "06/03/2022",
    }


def test_without_the_whole_history_nothing_is_claimed(tmp_path: Path) -> None:
    origin = repository(tmp_path / "whole")
    shallow = tmp_path / "shallow"
    address = origin.as_uri()
    subprocess.run(["git", "clone", "-q", "--depth", "1", address, str(shallow)], check=True)
    assert last_changes(shallow) == {}
    assert last_changes(tmp_path) == {}
    inner = origin / "data"
    assert last_changes(inner) == {}
