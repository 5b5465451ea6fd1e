"""At 360 px: links are 24 px high, long words wrap, the title is centred."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from macros.model import KINDS
from tests.browser.conftest import PageProblems
from tests.browser.frames import in_frames

pytestmark = pytest.mark.unpainted

PHONE = ViewportSize(width=360, height=740)
LEAST = 24
"""Pixels of a target, WCAG 2.2, 2.5.8."""
CUT = "(all) => all.map((row) => row.scrollHeight > row.clientHeight + 4)"
LOW = f"""({{ document }}) => {{
  const links = [...document.querySelectorAll("article a[href], .kb-footer a")].filter(
    (link) => !link.closest("svg"),
  );
  const isLow = ({{ width, height }}) => width > 2 && height > 0 && height < {LEAST};
  const low = links.filter((link) => [...link.getClientRects()].some(isLow));
  return {{ links: links.length, low: low.slice(0, 3).map((link) => link.outerHTML) }};
}}"""


def _one_of_each_kind(site: Path) -> list[str]:
    """All pages at the top, and the longest page of each kind of record."""
    folders = {page.parent for page in site.glob("*/*.html")}
    longest = [max(f.glob("*.html"), key=lambda page: page.stat().st_size) for f in folders]
    pages = (*site.glob("*.html"), *longest)
    return sorted(page.relative_to(site).as_posix() for page in pages)


def test_links_are_24_px_high(
    page: Page, base_url: str, site: Path, page_problems: PageProblems
) -> None:
    """Without scripts, so that the look-up page shows its list of all records."""
    page.goto(base_url + "404.html")
    addresses = [base_url + address for address in _one_of_each_kind(site)]
    found = dict(in_frames(page, addresses, PHONE, LOW, scripts=False))
    assert len(KINDS) < len(addresses) == len(found)
    assert all(found[address]["links"] for address in addresses)
    assert not {address: told["low"] for address, told in found.items() if told["low"]}
    assert all("'allow-scripts' permission is not set" in told for told in page_problems.console)
    page_problems.console.clear()


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


def test_numbers_of_the_home_page_stay_within_their_rows(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "index.html")
    over = page.locator(".kb-numbers dd").evaluate_all(
        "(all) => all.map((value) => value.scrollWidth - value.clientWidth)"
    )
    assert over and max(over) == 0


def test_the_contents_in_the_corner_cover_nothing_at_the_end(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "su-kien/so-ket-2-nam.html")
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    last = page.locator(".kb-footer a").last.bounding_box()
    contents = page.locator(".kb-contents summary").bounding_box()
    assert last and contents
    assert last["y"] + last["height"] < contents["y"]


def test_what_stands_before_and_behind_has_a_line_each(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "su-kien/so-ket-2-nam.html")
    before, behind = (box.bounding_box() for box in page.locator(".kb-neighbours a").all())
    assert before and behind
    assert before["x"] == behind["x"] and before["y"] + before["height"] <= behind["y"]


@pytest.mark.parametrize(
    ("address", "rows"),
    [
        ("contribute/bang-tinh.html", "tbody tr"),
        ("du-lieu-mo.html", "tbody tr"),
        ("mo-hinh/mo-hinh-ca-phe-arabica-huu-co.html", ".kb-entry"),
    ],
)
def test_what_no_other_page_holds_is_whole(
    page: Page, base_url: str, address: str, rows: str
) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + address)
    cut = page.locator(f"main .md-content {rows}").evaluate_all(CUT)
    assert len(cut) > 1 and not any(cut)


def test_several_values_are_told_apart_by_no_minus(page: Page, base_url: str) -> None:
    page.goto(base_url + "mo-hinh/hop-tac-xa.html")
    before = "(all) => all.map((e) => getComputedStyle(e, '::before').content)"
    signs = page.locator("dd > .kb-value:not(:only-child)").evaluate_all(before)
    assert len(signs) > 3 and set(signs) == {'"•"'}


@pytest.mark.parametrize(("width", "is_legible"), [(719, False), (720, True)])
def test_a_picture_too_small_to_read_is_its_link(
    page: Page, base_url: str, width: int, is_legible: bool
) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(base_url + "contribute/them-van-ban.html")
    expect(page.locator("main img").first).to_be_visible(visible=is_legible)
    expect(page.get_by_text("Xem hình cỡ đầy đủ").first).to_be_visible()
