"""`serve` in a process of its own: what is saved shows by itself; nothing is left at the end."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from scripts.commands.serve import free_port_after
from scripts.serving import HOST
from tests.bundle.conftest import make_repository

RECORD = "data/places/xa-dak-tuoi.yml"
START = 20_000
ENDED = 50
SEEN = 60_000
"""Milliseconds that a busy machine may need; how long it takes is what `kb.py bench edit` tells."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_repository(tmp_path_factory.mktemp("kho") / "a")


@pytest.fixture(scope="module")
def served(root: Path) -> Iterator[str]:
    """The address of the preview; at the end it is told to end and must leave nothing."""
    port = free_port_after(START + os.getpid() % START)
    command = [sys.executable, "-m", "scripts.commands", "serve", "--port", str(port)]
    env = {**os.environ, "PYTHONUTF8": "1"}
    child = subprocess.Popen(
        command, cwd=root, env=env, stdout=subprocess.PIPE, encoding="utf-8", start_new_session=True
    )
    assert child.stdout
    for line in child.stdout:
        if line.startswith("Mở http"):
            break
    yield f"http://{HOST}:{port}/"
    child.send_signal(signal.SIGTERM)
    child.communicate(timeout=30)
    assert not list((root / ".cache").glob("build-*"))
    assert ends(child.pid)


def ends(group: int) -> bool:
    """Whether all processes of the group end; those that end by themselves take a moment."""
    for _ in range(ENDED):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def test_what_is_saved_shows_by_itself(page: Page, root: Path, served: str) -> None:
    expect.set_options(timeout=SEEN)
    page.goto(served + "dia-ban/xa-dak-tuoi.html")
    change(root / RECORD, "title: Xã Đăk Tươi", "title: Xã Đăk Mới")
    expect(page.locator("h1")).to_have_text("Xã Đăk Mới")

    change(root / RECORD, "type: xa\n", "type: lang\n")
    expect(page.get_by_role("alert")).to_contain_text(f"{RECORD}:3:")
    expect(page.get_by_role("alert")).to_have_css("position", "fixed")
    page.reload()
    expect(page.get_by_role("alert")).to_contain_text("Trang đang mở vẫn là bản trước.")
    change(root / RECORD, "type: lang\n", "type: xa\n")
    expect(page.get_by_role("alert")).to_be_hidden()

    change(root / "macros/pages/templates/record.html", "<h1", "<p>Mẫu đã sửa</p><h1")
    expect(page.get_by_text("Mẫu đã sửa")).to_be_visible()

    change(
        root / "docs/assets/css/base.css", "/* Type", "h1 { color: #010203 !important; } /* Type"
    )
    expect(page.locator("h1")).to_have_css("color", "rgb(1, 2, 3)")

    page.goto(served + "gioi-thieu.html")
    about = root / "docs/gioi-thieu.md"
    about.write_text(about.read_text("utf-8") + "\n{{ trong bài\n", "utf-8")
    about.write_text(about.read_text("utf-8").replace("{{ trong", "Trong"), "utf-8")
    expect(page.get_by_text(re.compile("Trong bài"))).to_be_visible()


def test_a_tab_that_nobody_sees_holds_no_connection(page: Page, root: Path, served: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(served + "dia-ban/xa-dak-tuoi.html")
    turn = """(hidden) => {
      Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }"""
    with page.expect_event("requestfailed", lambda request: "/__live" in request.url):
        page.evaluate(turn, True)
    del asked[:]
    page.wait_for_timeout(1500)  # longer than it waits for a preview that was stopped
    assert not asked
    with page.expect_request("**/__live*"):
        page.evaluate(turn, False)
