"""At 360 px: links that stand alone are 24 px high, long words wrap, the title is centred."""

import pytest
from playwright.sync_api import Page, ViewportSize

PHONE = ViewportSize(width=360, height=740)
ALONE = ".kb-lookup__all li > a, .kb-inline li > a, .kb-table th > a, .kb-table td > a"


@pytest.mark.parametrize("address", ["tra-cuu.html", "can-cu-phap-ly.html", "tuyen-truyen.html"])
def test_links_that_stand_alone_are_24_px_high(page: Page, base_url: str, address: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + address)
    heights = page.locator(ALONE).evaluate_all(
        "(links) => links.map((a) => a.getBoundingClientRect().height).filter((px) => px > 0)"
    )
    assert heights and min(heights) >= 24


@pytest.mark.parametrize("address", ["van-ban/08-kl-tu-2021.html", "can-cu-phap-ly.html"])
def test_a_long_unbroken_title_does_not_widen_the_page(
    page: Page, base_url: str, address: str
) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + address)
    changed = page.locator("main :is(h1, li > a, th > a)").evaluate_all(
        "(all) => all.map((one) => { one.textContent = 'Dài'.repeat(60); }).length"
    )
    assert changed > 1
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def test_the_title_stands_in_the_middle_of_the_header(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "can-cu-phap-ly.html")
    title = page.locator(".md-header__topic:first-child .md-ellipsis").bounding_box()
    header = page.locator(".md-header__inner").bounding_box()
    assert title and header
    middle = header["y"] + header["height"] / 2
    assert abs(title["y"] + title["height"] / 2 - middle) <= 1
