"""Rows of lists on a phone: a name and a line, and nothing cut that tells them apart."""

import pytest
from playwright.sync_api import Page

from tests.browser.test_phone import PHONE

LINE = 27
LISTS = [
    ("can-cu-phap-ly.html", "#bang-van-ban", 0.7, 4),
    ("so-lieu.html", "#bang-so-lieu", 0.6, 3),
    ("to-chuc.html", "#bang-to-chuc", 0.9, 3),
    ("tuyen-truyen.html", "#bang-phong-su, #bang-tin", 0.1, 6),
]
"""The page, its lists, the share of rows that are two lines, the most lines of a row: news has long
names, and where a document's takes two lines, so may its two bodies and what it is about."""
HIDDEN = """(rows) => rows.map((row) => [...row.querySelectorAll("th > *, td:not(.kb-gap)")]
  .filter((cell) => !cell.getClientRects().length).length)"""
"""How many of each row's given cells are not shown."""
DOTS = """(rows) => rows.flatMap((row) => [...row.querySelectorAll("td")]
  .filter((cell) => cell.getClientRects().length)
  .map((cell) => getComputedStyle(cell, "::before").content)
  .map((before, at) => [at > 0, before.startsWith('"\u00a0· ')]))"""
CUT = """(all) => all.map((e) =>
  e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 8)"""


@pytest.mark.parametrize("address", ["so-lieu.html", "kinh-phi.html"])
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


@pytest.mark.parametrize(("address", "lists", "two", "most"), LISTS)
def test_a_row_is_a_name_and_a_line(
    page: Page, base_url: str, address: str, lists: str, two: float, most: int
) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + address)
    rows = page.locator(lists).locator("tbody tr")
    heights = rows.evaluate_all("(rows) => rows.map((row) => row.offsetHeight)")
    assert len(heights) > 9 and max(heights) < (most + 0.5) * LINE
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


def test_only_what_a_document_is_about_is_cut(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "can-cu-phap-ly.html")
    cells = page.locator("#bang-van-ban td:not(.kb-gap)")
    assert cells.count() > 20 and not any(cells.evaluate_all(CUT))
    assert any(page.locator("#bang-van-ban .kb-note").evaluate_all(CUT))


def test_names_of_news_are_whole_and_their_numbers_said(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "tuyen-truyen.html")
    names = page.locator(":is(#bang-phong-su, #bang-tin) tbody th > a")
    assert names.count() > 50 and not any(names.evaluate_all(CUT))
    numbers = page.locator(":is(#bang-phong-su, #bang-tin) td:first-of-type")
    before = "(all) => all.map((td) => getComputedStyle(td, '::before').content)"
    said = numbers.evaluate_all(before)
    assert set(said) == {'"Thứ tự "'}


def test_no_line_begins_with_a_dot(page: Page, base_url: str) -> None:
    """Where cells flow, nothing stands between two of them at which a line could part."""
    page.set_viewport_size(PHONE)
    for address in ("kinh-phi.html", "so-lieu.html", "thuat-ngu.html"):
        page.goto(base_url + address)
        parted = page.locator("tbody td + td").evaluate_all(
            "(all) => all.filter((td) => td.previousSibling.nodeName !== 'TD').length"
        )
        assert parted == 0
    page.goto(base_url + "mo-hinh.html")
    assert " · " not in page.locator(".kb-rows").first.inner_text()
