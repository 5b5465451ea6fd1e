"""The look-up page on a phone: what its first screen shows, chips, the sheet, Back."""

import re

import pytest
from playwright.sync_api import Page, expect

LOOKUP = "tra-cuu.html"
RESULT = "[data-kb-results] > li"
STATUS = "[data-kb-lookup] [data-kb-status]"


@pytest.fixture
def address(start: str) -> str:
    return start + LOOKUP


def bottom(page: Page, selector: str, place: int) -> float:
    box = page.locator(selector).nth(place).bounding_box()
    assert box
    return box["y"] + box["height"]


@pytest.mark.parametrize("query", ["", "?tim=de+co", "?tim=ca+phe&kind=Mô+hình"])
@pytest.mark.unpainted
def test_two_results_on_the_first_screen(page: Page, address: str, query: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address + query)
    expect(page.locator(RESULT).first).to_be_visible()
    assert bottom(page, RESULT, 1) <= 740


@pytest.mark.parametrize("query", ["?tim=de+co", "?tim=qd+1089"])
def test_the_count_and_the_first_above_the_keyboard(page: Page, address: str, query: str) -> None:
    page.set_viewport_size({"width": 360, "height": 400})
    page.goto(address + query)
    expect(page.locator(RESULT).first).to_be_visible()
    assert bottom(page, STATUS, 0) <= bottom(page, RESULT, 0) <= 400


def test_a_wrong_tick_in_the_sheet_is_undone_by_back(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address + "?tim=ca+phe")
    expect(page.locator(RESULT).first).to_be_visible()
    before = page.locator(STATUS).inner_text()
    page.get_by_role("button", name="Lọc").click()
    page.locator("[data-facet=kind] summary").click()
    page.locator("input[name=kind]").first.check()
    expect(page.locator(STATUS)).not_to_have_text(before)
    page.get_by_role("button", name=re.compile("^Xem .* kết quả")).click()
    chip = page.locator("[data-kb-chips] button")
    expect(chip).to_be_visible()
    first = page.locator(RESULT).first.bounding_box()
    at = chip.bounding_box()
    assert first and at and at["y"] < first["y"]
    page.go_back()
    expect(page.locator(STATUS)).to_have_text(before)
    expect(chip).to_have_count(0)
    expect(page.locator("input[name=kind]:checked")).to_have_count(0)


def test_more_survives_back(page: Page, address: str) -> None:
    page.goto(address + "?tim=xa")
    page.get_by_role("button", name="Xem thêm").click()
    expect(page.locator(RESULT)).to_have_count(60)
    link = page.locator(f"{RESULT} a").nth(50)
    link.scroll_into_view_if_needed()
    place = page.evaluate("scrollY")
    link.click()
    page.wait_for_url(re.compile("h="))
    page.go_back()
    expect(page.locator(RESULT)).to_have_count(60)
    page.wait_for_function("place => Math.abs(scrollY - place) < 60", arg=place)


def test_facets_sort_as_vietnamese_does(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.locator(RESULT).first).to_be_visible()
    values = page.locator("[data-facet=kind] input").evaluate_all("all => all.map((b) => b.value)")
    order = "all => [...all].sort(new Intl.Collator('vi').compare)"
    assert values == page.evaluate(order, values)
    assert {"Phóng sự", "Tin"} < set(values)
    years = page.locator("[data-facet=year] input").evaluate_all("all => all.map((b) => b.value)")
    assert years == sorted(years, reverse=True)


@pytest.mark.unpainted
def test_without_a_query_documents_stand_first_and_the_handbook_last(
    page: Page, address: str
) -> None:
    page.goto(address)
    expect(page.locator(RESULT).first).to_be_visible()
    first = page.locator(f"{RESULT} a").first.get_attribute("href")
    assert first and "/van-ban/" in first
    total = re.sub(r"\D", "", page.locator(STATUS).inner_text())
    page.goto(f"{address}?hien={total}")
    links = page.locator(f"{RESULT} a")
    expect(links).to_have_count(int(total), timeout=30_000)  # all the records
    inside = ["/contribute/" in href for href in links.evaluate_all("all => all.map(a => a.href)")]
    assert any(inside) and inside == sorted(inside)


def test_nothing_found_gives_no_word_and_what_is_offered_has_the_whole_line(
    page: Page, address: str
) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{address}?tim=so+ho+ngheo")
    word, status = page.get_by_role("button", name="Tải Word"), page.locator(STATUS)
    expect(word).to_be_visible()
    box = status.first.bounding_box()
    assert box and box["width"] < 180
    page.goto(f"{address}?tim=sam+ngoc+linh")
    expect(page.locator("[data-kb-nothing]")).to_be_visible()
    expect(word).to_be_hidden()
    box = status.first.bounding_box()
    assert box and box["width"] > 300


def test_what_all_results_lack_is_said_over_the_whole_line(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address + "?tim=nuoi+de+xyzabc")
    expect(page.locator(STATUS)).to_contain_text("không mục nào có đủ các từ")
    box = page.locator(STATUS).bounding_box()
    assert box and box["width"] > 300
