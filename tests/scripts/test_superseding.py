"""What is being built ends when something is saved, whatever it does at that moment."""

import signal
import threading
import time
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from scripts.preview import renewal
from scripts.preview.renewal import Preview
from scripts.preview.superseding import SIGNAL, Superseded, superseded_by_changes

PATIENCE = 30


def watcher(*answers: bool) -> Any:
    """Its answers when asked for changes, one after the other, the last one again and again."""
    left = [*answers]
    return SimpleNamespace(has_changes=lambda: left.pop(0) if len(left) > 1 else left[0])


def busy(seconds: float) -> None:
    """Work that asks nobody."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        pass


def test_changes_end_whatever_is_being_done() -> None:
    started = time.monotonic()
    with pytest.raises(Superseded), superseded_by_changes(watcher(False, False, True)):
        busy(PATIENCE)
    assert time.monotonic() - started < PATIENCE


def test_without_changes_all_is_as_before() -> None:
    before = signal.getsignal(SIGNAL), threading.active_count()
    with superseded_by_changes(watcher(False)):
        busy(0.3)
    assert (signal.getsignal(SIGNAL), threading.active_count()) == before


def test_a_long_look_is_not_begun_again_within_itself() -> None:
    looking, deepest = 0, 0

    def look() -> bool:
        nonlocal looking, deepest
        looking += 1
        deepest = max(deepest, looking)
        busy(0.3)
        looking -= 1
        return False

    with superseded_by_changes(SimpleNamespace(has_changes=look)):  # type: ignore[arg-type]
        busy(1)
    assert deepest == 1


def test_what_tidies_up_is_not_ended() -> None:
    tidied = False
    with pytest.raises(Superseded), superseded_by_changes(watcher(True)):
        try:
            busy(PATIENCE)
        finally:
            busy(0.3)
            tidied = True
    assert tidied


def test_who_takes_it_for_a_fault_of_a_page_does_not_keep_it() -> None:
    some_library = suppress(BaseException)
    with pytest.raises(Superseded), superseded_by_changes(watcher(True)), some_library:
        busy(PATIENCE)


def test_only_the_first_build_is_finished_whatever_is_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished: list[Path] = []

    def build(_: Path, fresh: Path, *_more: object) -> Any:
        busy(0.5)
        fresh.mkdir()
        finished.append(fresh)
        return SimpleNamespace(warnings=[])

    monkeypatch.setattr(renewal, "build_site", build)
    given: Any = (tmp_path, tmp_path, None, lambda _: None, None, watcher(True))
    preview = Preview(*given)
    preview.build()
    assert len(finished) == 1
    with pytest.raises(Superseded):
        preview.build()
    assert len(finished) == 1
