"""The site kept in the browser: read and searched without a server, and never old beside one."""

import re
import shutil
import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from macros.asset_version import addressed
from macros.load_order import PARTS
from tests.browser.conftest import PageProblems

PATIENCE_S = 3
CHANGED = "tai-ve.html"
"""The page that tests write to."""


class Quiet(SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        """As the server is told to: at once, or when its silence ends, with nothing."""
        assert isinstance(self.server, Server)
        if self.server.is_silent:
            self.server.ended.wait()
        elif any(part in self.path for part in self.server.cut):
            self.close_connection = True  # without a word: a network that breaks off
        elif any(part in self.path for part in self.server.refused):
            self.send_error(503)
        else:
            super().do_GET()

    def log_message(self, format: str, *arguments: object) -> None:
        """Not into the test's output."""


class Server(ThreadingHTTPServer):
    """Answers, refuses addresses with a part of `refused`, cuts the line at those with one of
    `cut`, or takes requests and says nothing."""

    def __init__(self, folder: Path, port: int) -> None:
        super().__init__(("127.0.0.1", port), partial(Quiet, directory=str(folder)))
        self.is_silent = False
        self.ended = threading.Event()
        self.refused: tuple[str, ...] = ()
        self.cut: tuple[str, ...] = ()


class Served:
    """A site behind a server that can be stopped."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.start(0)

    def start(self, port: int) -> None:
        self.server = Server(self.folder, port)
        self.address = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self.server.ended.set()
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def served(site: Path) -> Iterator[Served]:
    found = Served(site)
    yield found
    found.stop()


@pytest.fixture(scope="module")
def saved(
    context: BrowserContext, site: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Served]:
    """A site that the browser has kept: of its records the places, since all take seconds."""
    found = Served(Path(shutil.copytree(site, tmp_path_factory.mktemp("kho") / "site")))
    kept = found.folder / "ngoai-tuyen.js"
    others = r'"(?!assets/|tai-ve/|dia-ban/)[^/"]+/[^"]+\.html[^"]*", '
    kept.write_text(re.sub(others, "", kept.read_text("utf-8")), "utf-8")
    page = context.new_page()
    page.goto(found.address + CHANGED)
    page.get_by_role("button", name="Lưu để xem ngoại tuyến").click()
    expect(page.get_by_text("Đã lưu. Khi mất mạng")).to_be_visible(timeout=60_000)
    page.close()
    yield found
    found.stop()


@pytest.fixture
def kept(saved: Served, site: Path) -> Iterator[Served]:
    """The kept site; whatever a test does to server and page, the next one finds them anew."""
    yield saved
    saved.stop()
    shutil.copy(site / CHANGED, saved.folder)
    saved.start(int(saved.address.rpartition(":")[2].strip("/")))


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
    file = kept.folder / CHANGED
    file.write_text(file.read_text("utf-8").replace(">Tải về</h1>", ">Đã đổi</h1>"), "utf-8")
    page.goto(kept.address + CHANGED)
    assert page.locator("h1").inner_text() == "Đã đổi"


def test_a_silent_network_is_waited_for_three_seconds(page: Page, kept: Served) -> None:
    """Page and what it loads, twice three seconds; a server that answers is never outrun."""
    record = next(iter(sorted((kept.folder / "dia-ban").glob("*.html"))))
    kept.server.is_silent = True
    asked = time.monotonic()
    page.goto(f"{kept.address}dia-ban/{record.name}", wait_until="commit")
    assert PATIENCE_S <= time.monotonic() - asked < 2 * PATIENCE_S
    expect(page.get_by_role("button", name="Chữ to hơn")).to_be_visible(timeout=15_000)
    assert page.locator("h1").inner_text()


def test_scripts_of_another_edition_are_no_answer(
    page: Page, kept: Served, page_problems: PageProblems
) -> None:
    """A page from the network whose script fails must not get the old one of the store."""
    file = kept.folder / CHANGED
    newer = re.sub(r"page\.js\?v=\w+", "page.js?v=moi", file.read_text("utf-8"))
    file.write_text(newer, "utf-8")
    kept.server.cut = ("page.js?v=moi",)
    with page.expect_event("requestfailed", lambda asked: "page.js?v=moi" in asked.url):
        page.goto(kept.address + CHANGED)
    ask = "(url) => caches.match(url).then((found) => found?.status ?? null)"
    assert page.evaluate(ask, f"{kept.address}assets/javascripts/page.js?v=moi") is None
    assert page.evaluate(ask, kept.address + addressed("assets/javascripts/page.js")) == 200
    page_problems.console.clear()


@pytest.mark.parametrize("refused", ["/d", "/facets", "engine.js", "worker.js"])
def test_a_part_that_cannot_be_loaded_is_told_forgotten_and_asked_again(
    page: Page, served: Served, page_problems: PageProblems, refused: str
) -> None:
    """Whatever of the search fails: the page says so, and the next question brings it."""
    part = refused if refused.endswith(".js") else f"/parts/{edition_of(served.folder)}{refused}"
    served.server.refused = (part,)
    page.goto(f"{served.address}tra-cuu.html?tim=de+co")
    status = page.locator(".kb-lookup__status")
    expect(status).to_contain_text("Không tải được chỉ mục tìm kiếm.")
    page_problems.console.clear()
    served.server.refused = ()
    status.get_by_role("button").click()
    expect(page.locator("[data-kb-results] h3").first).to_contain_text("dê cỏ")


def edition_of(site: Path) -> str:
    return next((site / PARTS).iterdir()).name


def test_a_word_script_that_cannot_be_loaded_is_told_and_asked_again(
    page: Page, served: Served, page_problems: PageProblems
) -> None:
    served.server.refused = ("package.js",)
    record = next(iter(sorted((served.folder / "so-lieu").glob("*.html"))))
    page.goto(f"{served.address}so-lieu/{record.name}")
    page.get_by_role("button", name="Tải Word").click()
    again = page.get_by_role("button", name="Không tạo được tệp Word, bấm để thử lại")
    expect(again).to_be_visible()
    page_problems.console.clear()
    served.server.refused = ()
    with page.expect_download() as downloaded:
        again.click()
    assert downloaded.value.suggested_filename.endswith(".docx")
