"""Addresses as they come: doubled slashes, broken escapes, a site under a folder, a lost page."""

import re
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import PageProblems

SCRIPTED = (
    ("tra-cuu.html", "[data-kb-results] > li"),
    ("can-cu-phap-ly.html", "[data-kb-count]:not(:empty)"),
    ("dong-thoi-gian.html", "[data-kb-count]:not(:empty)"),
)


@pytest.mark.parametrize(("address", "shown"), SCRIPTED)
@pytest.mark.unpainted
def test_odd_addresses_stop_no_script(page: Page, base_url: str, address: str, shown: str) -> None:
    odd = "?tim=%E0%A4%A&loc=%&nam=%zz&q=%E0%A4%A#100%"
    page.goto(f"{base_url}/{address}{odd}")  # two slashes: base_url ends in one
    expect(page.locator(shown).first).to_be_attached()


@pytest.mark.unpainted
def test_the_address_is_written_when_typing_rests(page: Page, base_url: str) -> None:
    page.goto(base_url + "/tra-cuu.html")
    page.evaluate(
        """() => {
          self.written = 0;
          const replace = history.replaceState.bind(history);
          history.replaceState = (...given) => {
            self.written += 1;
            replace(...given);
          };
        }"""
    )
    field = page.locator("[data-kb-lookup] input[name=tim]")
    field.press_sequentially("quyet dinh khen thuong tap the", delay=5)
    expect(page).to_have_url(f"{base_url}/tra-cuu.html?tim=quyet+dinh+khen+thuong+tap+the")
    assert page.evaluate("self.written") == 1


@pytest.mark.unpainted
def test_a_refused_address_stops_nothing(page: Page, base_url: str) -> None:
    page.goto(base_url + "tra-cuu.html")
    page.evaluate(
        "() => { history.replaceState = () => { throw new DOMException('', 'SecurityError') } }"
    )
    page.fill("[data-kb-lookup] input[name=tim]", "de co")
    expect(page.locator("[data-kb-results] h3").first).to_contain_text("dê cỏ")
    page.wait_for_timeout(600)
    page.fill("[data-kb-lookup] input[name=tim]", "qd 1089")
    expect(page.locator("[data-kb-results] h3").first).to_contain_text("1089")


@pytest.mark.parametrize("lost", ["khong-co.html", "van-ban/sau/khong-co.html"])
def test_a_lost_page_under_a_folder_is_styled_and_leads_back(
    own_page: Page, base_url: str, site: Path, page_problems: PageProblems, lost: str
) -> None:
    """As static hosts do it: the site in a folder, 404.html for what is missing."""

    def serve(route: Route) -> None:
        file = site / route.request.url.removeprefix(base_url + "kho/").partition("?")[0]
        missing = not file.is_file()
        route.fulfill(path=site / "404.html" if missing else file, status=404 if missing else 200)

    own_page.context.route(base_url + "kho/**", serve)
    own_page.goto(base_url + "kho/" + lost)
    link = own_page.get_by_role("link", name="Căn cứ pháp lý")
    expect(link).to_have_attribute("href", "/kho/can-cu-phap-ly.html")
    expect(own_page.locator("h1")).to_have_css("font-family", re.compile("Be Vietnam Pro"))
    link.click()
    expect(own_page.locator("h1")).to_have_text("Căn cứ pháp lý")
    assert page_problems.errors == []
    page_problems.console.clear()  # the lost own_page and the style sheets that were looked for


@pytest.mark.unpainted
@pytest.mark.parametrize(("scheme", "is_dark"), [("dark", True), ("light", False)])
def test_a_lost_page_is_as_dark_as_the_reader_wants(
    page: Page, base_url: str, scheme: Literal["dark", "light"], is_dark: bool
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(base_url + "404.html")
    expect(page.locator("h1")).to_have_css("font-family", re.compile("Be Vietnam Pro"))
    ink = page.locator("body").evaluate("(body) => getComputedStyle(body).color")
    brightness = sum(int(part) for part in re.findall(r"\d+", ink)[:3])
    assert (brightness > 3 * 128) is is_dark
