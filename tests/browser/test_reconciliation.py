"""Đối soát số liệu: narrowed by verdict and section, readable at every width and on paper."""

import pytest
from playwright.sync_api import Page, expect

PAGE = "doi-soat.html"
SHOWN = "tbody tr:not([hidden])"


def test_verdict_and_section_are_chosen_and_kept_in_the_address(page: Page, base_url: str) -> None:
    page.goto(base_url + PAGE)
    page.locator("select[name=ket-luan]").select_option("Không khớp")
    page.locator("select[name=muc]").select_option("III")
    shown = page.locator(SHOWN).count()
    assert 0 < shown < page.locator("tbody tr").count()
    expect(page.locator(f"{SHOWN} .kb-verdict--khong-khop")).to_have_count(shown)
    page.reload()
    expect(page.locator(SHOWN)).to_have_count(shown)
    expect(page.locator("select[name=ket-luan]")).to_have_value("Không khớp")
    assert "ket-luan=" in page.url
    assert "muc=III" in page.url


@pytest.mark.parametrize("address", [PAGE, "so-lieu.html"])
@pytest.mark.parametrize("width", [360, 768, 1440])
def test_tables_do_not_scroll_sideways(page: Page, base_url: str, address: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(base_url + address)
    hidden = "tables => tables.map((table) => table.scrollWidth - table.clientWidth)"
    assert set(page.locator(".kb-scroll").evaluate_all(hidden)) == {0}


def test_fact_computation_and_reading_differ_by_sign_word_and_shape(
    page: Page, base_url: str
) -> None:
    page.goto(base_url + PAGE)
    legend = page.locator(".kb-legend .kb-nature")
    texts = legend.all_inner_texts()
    signs = [text[0] for text in texts]
    assert signs == ["■", "=", "≈"]
    borders = legend.evaluate_all("all => all.map((one) => getComputedStyle(one).borderLeftStyle)")
    assert borders == ["solid", "double", "dashed"]


def test_on_paper_each_row_is_an_entry_of_full_width(page: Page, base_url: str) -> None:
    page.goto(base_url + PAGE + "?muc=I")
    page.emulate_media(media="print")
    expect(page.locator("thead")).to_be_hidden()
    row = page.locator(SHOWN).first
    widths = [box.bounding_box() for box in (row, row.locator("td").nth(1))]
    assert widths[0]
    assert widths[1]
    assert widths[1]["width"] > 0.9 * widths[0]["width"]
