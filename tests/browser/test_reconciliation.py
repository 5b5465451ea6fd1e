"""Đối chiếu số liệu: the gravest as sentences with two bars, everything else folded."""

import pytest
from playwright.sync_api import Page, expect

PAGE = "doi-soat.html"


def test_the_gravest_come_first_each_with_its_two_numbers(page: Page, base_url: str) -> None:
    page.goto(base_url + PAGE)
    grave = page.locator(".kb-grave:visible")
    expect(grave).to_have_count(5)
    for one in grave.all():
        expect(one.locator("dd")).to_have_count(2)
        assert one.locator("p").first.inner_text().endswith(".")
    widths = grave.first.locator("rect").evaluate_all("all => all.map(r => r.width.baseVal.value)")
    assert max(widths) == pytest.approx(300)


def test_the_rest_is_folded_and_leads_to_pages(page: Page, base_url: str) -> None:
    page.goto(base_url + PAGE)
    folds = page.locator(".kb-more")
    assert folds.count() > 8
    expect(page.locator(".kb-more[open]")).to_have_count(0)
    page.get_by_text("Phép đối chiếu: khớp").click()
    expect(page.locator(".kb-more[open] .kb-verdict--khop").first).to_be_visible()


def test_slips_of_the_pen_are_one_list_with_anchors(page: Page, base_url: str) -> None:
    page.goto(base_url + "loi-in.html#dsc-tham-quan")
    expect(page.locator("#dsc-tham-quan")).to_be_in_viewport()
    assert page.locator(".kb-rows > li[id]").count() > 40


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_tables_do_not_scroll_sideways(page: Page, base_url: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(base_url + "so-lieu.html")
    hidden = "tables => tables.map((table) => table.scrollWidth - table.clientWidth)"
    assert set(page.locator(".kb-scroll").evaluate_all(hidden)) == {0}


def test_only_failed_checks_are_marked(page: Page, base_url: str) -> None:
    page.goto(base_url + "so-lieu.html")
    marked = page.locator("tbody tr", has=page.locator(".kb-mark"))
    total = page.locator("tbody tr").count()
    assert 0 < marked.count() < total / 2
    for name in ("Số thôn, làng của huyện", "Số phóng sự tuyên truyền Cuộc vận động"):
        row = page.locator("tbody tr", has=page.get_by_role("link", name=name, exact=True))
        expect(row.locator(".kb-mark")).to_have_count(0)
