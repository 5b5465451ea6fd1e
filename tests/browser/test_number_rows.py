"""Rows of figures and sums on a phone: the number first, and never cut."""

import pytest
from playwright.sync_api import Page

from tests.browser.test_phone import PHONE
from tests.browser.test_rows import SEEN

pytestmark = pytest.mark.unpainted


def test_figures_of_one_name_show_their_scope_in_two_lines(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "so-lieu.html")
    row = page.locator("#bang-so-lieu tr", has_text="11,92%")
    scope, place = row.locator("td").nth(2), row.locator("td").nth(3)
    assert (scope.is_visible(), place.is_visible()) == (False, False)
    scope.evaluate("(cell) => cell.classList.add('kb-tells')")
    assert (scope.is_visible(), place.is_visible()) == (True, False)
    assert row.evaluate_all(SEEN)[0][0] < 2.2
    values = page.locator("#bang-so-lieu tbody td:first-of-type").all_inner_texts()
    rows = page.locator("#bang-so-lieu tbody tr").evaluate_all(SEEN)
    assert len(values) == len(rows) > 50
    for value, (_, seen, _) in zip(values, rows, strict=True):
        assert " ".join(value.split()) in seen


def test_a_sum_its_name_and_who_gets_it_are_seen(page: Page, base_url: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(base_url + "kinh-phi.html")
    rows = page.locator("#bang-kinh-phi tbody tr")
    for row, (_, seen, _) in zip(rows.all(), rows.evaluate_all(SEEN), strict=True):
        told = row.locator("th, td:nth-of-type(1), td:nth-of-type(3) li").all_text_contents()
        assert " ".join(" ".join(told).split()) in seen


def test_a_number_stands_first_over_nothing(page: Page, base_url: str) -> None:
    """The room that its row leaves for it ends before the name begins."""
    page.set_viewport_size(PHONE)
    for address in ("so-lieu.html", "kinh-phi.html"):
        page.goto(base_url + address)
        left = "(all) => all.map((a) => a.getClientRects()[0].left)"
        names = page.locator("[data-value] > a").evaluate_all(left)
        right = "(all) => all.map((td) => td.getBoundingClientRect().right)"
        values = page.locator("[data-value] + td").evaluate_all(right)
        after = "(all) => all.map((th) => getComputedStyle(th, '::after').content)"
        assert set(page.locator("th[data-value]").evaluate_all(after)) == {"none"}
        gaps = [name - value for name, value in zip(names, values, strict=True)]
        assert gaps and min(gaps) > 3 and max(gaps) < 20, gaps
