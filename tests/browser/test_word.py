"""“Tải Word” on a record's page and on the look-up page."""

from pathlib import Path

import docx
from playwright.sync_api import Page, TimeoutError, expect

NOTICE = "Phiếu tra cứu, không thay văn bản gốc"


def saved(page: Page, address: str, target: Path) -> Path:
    page.goto(address)
    button = page.locator(".kb-word")
    try:
        with page.expect_download() as download:
            button.click()
    except TimeoutError as error:
        raise AssertionError(f"no file; the button says: {button.inner_text()}") from error
    download.value.save_as(target)
    return target


def test_a_record_as_word(page: Page, start: str, site: Path, tmp_path: Path) -> None:
    address = next(iter(sorted((site / "so-lieu").glob("*.html")))).relative_to(site).as_posix()
    file = docx.Document(str(saved(page, start + address, tmp_path / "a.docx")))
    assert file.paragraphs[0].text == NOTICE
    assert file.paragraphs[1].text == page.locator("h1").inner_text()
    assert len(file.tables[0].rows) == page.locator(".kb-facts dt").count() > 0
    lines = [paragraph.text for paragraph in file.paragraphs]
    assert not [line for line in lines if "Chép" in line or "Tải Word" in line], "buttons"
    audit = lines.index("Đối chiếu")
    assert lines[audit + 1].startswith("- "), "what is folded is told"


def test_an_indicator_says_its_result_first(
    page: Page, base_url: str, site: Path, tmp_path: Path
) -> None:
    address = next(iter(sorted((site / "chi-tieu").glob("*.html")))).relative_to(site).as_posix()
    file = docx.Document(str(saved(page, base_url + address, tmp_path / "a.docx")))
    assert file.paragraphs[2].text == page.locator("p.kb-record__value").inner_text()


def figure_with(mark: str, site: Path) -> str:
    """The address of a figure's page that wears the mark."""
    pages = (site / "so-lieu").glob("*.html")
    told = f'<span class="kb-status kb-status--{mark}"', f'<a class="kb-status kb-status--{mark}"'
    file = next(f for f in sorted(pages) if any(text in f.read_text("utf-8") for text in told))
    return file.relative_to(site).as_posix()


def test_a_failed_check_stands_under_the_title(
    page: Page, base_url: str, site: Path, tmp_path: Path
) -> None:
    under = {
        mark: docx.Document(
            str(saved(page, base_url + figure_with(mark, site), tmp_path / f"{mark}.docx"))
        )
        .paragraphs[2]
        .text
        for mark in ("failed", "verified")
    }
    assert under["failed"].startswith("✗ ") and "Không khớp" in under["failed"]
    assert "✓" not in under["verified"] and "✗" not in under["verified"]


def test_the_current_result_as_word(page: Page, start: str, tmp_path: Path) -> None:
    address = f"{start}tra-cuu.html?tim=ke+hoach"
    file = docx.Document(str(saved(page, address, tmp_path / "a.docx")))
    names = [row.cells[1].text for row in file.tables[0].rows[1:]]
    expect(page.locator(".kb-lookup__status")).to_contain_text("kết quả")
    shown = page.locator("[data-kb-results] h3").all_inner_texts()
    assert names[: len(shown)] == shown and len(shown) > 1
    assert "“ke hoach”" in file.paragraphs[2].text


def test_no_more_than_300_rows(page: Page, start: str, tmp_path: Path) -> None:
    file = docx.Document(str(saved(page, f"{start}tra-cuu.html", tmp_path / "a.docx")))
    status = page.locator(".kb-lookup__status")
    expect(status).to_contain_text("kết quả", timeout=30_000)  # three hundred rows come first
    total = int(status.inner_text().split()[0])
    assert len(file.tables[0].rows) - 1 == min(300, total)
