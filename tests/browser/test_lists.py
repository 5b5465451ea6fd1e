"""Lists: narrowing, sorting, their state in the address."""

import pytest
from playwright.sync_api import Page, expect

LIST = "can-cu-phap-ly.html"
SHOWN = "tbody tr:not([hidden])"


@pytest.fixture
def address(start: str) -> str:
    return start + LIST


def test_words_without_accents_narrow_and_are_kept_in_the_address(page: Page, address: str) -> None:
    page.goto(address)
    total = page.locator(SHOWN).count()
    page.get_by_label("Lọc danh sách", exact=True).fill("ket luan 08-kl")
    expect(page.locator(SHOWN)).to_have_count(1)
    expect(page.locator("[data-kb-count]")).to_have_text(f"Hiện 1 trên {total} dòng")
    expect(page).to_have_url(f"{address}?loc=ket+luan+08-kl")
    page.reload()
    expect(page.locator(SHOWN)).to_have_count(1)
    page.get_by_role("button", name="Bỏ lọc").click()
    expect(page.locator(SHOWN)).to_have_count(total)
    expect(page).to_have_url(address)


def test_facets_tell_how_many_rows_each_choice_leaves(page: Page, address: str) -> None:
    page.goto(address + "?loai=Kế hoạch")
    shown = page.locator(SHOWN).count()
    expect(page.locator("select[name=loai] option:checked")).to_have_text(f"Kế hoạch ({shown})")
    page.locator("select[name=nam]").select_option("2021")
    chosen = page.locator("select[name=nam] option:checked")
    expect(chosen).to_have_text(f"2021 ({page.locator(SHOWN).count()})")


def test_no_match_is_said_in_words(page: Page, address: str) -> None:
    page.goto(address + "?loc=khongcogica")
    expect(page.locator("[data-kb-empty]")).to_be_visible()


def test_headers_sort_by_keyboard_and_what_is_not_given_comes_last(
    page: Page, address: str
) -> None:
    page.goto(address)
    header = page.get_by_role("columnheader", name="Ngày ban hành")
    header.get_by_role("button").focus()
    for order, sign in (("ascending", 1), ("descending", -1)):
        page.keyboard.press("Enter")
        expect(header).to_have_attribute("aria-sort", order)
        dates = page.locator("tbody td:nth-child(3)").evaluate_all(
            "cells => cells.map((cell) => cell.dataset.sort ?? '')"
        )
        given = [date for date in dates if date]
        assert given == sorted(given, reverse=sign < 0)
        assert dates[len(given) :] == [""] * (len(dates) - len(given))


def test_names_stand_as_the_browser_sorts_them(page: Page, base_url: str) -> None:
    page.goto(base_url + "thuat-ngu.html")
    names = page.locator("tbody th")
    shown = names.all_inner_texts()
    page.get_by_role("columnheader", name="Thuật ngữ").get_by_role("button").click()
    assert names.all_inner_texts() == shown
    letters = page.locator(".kb-letters a").all_inner_texts()
    assert letters.index("Đ") == letters.index("D") + 1


def test_a_filter_that_narrows_nothing_is_left_out(page: Page, base_url: str) -> None:
    page.goto(base_url + "tuyen-truyen.html")
    assert page.locator("#bang-phong-su select[name=nam]").count() == 1
    assert page.locator("#bang-tin select[name=nam]").count() == 0
    assert page.locator("#bang-tin .kb-letters a").last.inner_text() == "31–34"


def test_two_lists_on_a_page_keep_apart(page: Page, base_url: str) -> None:
    page.goto(base_url + "tuyen-truyen.html?bang-phong-su.nam=2022")
    lists = page.locator("[data-kb-list]")
    assert lists.nth(0).locator("tbody tr[hidden]").count() > 0
    assert lists.nth(1).locator("tbody tr[hidden]").count() == 0


def test_tables_become_cards_on_phones(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(address)
    expect(page.locator("thead")).to_be_hidden()
    expect(page.get_by_label("Xếp theo")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("address", ["so-lieu.html", "kinh-phi.html", "to-chuc.html"])
@pytest.mark.unpainted
def test_a_list_on_a_desk_has_all_its_columns_in_sight(
    page: Page, file_url: str, address: str
) -> None:
    page.goto(file_url + address)
    for width in (768, 1024, 1280, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        over = "(all) => all.map((e) => e.scrollWidth - e.clientWidth)"
        assert max(page.locator("main .kb-list .kb-scroll").evaluate_all(over)) <= 0, width
