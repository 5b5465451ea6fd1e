"""At 360 px: links are 24 px high, rows are lines, long words wrap, the title is centred."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize

from macros.model import KINDS
from tests.browser.conftest import PageProblems
from tests.browser.frames import in_frames

PHONE = ViewportSize(width=360, height=740)
LEAST = 24
"""Pixels of a target, WCAG 2.2, 2.5.8."""
LOW = f"""({{ document }}) => {{
  const links = [...document.querySelectorAll("article a[href], .kb-footer a")].filter(
    (link) => !link.closest("svg"),
  );
  const isLow = ({{ width, height }}) => width > 2 && height > 0 && height < {LEAST};
  const low = links.filter((link) => [...link.getClientRects()].some(isLow));
  return {{ links: links.length, low: low.slice(0, 3).map((link) => link.outerHTML) }};
}}"""
LINE = 26
LISTS = [
    ("can-cu-phap-ly.html", "#bang-van-ban", 0.7),
    ("so-lieu.html", "#bang-so-lieu", 0.7),
    ("to-chuc.html", "#bang-to-chuc", 0.9),
    ("tuyen-truyen.html", "#bang-phong-su, #bang-tin", 0.2),
]
"""The page, its lists, and the share of rows that are two lines; news has long names."""
HIDDEN = """(rows) => rows.map((row) => [...row.querySelectorAll("th > *, td:not(.kb-gap)")]
  .filter((cell) => !cell.getClientRects().length).length)"""
"""How many of each row's given cells are not shown."""
DOTS = """(rows) => rows.flatMap((row) => [...row.querySelectorAll("td")]
  .filter((cell) => cell.getClientRects().length)
  .map((cell, at) => [at > 0, getComputedStyle(cell, "::before").content.startsWith('" · ')]))"""


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


@pytest.mark.parametrize("address", ["thuat-ngu.html", "to-chuc.html", "kinh-phi.html"])
def test_dots_stand_between_cells_that_are_seen(page: Page, file_url: str, address: str) -> None:
    """Links flow with the text of their row, or a dot would stand alone at a line's end."""
    page.set_viewport_size(PHONE)
    page.goto(file_url + address)
    cells = page.locator("tbody tr").evaluate_all(DOTS)
    assert any(later for later, _ in cells)
    assert [cell for cell in cells if cell[0] is not cell[1]] == []
    links = page.locator("tbody td a")
    display = "(all) => all.map((a) => getComputedStyle(a).display)"
    assert set(links.evaluate_all(display)) == {"inline"}


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


@pytest.mark.parametrize(("address", "lists", "two"), LISTS)
def test_a_row_is_a_name_and_a_line(
    page: Page, base_url: str, address: str, lists: str, two: float
) -> None:
    """A long name takes two lines; where a document's does, what it is about may be a fourth."""
    page.set_viewport_size(PHONE)
    page.goto(base_url + address)
    rows = page.locator(lists).locator("tbody tr")
    heights = rows.evaluate_all("(rows) => rows.map((row) => row.offsetHeight)")
    assert len(heights) > 9 and max(heights) < 4.5 * LINE
    assert sum(height < 3.5 * LINE for height in heights) >= len(heights) - 1
    assert sum(height < 2.5 * LINE for height in heights) >= two * len(heights)


def test_a_document_on_a_phone_tells_all(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "can-cu-phap-ly.html")
    rows = page.locator("#bang-van-ban tbody tr")
    assert not any(rows.evaluate_all(HIDDEN))
    assert not any("nếp nghĩ" in text for text in rows.all_inner_texts())


def test_figures_of_one_name_show_their_scope_in_two_lines(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "so-lieu.html")
    row = page.locator("#bang-so-lieu tr", has_text="11,92%")
    scope, place = row.locator("td").nth(2), row.locator("td").nth(3)
    assert (scope.is_visible(), place.is_visible()) == (False, False)
    scope.evaluate("(cell) => cell.classList.add('kb-tells')")
    assert (scope.is_visible(), place.is_visible()) == (True, False)
    assert row.evaluate("(row) => row.offsetHeight") < 3 * LINE
