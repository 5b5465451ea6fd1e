"""Without scripts, as file viewers of phones show pages: menu, content and links still work."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.offline import single, unzipped  # noqa: F401 fixtures

RECORD = "van-ban/08-kl-tu-2021.html"


@pytest.fixture(params=[360, 1440])
def plain(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(
        java_script_enabled=False,
        offline=True,
        viewport={"width": request.param, "height": 740},
    )
    yield context.new_page()
    context.close()


def test_menu_of_a_record_leads_to_all_pages(plain: Page, unzipped: Path) -> None:  # noqa: F811
    plain.goto(unzipped.as_uri() + "/" + RECORD)
    menu = plain.get_by_role("navigation", name="Các mục chính")
    menu.get_by_role("link", name="Cuộc vận động").click()
    expect(plain.locator("article h1")).to_have_text("Căn cứ pháp lý")
    pages = plain.get_by_role("navigation", name="Các trang")
    pages.get_by_role("link", name="Dòng thời gian").click()
    expect(plain.locator("article h1")).to_have_text("Dòng thời gian")


def test_content_is_all_there(plain: Page, unzipped: Path) -> None:  # noqa: F811
    plain.goto(unzipped.as_uri() + "/" + RECORD)
    for anchor in ("thong-tin", "quan-he", "nguon"):
        expect(plain.locator(f"#{anchor}")).to_be_visible()
    plain.goto(unzipped.as_uri() + "/tuyen-truyen.html")
    expect(plain.locator("main tbody tr").last).to_be_visible()


def test_controls_that_need_scripts_do_not_show(plain: Page, unzipped: Path) -> None:  # noqa: F811
    plain.goto(unzipped.as_uri() + "/" + RECORD)
    for selector in (
        "[data-kb-box]",
        "[data-kb-open-search]",
        ".kb-colours",
        ".kb-cite button",
        "form[data-kb-filters]",
    ):
        assert plain.locator(f"{selector}:visible").count() == 0, selector


def test_a_home_page_without_its_folder_has_no_dead_control(
    browser: Browser,
    unzipped: Path,  # noqa: F811
    tmp_path: Path,
) -> None:
    alone = shutil.copy(unzipped / "index.html", tmp_path)
    page = browser.new_page()  # no fixture's: what it lacks may be told in the console
    page.goto(Path(alone).as_uri())
    expect(page.locator(".kb-alone")).to_be_visible()
    assert page.locator(":is(input, button):visible").count() == 0
    page.goto((unzipped / "index.html").as_uri())
    expect(page.locator("[data-kb-hero] input")).to_be_visible()
    expect(page.locator(".kb-alone")).not_to_be_visible()
    page.close()


@pytest.mark.parametrize("plain", [360], indirect=True)
def test_single_file_shows_one_page_at_a_time(plain: Page, single: str) -> None:  # noqa: F811
    plain.goto(single)
    shown = plain.locator(".kb-page:visible")
    expect(shown).to_have_count(1)
    expect(shown).to_have_id("index")
    plain.goto(single + "#van-ban/08-kl-tu-2021:nguon")
    expect(shown).to_have_count(1)
    expect(shown).to_have_id("van-ban/08-kl-tu-2021")
    shown.locator("a[href^='#nguon/']").first.click()
    expect(plain.locator(".kb-page:visible")).to_have_attribute("id", "nguon/bao-cao-so-ket-2024")
