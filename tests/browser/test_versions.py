"""Every script and style sheet that pages load, at once or later, stands under its version: a cache
keeps files by address, so that those of two editions never meet on one page."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page, expect

from macros.asset_version import addressed
from macros.load_order import CITATION, EDITION, ELEMENT, OF_RECORDS, PARTS, WORKER
from macros.output.offline import ADDRESS as OFFLINE
from tests.weekly import EVERY_PAGE

RECORD = "van-ban/08-kl-tu-2021.html"
ASK_NOTHING_MORE = {OFFLINE, CITATION, EDITION, ELEMENT}
"""What keeps the site, which browsers compare by themselves; what only the single file has."""


def search(page: Page) -> None:
    page.keyboard.press("/")
    page.locator("[data-kb-box] input").fill("de co")
    expect(page.locator("[data-kb-hits] li").first).to_be_visible()


def word(page: Page) -> None:
    with page.expect_download():
        page.get_by_role("button", name="Tải Word").click()


def nothing(page: Page) -> None:
    """The page as it opens."""


VISITS: tuple[tuple[str, Callable[[Page], None]], ...] = (
    ("index.html", search),
    (RECORD, word),
    ("tra-cuu.html", nothing),
    ("can-cu-phap-ly.html", nothing),
    ("dong-thoi-gian.html", nothing),
    ("doi-soat.html", nothing),
    ("contribute/index.html", nothing),
    ("contribute/de-xuat.html", nothing),
    ("tai-ve.html", nothing),
)


@pytest.mark.parametrize("by", ["base_url", "file_url"] if EVERY_PAGE else ["base_url"])
def test_all_that_pages_load_is_addressed_by_its_version(
    own_page: Page, site: Path, by: str, request: pytest.FixtureRequest
) -> None:
    root: str = request.getfixturevalue(by)
    asked: set[str] = set()
    own_page.context.on("request", lambda sent: asked.add(sent.url))
    for address, act in VISITS:
        own_page.goto(root + address, wait_until="load")
        act(own_page)
    named = {unquote(url.removeprefix(root)) for url in asked if url.startswith(root)}
    code = {name for name in named if urlsplit(name).path.endswith((".js", ".css"))}
    parts = {name for name in code if name.startswith(PARTS)}
    wanted = {wanted_address(site, path) for path in code_of(site)} - {None}
    if by == "file_url":  # where the page itself does a worker's work
        wanted.discard(addressed(WORKER))
    assert parts
    assert code - parts == wanted


def code_of(site: Path) -> list[Path]:
    return [path for ending in ("js", "css") for path in site.rglob(f"*.{ending}")]


def wanted_address(site: Path, path: Path) -> str | None:
    address = path.relative_to(site).as_posix()
    if address in ASK_NOTHING_MORE or address.startswith(PARTS):
        return None
    return addressed(address, path.read_text("utf-8") if address in OF_RECORDS else "")


def test_the_kept_site_answers_under_the_same_addresses(site: Path) -> None:
    worker = (site / OFFLINE).read_text("utf-8")
    for path in code_of(site):
        if wanted := wanted_address(site, path):
            assert f'"{wanted}"' in worker
