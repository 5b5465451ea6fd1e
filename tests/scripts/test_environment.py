"""The logic of ensure(), with the installation itself replaced: the real one takes a network."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from scripts import environment
from scripts.environment import DEVELOP, RUN, State, ensure, state_of
from scripts.install import venv_python
from scripts.install_errors import InstallError

Calls = list[tuple[str, bool]]
SITE = ".venv/lib/python3.11/site-packages"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "kho có dấu"
    folder.mkdir()
    (folder / RUN).write_text("lunr-x==0.8.0\n")
    (folder / DEVELOP).write_text("lunr-x==0.8.0\npytest==9\n")
    return folder


def put_package(root: Path, wheel: str) -> None:
    folder = root / SITE
    (folder / "lib").mkdir(parents=True, exist_ok=True)
    (folder / f"{wheel}.py").write_text("x = 1\n")
    (folder / "lib" / f"{wheel}.svg").write_text("<svg/>")
    record = folder / f"{wheel}.dist-info" / "RECORD"
    record.parent.mkdir(exist_ok=True)
    lines = [f"{wheel}.py,sha256=x,6", f"lib/{wheel}.svg,sha256=x,6", f"{record.parent}/RECORD,,"]
    record.write_text("\n".join(lines) + "\n")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """The installations that were asked for: lock, and whether from scratch."""
    made: Calls = []

    def fake(root: Path, lock: str, log: IO[str], say: object, fresh: bool) -> None:
        made.append((lock, fresh))
        venv_python(root / ".venv").parent.mkdir(parents=True, exist_ok=True)
        venv_python(root / ".venv").touch()
        put_package(root, "lunr_x-0.8.0")
        if lock == DEVELOP:
            put_package(root, "pytest-9")

    monkeypatch.setattr(environment, "install", fake)
    return made


def quiet(line: str) -> None:
    pass


def test_second_start_installs_nothing(root: Path, calls: Calls) -> None:
    assert ensure(root, quiet) == venv_python(root / ".venv")
    ensure(root, quiet)
    assert calls == [(RUN, True)]
    assert state_of(root, RUN) == State.READY


def test_developers_libraries_are_added_when_first_needed(root: Path, calls: Calls) -> None:
    ensure(root, quiet)
    assert state_of(root, DEVELOP) == State.SMALL
    for lock in (DEVELOP, RUN, DEVELOP):
        ensure(root, quiet, lock)
    assert calls == [(RUN, True), (DEVELOP, False)]


def test_the_large_environment_is_enough_for_ordinary_commands(root: Path, calls: Calls) -> None:
    ensure(root, quiet, DEVELOP)
    ensure(root, quiet, RUN)
    assert calls == [(DEVELOP, True)]


def test_changed_lock_updates_in_place(root: Path, calls: Calls) -> None:
    ensure(root, quiet, DEVELOP)
    (root / RUN).write_text("# changed\nlunr-x==0.8.0\n")
    ensure(root, quiet, RUN)
    assert calls == [(DEVELOP, True), (RUN, False)]
    (root / DEVELOP).write_text("# changed\nlunr-x==0.8.0\npytest==9\n")
    ensure(root, quiet, RUN)
    assert calls[2:] == []
    ensure(root, quiet, DEVELOP)
    assert calls[2:] == [(DEVELOP, False)]


def test_line_endings_are_no_change(root: Path, calls: Calls) -> None:
    ensure(root, quiet)
    (root / RUN).write_bytes(b"lunr-x==0.8.0\r\n")
    ensure(root, quiet)
    assert calls == [(RUN, True)]


def test_moved_folder_is_made_anew(root: Path, calls: Calls) -> None:
    ensure(root, quiet)
    moved = root.rename(root.with_name("chỗ mới"))
    ensure(moved, quiet)
    assert calls == [(RUN, True)] * 2


def test_lost_python_is_made_anew(root: Path, calls: Calls) -> None:
    ensure(root, quiet)
    venv_python(root / ".venv").unlink()
    ensure(root, quiet)
    assert calls == [(RUN, True)] * 2


def lose_a_file(packages: Path) -> None:
    (packages / "lunr_x-0.8.0.py").unlink()


def cut_a_file(packages: Path) -> None:
    (packages / "lunr_x-0.8.0.py").write_text("x = 1")


def lose_a_package(packages: Path) -> None:
    shutil.rmtree(packages / "lunr_x-0.8.0.dist-info")


@pytest.mark.parametrize("harm", [lose_a_file, cut_a_file, lose_a_package])
@pytest.mark.parametrize("lock", [RUN, DEVELOP])
def test_damaged_libraries_are_made_anew(
    root: Path, calls: Calls, harm: Callable[[Path], None], lock: str
) -> None:
    ensure(root, quiet, lock)
    harm(root / SITE)
    said: list[str] = []
    ensure(root, said.append, lock)
    ensure(root, said.append, lock)
    assert calls == [(lock, True)] * 2
    assert said == [State.DAMAGED.value, "Môi trường đã sẵn sàng."]


def test_what_is_no_code_or_not_ours_is_not_looked_at(root: Path, calls: Calls) -> None:
    ensure(root, quiet)
    (root / SITE / "lib" / "lunr_x-0.8.0.svg").unlink()
    put_package(root, "pylint-1")
    (root / SITE / "pylint-1.py").unlink()
    ensure(root, quiet)
    assert calls == [(RUN, True)]


@pytest.mark.parametrize("noted", ["", "{}", "[]", '{"stamp": {"x": 1}, "records": []}'])
def test_unreadable_stamp_is_made_anew(root: Path, calls: Calls, noted: str) -> None:
    ensure(root, quiet)
    (root / ".venv" / f"kb-{RUN}.json").write_text(noted)
    ensure(root, quiet)
    assert calls == [(RUN, True)] * 2


def test_interrupted_installation_is_done_again(
    root: Path, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    ensure(root, quiet)
    with monkeypatch.context() as patch:
        patch.setattr(environment, "install", interrupt)
        with pytest.raises(KeyboardInterrupt):
            ensure(root, quiet, DEVELOP)
    assert state_of(root, RUN) == state_of(root, DEVELOP) == State.ABSENT
    ensure(root, quiet)
    assert calls == [(RUN, True)] * 2


@pytest.mark.parametrize("make", [Path.touch, lambda path: path.symlink_to(path.parent)])
def test_a_file_or_link_in_the_place_is_left_alone(
    root: Path, calls: Calls, make: Callable[[Path], None]
) -> None:
    make(root / ".venv")
    with pytest.raises(InstallError, match="tệp hoặc một liên kết"):
        ensure(root, quiet)
    assert calls == [] and (root / RUN).exists()


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
