"""What the first visit and the offline bundle cost; figures in docs/design/sizes.md."""

import gzip
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page

from macros.load_order import ENGINE
from scripts.bench.asking import ASK_BOX
from scripts.bundle.archive import members, write_zip
from scripts.bundle.names import folder_of
from tests.browser.offline import EDITION

FIRST_PAGE_BYTES = 95_000
FIRST_SEARCH_BYTES = 80_200
ZIP_BYTES = 2_436_000
ZIP_PAGES = 557
"""The zip's limit holds for the pages of the report; records that editors add later raise it in
proportion, so that no pull request fails for what it adds."""
COMPRESSED = {".woff2", ".png", ".webp"}  # gzip gains nothing on these


def transferred(path: Path) -> int:
    """Gzipped, as servers send it."""
    content = path.read_bytes()
    return len(content) if path.suffix in COMPRESSED else len(gzip.compress(content, mtime=0))


def test_first_page_with_everything_it_loads(own_page: Page, base_url: str, site: Path) -> None:
    asked: list[str] = []
    own_page.on("request", lambda request: asked.append(request.url))
    own_page.goto(base_url + "index.html", wait_until="networkidle")
    paths = [site / unquote(urlsplit(url).path).lstrip("/") for url in asked]
    sizes = {path.relative_to(site).as_posix(): transferred(path) for path in paths}
    assert {path.suffix for path in paths} >= {".html", ".css", ".js", ".woff2"}
    assert sum(sizes.values()) <= FIRST_PAGE_BYTES, sizes


@pytest.mark.unpainted
def test_a_first_search_with_everything_it_loads(own_page: Page, base_url: str, site: Path) -> None:
    asked: set[str] = set()
    own_page.context.on("request", lambda request: asked.add(urlsplit(request.url).path[1:]))
    for query in ("de co", "qd 1089", "so ho ngheo"):
        asked.clear()
        own_page.goto(base_url + "index.html")
        own_page.evaluate(ASK_BOX, query)
        loaded = [path for path in asked if path.startswith("assets/search/")]
        sizes = {path: transferred(site / path) for path in loaded}
        assert len(sizes) > len(ENGINE)
        assert sum(sizes.values()) <= FIRST_SEARCH_BYTES, sizes


def test_offline_zip(site: Path, tmp_path: Path) -> None:
    target, name = tmp_path / "goi.zip", folder_of(EDITION.slug)
    write_zip(target, name, members(site, "Kho", EDITION.text), EDITION.timestamp)
    pages = sum(1 for _ in site.rglob("*.html"))
    assert target.stat().st_size <= ZIP_BYTES * max(1, pages / ZIP_PAGES)
