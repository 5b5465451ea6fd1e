"""The site kept in the browser: read and searched without a server, and never old beside one."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        """Not into the test's output."""


class Served:
    """A copy of the site behind a server that can be stopped."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
        self.address = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def served(site: Path, tmp_path: Path) -> Iterator[Served]:
    found = Served(Path(shutil.copytree(site, tmp_path / "site")))
    yield found
    found.stop()


@pytest.fixture
def kept(page: Page, served: Served) -> Served:
    page.goto(f"{served.address}tai-ve.html")
    page.get_by_role("button", name="Lưu để xem ngoại tuyến").click()
    expect(page.get_by_text("Đã lưu. Khi mất mạng")).to_be_visible(timeout=60_000)
    return served


def test_without_the_button_nothing_is_kept(page: Page, served: Served) -> None:
    page.goto(f"{served.address}tai-ve.html", wait_until="networkidle")
    script = "navigator.serviceWorker.getRegistrations().then((found) => found.length)"
    assert page.evaluate(script) == 0


def test_a_stopped_server_is_not_missed(page: Page, kept: Served) -> None:
    record = next(iter(sorted((kept.folder / "dia-ban").glob("*.html"))))
    kept.stop()
    page.goto(f"{kept.address}dia-ban/{record.name}")
    assert page.locator("h1").inner_text()
    page.goto(f"{kept.address}tra-cuu.html?tim=dak+glei")
    expect(page.locator("[data-kb-results] h3").first).to_be_visible()


def test_a_changed_page_is_shown_while_there_is_a_server(page: Page, kept: Served) -> None:
    file = kept.folder / "tai-ve.html"
    file.write_text(file.read_text("utf-8").replace(">Tải về</h1>", ">Đã đổi</h1>"), "utf-8")
    page.goto(f"{kept.address}tai-ve.html")
    assert page.locator("h1").inner_text() == "Đã đổi"
