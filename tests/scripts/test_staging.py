from pathlib import Path

import pytest

from scripts.staging import staging, sweep


def test_folder_is_empty_and_gone_afterwards(tmp_path: Path) -> None:
    with pytest.raises(ValueError), staging(tmp_path / "cache") as folder:
        assert folder.is_dir() and not any(folder.iterdir())
        (folder / "x").touch()
        raise ValueError
    assert not folder.exists()


def test_only_folders_of_killed_builds_are_swept(tmp_path: Path) -> None:
    for name in ("build-1", "mypy"):
        (tmp_path / name).mkdir()
    (tmp_path / "build-1.lock").touch()
    with staging(tmp_path) as folder:
        sweep(tmp_path)
        found = sorted(path.name for path in tmp_path.iterdir())
        assert found == [folder.name, f"{folder.name}.lock", "mypy"]
    assert [path.name for path in tmp_path.iterdir()] == ["mypy"]


def test_a_lock_that_another_build_looks_at_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    (tmp_path / "build-1").mkdir()
    monkeypatch.setattr(Path, "unlink", refuse)
    with staging(tmp_path) as folder:
        assert folder.is_dir()
    assert not folder.exists() and not (tmp_path / "build-1").exists()
