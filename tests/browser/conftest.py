"""A real Chromium on the built site, over HTTP and as files; any stray request fails the test."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    WebError,
)

from scripts import browser as chromium
from scripts.serving import serving
from tests.browser.covering import covering
from tests.weekly import EVERY_PAGE

PATIENCE_MS = 30_000
STORAGE = "local_storage"
"""What a shared context keeps; who stores anything else takes `own_page`."""
FIGURES = "figures"
"""The property under which a test records what it measured."""


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print what tests measured; what they print themselves is lost in xdist's workers."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            for name, text in getattr(report, "user_properties", []):
                if name == FIGURES and report.when == "call":
                    terminalreporter.write_line(f"{report.nodeid.rpartition('/')[2]}: {text}")


@dataclass
class PageProblems:
    """What a page did that no page of this site may do."""

    console: list[str] = field(default_factory=list)
    """Errors in the browser's console: missing files, and requests that leave the site, which
    the browser refuses (scripts/browser.py)."""
    errors: list[str] = field(default_factory=list)
    """Exceptions that no script caught."""

    def lines(self) -> list[str]:
        return [
            *(f"lỗi ở console: {text}" for text in self.console),
            *(f"lỗi JavaScript: {text}" for text in self.errors),
        ]


@pytest.fixture(scope="session")
def site() -> Path:
    """The built site's folder, from KB_SITE."""
    given = os.environ.get("KB_SITE")
    if not given:
        pytest.fail("Chưa có KB_SITE; hãy chạy `python3 scripts/kb.py test --only browser`.")
    if not (Path(given) / "index.html").is_file():
        pytest.fail(f"Không có trang đã dựng ở {given}; xem bước dựng trang phía trên.")
    return Path(given).resolve()


@pytest.fixture(scope="session")
def telling_pages(site: Path) -> list[str]:
    """Addresses of some fifty pages that have among them every kind of element within every other,
    the heaviest first; in the weekly run of all pages."""
    pages = {file: file.read_text("utf-8") for file in sorted(site.rglob("*.html"))}
    chosen = list(pages) if EVERY_PAGE else covering(pages)
    heaviest_first = sorted(chosen, key=lambda file: (-len(pages[file]), file))
    return [file.relative_to(site).as_posix() for file in heaviest_first]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    try:
        with chromium.running() as running:
            yield running
    except chromium.BrowserMissingError as error:
        pytest.fail(str(error))


@pytest.fixture(scope="session")
def base_url(site: Path) -> Iterator[str]:
    """The site over HTTP: "http://127.0.0.1:PORT/", a server of its own in each xdist worker."""
    with serving(site) as (address, _):
        yield address


@pytest.fixture(scope="session")
def file_url(site: Path) -> str:
    """The same site as files: "file:///…/", as the unzipped bundle is opened."""
    return site.as_uri() + "/"


@pytest.fixture(params=["file", "http"] if EVERY_PAGE else ["file"])
def start(request: pytest.FixtureRequest, base_url: str, file_url: str) -> str:
    """The site as files, where more can break; once a week over HTTP too."""
    return {"http": base_url, "file": file_url}[request.param]


@pytest.fixture
def page_problems() -> PageProblems:
    return PageProblems()


@pytest.fixture(scope="session")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """What tests share that keep nothing in it but storage: another one takes half a second."""
    shared = browser.new_context(locale="vi-VN")
    yield shared
    shared.close()


class Tab:
    """One page for test after test: a new one costs as much work again as what is opened in it."""

    def __init__(self, context: BrowserContext, base_url: str) -> None:
        self._context = context
        self._cleaner = context.new_cdp_session(context.new_page())
        self._others = context.pages
        self._origins = (base_url, "file://")
        self._page: Page | None = None

    def fresh(self) -> Page:
        """The page as a new one would be, but for what was compiled before."""
        page, self._page = self._page, None
        if page is None or page.is_closed():
            page = self._context.new_page()
        page.set_viewport_size({"width": 1280, "height": 720})
        page.emulate_media(
            media="null", color_scheme="null", reduced_motion="null", forced_colors="null"
        )
        page.set_default_timeout(PATIENCE_MS)
        self._page = page
        return page

    def leave(self) -> None:
        """Forget what the tab keeps, its storage and the page in it; other pages are closed."""
        for page in self._context.pages:
            if page not in (self._page, *self._others):
                page.close()
        if self._page and not self._page.is_closed():
            self._page.evaluate("() => { try { sessionStorage.clear() } catch { /* no page */ } }")
            self._page.goto("about:blank")
        for origin in self._origins:
            kinds = {"origin": origin, "storageTypes": STORAGE}
            self._cleaner.send("Storage.clearDataForOrigin", kinds)


@pytest.fixture(scope="session")
def tab(context: BrowserContext, base_url: str) -> Tab:
    return Tab(context, base_url)


@pytest.fixture(scope="session")
def unpainted(browser: Browser) -> Iterator[Browser]:
    """A Chromium that lays pages out and never paints them, which saves a third of the work. No
    frame ever comes: who clicks, waits for one or takes a picture waits for ever."""
    flags = [*chromium.FLAGS, "--disable-threaded-compositing"]
    running = browser.browser_type.launch(executable_path=chromium.find(), args=flags)
    yield running
    running.close()


@pytest.fixture(scope="session")
def unpainted_tab(unpainted: Browser, base_url: str) -> Tab:
    return Tab(unpainted.new_context(locale="vi-VN"), base_url)


def is_unpainted(request: pytest.FixtureRequest) -> bool:
    """Whether the test is marked as one that asks how a page is laid out, and nothing else."""
    return request.node.get_closest_marker("unpainted") is not None


@pytest.fixture
def page(request: pytest.FixtureRequest, page_problems: PageProblems) -> Iterator[Page]:
    """A page with empty storage; at the end the test fails for any of `page_problems`.

    A test that expects a problem takes `page_problems` too, asserts it and clears its list. Who
    listens to the page's events or gives it scripts takes `own_page`.
    """
    tab = request.getfixturevalue("unpainted_tab" if is_unpainted(request) else "tab")
    page = tab.fresh()
    try:
        yield from _watched(page, page_problems)
    finally:
        tab.leave()


@pytest.fixture
def own_page(request: pytest.FixtureRequest, page_problems: PageProblems) -> Iterator[Page]:
    """As `page`, in a context of its own: for routes, clocks, permissions and what is cached."""
    browser = request.getfixturevalue("unpainted" if is_unpainted(request) else "browser")
    own = browser.new_context(locale="vi-VN")
    try:
        yield from _watched(own.new_page(), page_problems)
    finally:
        own.close()


def _watched(page: Page, problems: PageProblems) -> Iterator[Page]:
    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            problems.console.append(f"{message.text} ({message.location.get('url', '')})")

    def on_error(error: WebError) -> None:
        problems.errors.append(str(error.error))

    page.context.on("console", on_console)
    page.context.on("weberror", on_error)
    yield page
    page.context.remove_listener("console", on_console)
    page.context.remove_listener("weberror", on_error)
    if lines := problems.lines():
        pytest.fail("\n".join(lines))
