"""The timeline: filters, zoom, state in the address; a plain list without scripts."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

ADDRESS = "dong-thoi-gian.html"
SHOWN = ".kb-entry:not([hidden])"


@pytest.fixture
def address(start: str) -> str:
    return start + ADDRESS


def test_kinds_narrow_the_axis_and_the_list(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_label("Tin, phóng sự").uncheck()
    expect(page.locator(f"{SHOWN}[data-kind=media]")).to_have_count(0)
    expect(page.locator(".kb-axis__mark[data-kind=media]:not([hidden])")).to_have_count(0)
    assert page.locator(f"{SHOWN}[data-kind=document]").count() > 0
    expect(page).to_have_url(re.compile("loai=document"))
    page.reload()
    expect(page.get_by_label("Tin, phóng sự")).not_to_be_checked()


def test_zoom_by_keyboard_to_a_year_and_a_month(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("[data-kb-year='2022']").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".kb-axis__year:visible")).to_have_count(1)
    assert {"2022"} == set(_years(page))
    page.get_by_label("Tháng").select_option("5")
    expect(page).to_have_url(re.compile(r"\?nam=2022&thang=5$"))
    assert set(page.locator(SHOWN).evaluate_all("all => all.map(e => e.dataset.month)")) == {"5"}
    page.get_by_role("button", name="Bỏ lọc").click()
    expect(page.locator(".kb-axis__year:visible")).to_have_count(4)


def test_a_mark_leads_to_its_entry_though_another_month_is_chosen(page: Page, address: str) -> None:
    page.goto(address + "?nam=2022&thang=5")
    mark = page.locator(".kb-axis__year:visible .kb-axis__month[data-month='11'] a").first
    target = str(mark.get_attribute("href"))
    mark.click()
    expect(page.locator(target)).to_be_in_viewport()


def test_partial_dates_stand_outside_the_months(page: Page, address: str) -> None:
    page.goto(address)
    for mark in page.locator(".kb-axis__whole a").all():
        entry = page.locator(str(mark.get_attribute("href")))
        assert entry.get_attribute("data-month") == "0"
        expect(entry).to_contain_text("chỉ biết năm")


def test_every_record_page_on_the_timeline_leads_to_its_place(page: Page, address: str) -> None:
    page.goto(address)
    entry = page.locator(".kb-entry").first
    anchor = entry.get_attribute("id")
    entry.get_by_role("link").click()
    page.get_by_role("link", name="Xem trên dòng thời gian").click()
    assert page.url.endswith(f"{ADDRESS}#{anchor}")
    expect(page.locator(f"#{anchor}")).to_be_in_viewport()


def test_without_scripts_the_list_is_whole(browser: Browser, base_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base_url + ADDRESS)
    dated = page.locator("[data-year]:not([data-year='0'])").and_(page.locator(".kb-entry"))
    assert dated.count() > 0
    assert page.locator(".kb-entry:visible").count() == dated.count()  # the undated are folded
    expect(page.locator("form.kb-filters")).to_be_hidden()
    context.close()


def _years(page: Page) -> list[str]:
    years: list[str] = page.locator(SHOWN).evaluate_all("all => all.map(e => e.dataset.year)")
    return years


def test_the_filter_of_an_address_leaves_what_fits_open_and_counted(
    page: Page, address: str
) -> None:
    page.goto(address + "?loai=event")
    shown = page.locator(f"{SHOWN}[data-kind=event]:visible").count()
    assert shown == page.locator(SHOWN).count() > 20
    expect(page.locator(".kb-axis")).to_be_hidden()  # two marks
    expect(page.locator("[data-kb-others]:visible")).to_have_count(0)
    for part in page.locator("[data-kb-part]:visible").all():
        held = part.locator(SHOWN).count()
        assert held and int(part.locator(".kb-count").first.inner_text()) == held
    page.get_by_role("button", name="Bỏ lọc").click()
    expect(page.locator(".kb-axis__year:visible")).to_have_count(4)
    years = page.locator(".kb-axis__year .kb-count").all_inner_texts()
    assert years == page.locator("h2[id^=nam-] .kb-count").all_inner_texts()
