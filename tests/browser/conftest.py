"""A real Chromium on the built site, over HTTP and as files; any stray request fails the test."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from scripts import browser as chromium
from scripts.serving import serving

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
def browser() -> Iterator[Browser]:
    try:
        executable = chromium.find()
    except chromium.BrowserMissingError as error:
        pytest.fail(str(error))
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=executable, args=list(chromium.FLAGS))
        yield running
        running.close()


@pytest.fixture(scope="session")
def base_url(site: Path) -> Iterator[str]:
    """The site over HTTP: "http://127.0.0.1:PORT/", a server of its own in each xdist worker."""
    with serving(site) as (address, _):
        yield address


@pytest.fixture(scope="session")
def file_url(site: Path) -> str:
    """The same site as files: "file:///…/", as the unzipped bundle is opened."""
    return site.as_uri() + "/"


@pytest.fixture
def page_problems() -> PageProblems:
    return PageProblems()


@pytest.fixture
def page(browser: Browser, page_problems: PageProblems) -> Iterator[Page]:
    """A page in a context of its own; at the end the test fails for any of `page_problems`.

    A test that expects a problem takes `page_problems` too, asserts it and clears its list.
    """

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error":
            page_problems.console.append(f"{message.text} ({message.location.get('url', '')})")

    context = browser.new_context(locale="vi-VN")
    context.on("console", on_console)
    context.on("weberror", lambda error: page_problems.errors.append(str(error.error)))
    yield context.new_page()
    context.close()
    if lines := page_problems.lines():
        pytest.fail("\n".join(lines))
