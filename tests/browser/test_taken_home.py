"""The package, from the home page of a phone to its own first page."""

import shutil
import zipfile
from pathlib import Path

from playwright.sync_api import Page

from scripts.bundle.downloads import add_downloads
from scripts.serving import serving
from tests.browser.offline import packed
from tests.browser.test_tasks import MENU, MOST_SCREENS, SCREEN, WIDTH, scrolled, tap


def test_what_is_taken_home_is_a_package_that_opens(page: Page, site: Path, tmp_path: Path) -> None:
    """Two taps and a download; what comes is a folder whose first page shows its search."""
    published, dist = tmp_path / "site", tmp_path / "dist"
    shutil.copytree(site, published)
    dist.mkdir()
    packed(site, dist / "kho.zip")
    add_downloads(published, dist)
    page.set_viewport_size({"width": WIDTH, "height": SCREEN})
    with serving(published) as (address, _):
        page.goto(address + "index.html")
        screens = tap(page, MENU) + tap(page, "Tải về")
        package = (
            page.locator("article a[href$='.zip']").filter(visible=True).first.element_handle()
        )
        screens += scrolled(page, package)
        with page.expect_download() as started:
            package.click()
        started.value.save_as(tmp_path / "kho.zip")
    assert screens <= MOST_SCREENS
    with zipfile.ZipFile(tmp_path / "kho.zip") as archive:
        archive.extractall(tmp_path / "usb")
    page.goto((tmp_path / "usb" / "goi" / "index.html").as_uri())
    assert page.get_by_role("searchbox").first.is_visible()
