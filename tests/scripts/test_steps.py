import argparse
import subprocess
from pathlib import Path

import pytest

from scripts import browser
from scripts.browser_kinds import CHROMIUM
from scripts.commands import test as command
from scripts.paths import DATA, ROOT
from scripts.steps import CONSUMERS, LATER, PYTEST, STEPS, Step, choose


def names(fast: bool = False, only: tuple[str, ...] = (), has_site: bool = False) -> list[str]:
    return [step.name for step in choose(fast, list(only), has_site)]


def test_steps_are_chosen_in_their_order() -> None:
    assert names() == ["style", "types", "scripts", "unit", "build", "browser"]
    assert names(fast=True) == ["style", "types", "scripts", "unit"]
    assert names(only=("unit", "style")) == ["style", "unit"]


def test_browser_tests_bring_the_build_along_unless_a_site_is_given() -> None:
    assert names(only=("browser",)) == ["build", "browser"]
    assert names(only=("browser",), has_site=True) == ["browser"]


def test_all_steps_run_though_one_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[Path] = []

    def fail(site: Path) -> bool:
        ran.append(site)
        return False

    three = [Step("unit", "Một", fail), Step("types", "Hai", fail), Step("style", "Ba", fail)]
    monkeypatch.setattr(command, "choose", lambda *_, **__: three)
    monkeypatch.delenv("KB_SITE", raising=False)
    assert command.run(argparse.Namespace(speed=None, only=[])) == 1
    assert len(ran) == 3 and len(set(ran)) == 1
    told = capsys.readouterr().out
    assert "[2/3] Hai" in told and "HỎNG  Ba" in told and "test --only style" in told


def test_missing_browser_fails_the_step_but_runs_its_tests(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[list[str]] = []

    def missing(*arguments: object) -> Path:
        raise browser.BrowserMissingError(CHROMIUM.missing)

    def call(command: list[str], **_: object) -> int:
        ran.append(command)
        return 0

    monkeypatch.setattr(browser, "ensure", missing)
    monkeypatch.setattr(subprocess, "call", call)
    assert not STEPS[-1].work(Path("x"))
    assert ran and ran[0][-len(LATER) :] == list(LATER)
    assert "Cách xử lý: cài Google Chrome" in capsys.readouterr().out


def test_every_test_belongs_to_one_of_the_two_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []

    def call(command: list[str], **_: object) -> int:
        ran.append(command)
        return 0

    monkeypatch.setattr(subprocess, "call", call)
    monkeypatch.setattr(browser, "ensure", lambda *_: Path("chromium"))
    for step in choose(False, ["unit", "browser"], has_site=True):
        assert step.work(Path("x"))
    fast, late = (command[2 + len(PYTEST) :] for command in ran)
    assert fast == [f"--ignore={folder}" for folder in (*late, CONSUMERS)]
    assert all((ROOT / folder).is_dir() for folder in late)


def test_a_unit_test_cannot_look_at_live_records(tmp_path: Path) -> None:
    for look in (
        lambda: list(DATA.iterdir()),
        lambda: next(DATA.rglob("*")),
        lambda: (DATA / "places" / "x.yml").read_text("utf-8"),
    ):
        with pytest.raises(AssertionError, match="use the toy corpus"):
            look()
    (tmp_path / "data").mkdir()
    assert not list((tmp_path / "data").iterdir())
    assert (DATA / "schema" / "document.json").read_text("utf-8")
