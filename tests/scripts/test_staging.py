import os
from pathlib import Path

import pytest

from scripts.staging import STALE_SECONDS, staging, sweep


def test_folder_is_empty_and_gone_afterwards(tmp_path: Path) -> None:
    with pytest.raises(ValueError), staging(tmp_path / "cache") as folder:
        assert folder.is_dir() and not any(folder.iterdir())
        (folder / "x").touch()
        raise ValueError
    assert not folder.exists()


def test_only_folders_of_builds_killed_long_ago_are_swept(tmp_path: Path) -> None:
    now = 1_800_000_000.0
    for name, age in (("build-1", STALE_SECONDS + 1), ("build-2", 60), ("mypy", STALE_SECONDS * 2)):
        (tmp_path / name).mkdir()
        os.utime(tmp_path / name, (now - age, now - age))
    sweep(tmp_path, now)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["build-2", "mypy"]
