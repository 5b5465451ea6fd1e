import sys
from pathlib import Path

import pytest

from scripts import browser
from scripts.browser import BrowserMissingError, ensure, find
from scripts.browser_kinds import CHROMIUM, FIREFOX


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A machine without any browser."""
    monkeypatch.delenv("KB_CHROMIUM", raising=False)
    monkeypatch.delenv("KB_FIREFOX", raising=False)
    monkeypatch.setattr(browser, "_candidates", lambda kind: iter(()))
    monkeypatch.setattr(browser, "_playwrights_own", lambda kind: None)
    return monkeypatch


def test_chosen_browser_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = tmp_path / "chrome có dấu"
    chosen.touch()
    monkeypatch.setenv("KB_CHROMIUM", str(chosen))
    assert find() == chosen


def test_chosen_browser_must_exist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KB_CHROMIUM", str(tmp_path / "absent"))
    with pytest.raises(BrowserMissingError, match="KB_CHROMIUM trỏ tới"):
        ensure(tmp_path, print)


def test_no_browser_says_what_to_install(bare: pytest.MonkeyPatch) -> None:
    with pytest.raises(BrowserMissingError, match="Cách xử lý: cài Google Chrome"):
        find()


def test_missing_browser_is_installed(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = tmp_path / "chromium"
    bare.setattr(browser, "_candidates", lambda kind: iter((made,)))
    install = (sys.executable, "-c", f"open({str(made)!r}, 'w')")
    bare.setattr(browser, "install_commands", lambda kind: [install])
    said: list[str] = []
    assert ensure(tmp_path / "cache", said.append) == made
    assert said == ["Chưa có Chromium, đang cài (có thể mất vài phút)…"]


def test_failed_installation_names_remedy_and_log(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fail = (sys.executable, "-c", "print('hỏng'); raise SystemExit(1)")
    bare.setattr(browser, "install_commands", lambda kind: [fail])
    with pytest.raises(BrowserMissingError, match=r"(?s)Cách xử lý.*browser\.log"):
        ensure(tmp_path, print)
    assert b"h" in (tmp_path / "browser.log").read_bytes()


def test_a_missing_firefox_says_how_to_get_one(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bare.setattr(browser, "install_commands", lambda kind: [])
    with pytest.raises(BrowserMissingError, match=r"Firefox(.|\n)*apt install firefox-esr"):
        ensure(tmp_path, print, FIREFOX)


def test_each_browser_is_got_by_its_own_package(bare: pytest.MonkeyPatch) -> None:
    bare.setattr("os.geteuid", lambda: 0, raising=False)
    bare.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    packages = [browser.install_commands(k)[-1][-1] for k in (CHROMIUM, FIREFOX)]
    assert packages == ["chromium-headless-shell", "firefox-esr"]
