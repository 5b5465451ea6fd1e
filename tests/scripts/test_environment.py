"""The logic of ensure(), with the installation itself replaced: the real one takes a network."""

from pathlib import Path
from typing import IO

import pytest

from scripts import environment
from scripts.environment import ensure, fingerprint, read_stamp
from scripts.install import venv_python
from scripts.install_errors import InstallError

Calls = list[bool]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "kho có dấu"
    folder.mkdir()
    (folder / "requirements.lock").write_text("lunr==0.8.0\n")
    (folder / "pyproject.toml").write_text("[project]\n")
    return folder


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """The `fresh` flags of the installations that were asked for."""
    made: Calls = []

    def fake(root: Path, venv: Path, log: IO[str], say: object, fresh: bool) -> None:
        made.append(fresh)
        venv_python(venv).parent.mkdir(parents=True, exist_ok=True)
        venv_python(venv).touch()

    monkeypatch.setattr(environment, "install", fake)
    return made


def quiet(line: str) -> None:
    pass


def test_second_start_installs_nothing(root: Path, calls: Calls) -> None:
    assert ensure(root, quiet) == venv_python(root / ".venv")
    ensure(root, quiet)
    assert calls == [True]
    assert read_stamp(root) == fingerprint(root)


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_changed_inputs_update_in_place(root: Path, calls: Calls, name: str) -> None:
    ensure(root, quiet)
    (root / name).write_text("# changed\n")
    ensure(root, quiet)
    assert calls == [True, False]


def test_line_endings_are_no_change(root: Path, calls: Calls) -> None:
    ensure(root, quiet)
    (root / "requirements.lock").write_bytes(b"lunr==0.8.0\r\n")
    ensure(root, quiet)
    assert calls == [True]


def test_moved_folder_is_made_anew(root: Path, calls: Calls) -> None:
    ensure(root, quiet)
    moved = root.rename(root.with_name("chỗ mới"))
    ensure(moved, quiet)
    assert calls == [True, True]


def test_lost_python_is_made_anew(root: Path, calls: Calls) -> None:
    ensure(root, quiet)
    venv_python(root / ".venv").unlink()
    ensure(root, quiet)
    assert calls == [True, True]


def test_interrupted_installation_is_done_again(
    root: Path, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    ensure(root, quiet)
    (root / "requirements.lock").write_text("lunr==0.9.0\n")
    with monkeypatch.context() as patch:
        patch.setattr(environment, "install", interrupt)
        with pytest.raises(KeyboardInterrupt):
            ensure(root, quiet)
    assert read_stamp(root) == ("", "")
    ensure(root, quiet)
    assert calls == [True, True]


def interrupt(*arguments: object) -> None:
    raise KeyboardInterrupt


def test_failure_names_the_log(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object) -> None:
        raise InstallError("Lỗi: x.\nCách xử lý: y.")

    monkeypatch.setattr(environment, "install", fail)
    with pytest.raises(InstallError, match=r"Cách xử lý: y\.\nNhật ký: .*install\.log"):
        ensure(root, quiet)


def test_unwritable_folder_is_explained(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object, **settings: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(InstallError, match="không ghi được"):
        ensure(root, quiet)
