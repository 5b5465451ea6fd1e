"""Báo chỗ sai: from a record to a text that is ready to be sent."""

import pytest
from playwright.sync_api import Browser, Page, expect

RECORD = "so-lieu/sl-ho-ngheo.html"


@pytest.mark.parametrize("way", ["http", "file"])
def test_a_record_leads_to_a_text_that_names_it(
    page: Page, base_url: str, file_url: str, way: str
) -> None:
    start = {"http": base_url, "file": file_url}[way]
    page.goto(start + RECORD)
    page.get_by_role("link", name="Báo chỗ sai").click()
    form = page.locator("[data-kb-report]")
    form.get_by_label("Đúng ra là").fill("<b>1.458</b>")
    told = form.locator("pre")
    expect(told).to_contain_text("Trang: Số hộ nghèo: 1.457 hộ")
    expect(told).to_contain_text("Đúng ra là: <b>1.458</b>")
    expect(told).to_contain_text("Ấn bản")
    assert ((base_url if way == "http" else "\n") + RECORD) in str(told.text_content())
    assert "file:" not in str(told.text_content())
    form.get_by_role("button", name="Chép lời báo").click()
    expect(form.get_by_role("status")).not_to_be_empty()


def test_without_scripts_the_page_says_what_to_write_and_to_whom(
    browser: Browser, base_url: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base_url + "contribute/index.html#bao-cho-sai")
    expect(page.locator("[data-kb-report]")).to_be_hidden()
    expect(page.get_by_text("bốn điều")).to_be_visible()
    expect(page.locator("ol:has(+ .kb-report) li")).to_have_count(4)
    page.goto(base_url + RECORD)
    page.emulate_media(media="print")
    expect(page.get_by_role("link", name="Báo chỗ sai")).to_be_hidden()
    context.close()
