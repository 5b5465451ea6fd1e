"""What the preview sees of saved files, by looking and by the system's call."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from scripts.preview.renewal import LOOK_SECONDS, Preview
from scripts.preview.watch import Watcher


def test_a_build_looks_for_a_fifth_of_its_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [100.0]

    def look() -> dict[str, tuple[int, int]]:
        clock[0] += 1.0
        return {"a": (1, 1)}

    watcher = Watcher(tmp_path)
    monkeypatch.setattr("scripts.preview.watch.time.monotonic", lambda: clock[0])
    monkeypatch.setattr(watcher, "_look", look)
    assert watcher.has_changes() and clock == [101.0]
    clock[0] = 104.9
    assert not watcher.has_changes() and clock == [104.9]
    clock[0] = 105.0
    assert watcher.has_changes() and clock == [106.0]
    watcher.called.set()
    assert watcher.has_changes() and clock == [107.0], "called, it looks at once"
    assert not watcher.has_changes() and clock == [107.0], "and once"


def test_the_system_calls_the_watcher_when_something_is_written(tmp_path: Path) -> None:
    for name in ("data", "docs", "macros"):
        (tmp_path / name).mkdir()
    (tmp_path / "mkdocs.yml").write_text("")
    watcher = Watcher(tmp_path)
    with watcher.listening():
        assert (tmp_path / "mkdocs.yml").read_text() == ""
        assert not watcher.called.wait(0.2), "reading is nothing to look for"
        (tmp_path / "docs" / "a.md").write_text("1")
        assert watcher.called.wait(30)
        assert watcher.changes() == {tmp_path / "docs" / "a.md"}


def test_whoever_asks_for_changes_has_heard_the_call(tmp_path: Path) -> None:
    watcher = Watcher(tmp_path)
    watcher.called.set()
    watcher.changes()
    assert not watcher.called.is_set(), "the preview would never rest"


def test_between_two_looks_the_preview_waits_for_a_call(tmp_path: Path) -> None:
    waited: list[float] = []

    def wait(seconds: float) -> None:
        waited.append(seconds)
        raise InterruptedError

    looks = iter([set[Path]()])
    watcher: Any = SimpleNamespace(changes=lambda: next(looks), wait=wait)
    nothing: Any = None
    with pytest.raises(InterruptedError):
        Preview(tmp_path, tmp_path, nothing, nothing, nothing, watcher).follow()
    assert waited[0] >= LOOK_SECONDS


def test_without_calls_looks_must_do(tmp_path: Path) -> None:
    watcher = Watcher(tmp_path)  # nothing that the system could watch
    with watcher.listening():
        (tmp_path / "mkdocs.yml").write_text("")
        assert watcher.changes() == {tmp_path / "mkdocs.yml"}
    assert not watcher.called.is_set()


def test_changes_are_seen_once(tmp_path: Path) -> None:
    (tmp_path / "data" / "a").mkdir(parents=True)
    watcher = Watcher(tmp_path)
    assert not watcher.changes()
    (tmp_path / "data" / "a" / "b.yml").write_text("1")
    (tmp_path / "data" / ".b.yml.swp").write_text("1")
    assert watcher.has_changes()
    assert watcher.changes() == {tmp_path / "data" / "a" / "b.yml"}
    assert not watcher.changes()
    (tmp_path / "data" / "a" / "b.yml").unlink()
    assert watcher.changes() == {tmp_path / "data" / "a" / "b.yml"}


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text("1")
    for name in ("vong", "vong-hai"):
        (tmp_path / "docs" / name).symlink_to(tmp_path / "docs", target_is_directory=True)
    (tmp_path / "docs" / "b.md").symlink_to(tmp_path / "docs" / "a.md")
    stamps = Watcher(tmp_path).stamps
    assert sorted(Path(path).name for path in stamps) == ["a.md", "b.md"]
