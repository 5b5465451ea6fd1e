"""Đề xuất bản ghi, end to end: what the form writes passes `kb.py check`, for every kind."""

from pathlib import Path
from unicodedata import normalize

import pytest
import yaml
from playwright.sync_api import Page, expect

from macros.checks.reader import Reader
from macros.form.samples import said
from macros.knowledge_base import checked
from macros.load import Entry
from macros.load.records import load_text
from macros.model import KINDS
from macros.model.figure import Figure
from tests.browser.form_filling import fill_all, id_of, open_form, yaml_of

DATA = Path(__file__).resolve().parents[2] / "data"
HOSTILE = (
    "no", "Yes", "null", "~", "y", "1.457", "05", "0x1F", "1e3", "12:30", "2022-03-05", "2022", "=",
    'Anh nói: "được"', "it's", "a: b", "a:", "a #b", "# a", "- a", "? a", "*a", "&a", "!a", "@a",
    "`a`", "[a]", "{a}", "%a", "|", ">", "<<", "{{ 7*7 }}", "{% raw %}", "<script>a()</script>",
    "\\n \\u0041", " đầu", "cuối ", "a  b", "🐐 dê 👩🏽‍🌾", "--- a", "...", "08-KL/TU", "ký\u0303",
    normalize("NFD", "Đắk Glei ủy ban"),
)  # fmt: skip

ADD_ALIASES = """(texts) => texts.forEach((text, at) => {
  document.querySelector("#f-aliases > button").click();
  const field = document.querySelector(`#f-aliases-${at}`);
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
})"""


def _of_one_share(live: list[Entry]) -> dict[str, str]:
    """A share that is told with its parts, and the part that it is of."""
    figures = (entry.record for entry in live if isinstance(entry.record, Figure))
    share = next(f for f in figures if f.unit == "%" and f.numerator and f.base)
    return {"stated": share.id, "operands.0": str(share.numerator)}


def test_what_the_form_writes_passes_the_check(page: Page, file_url: str, tmp_path: Path) -> None:
    """From a file, where more can break; over HTTP all other tests of the form are."""
    live, _ = Reader().read(DATA)
    given = {
        "claim": _of_one_share(live),
        "place": {"type": "xa"},  # within the first larger one
        "funding": {"unit": "triệu đồng"},
    }
    paths = set()
    for kind in KINDS:
        open_form(page, file_url, kind)
        title = f"Chữ thử: “{kind}” – no"
        filled = fill_all(page, kind, {"title": title, **given.get(kind, {})})
        expect(page.locator("[data-kb-form-count]")).to_have_text("Không thấy điều gì cần sửa.")
        with page.expect_download() as downloading:
            page.locator("[data-kb-form-download]").click()
        path = f"data/{KINDS[kind].kind.folder}/{downloading.value.suggested_filename}"
        downloading.value.save_as(tmp_path / path)
        assert set(yaml.safe_load(yaml_of(page))) == filled
        paths.add(path)
    written, problems = Reader().read(tmp_path / "data")
    assert {entry.path for entry in written} == paths
    found = [p for p in checked([*live, *written], problems).problems if p.path in paths]
    assert [p for p in found if p.severity == "error" or p.code == "chua-chuan"] == []


@pytest.mark.unpainted
def test_hostile_text_comes_back_exactly(page: Page, base_url: str) -> None:
    open_form(page, base_url, "person")
    page.evaluate(ADD_ALIASES, HOSTILE)
    page.locator(id_of("summary")).fill("Dòng một\n  dòng hai: #3\n")
    written = yaml.safe_load(yaml_of(page))
    assert written["aliases"] == [normalize("NFC", text) for text in HOSTILE]
    assert written["summary"] == "Dòng một\n  dòng hai: #3\n"


def test_a_click_counts_though_a_problem_appears_above(page: Page, base_url: str) -> None:
    open_form(page, base_url, "person", "aliases=<b>")
    page.locator(id_of("aliases.0")).click()
    page.get_by_role("button", name="Thêm vào “Cách gọi khác trong nguồn”").click()
    expect(page.locator(id_of("aliases.1"))).to_be_focused()
    expect(page.locator(f"{id_of('aliases.0')}-error")).to_contain_text("thẻ HTML")


WRONG = {
    "document": [
        ("issued_on", "2022-02-30"),
        ("issued_on", "2100-02-29"),
        ("issued_on", "2022-13"),
        ("issued_on", "2022-00"),
        ("issued_on", "hôm nay"),
        ("issued_on", "12/20/2021"),
        ("issued_on", "32/8/2024"),
        ("id", "Mã Sai"),
        ("title", "x" * 401),
        ("title", "12,5"),
        ("title", "<b>đậm</b>"),
        ("title", "[a](javascript:b)"),
    ],
    "figure": [("printed", "1.4.5")],
    "finding": [("position", "một"), ("position", "-7")],
}


@pytest.mark.parametrize("kind", WRONG)
@pytest.mark.unpainted
def test_problems_are_worded_as_by_the_check(kind: str, page: Page, base_url: str) -> None:
    open_form(page, base_url, kind)
    for key, value in WRONG[kind]:
        page.locator(id_of(key)).fill(value)
        page.locator(id_of(key)).blur()
        error = page.locator(f"{id_of(key)}-error")
        link = error.get_by_role("link")
        told = error.inner_text().removesuffix(f" {link.inner_text()}")
        code = (link.get_attribute("href") or "").removeprefix("ma-loi.html#")
        problems = load_text(yaml_of(page), "", KINDS[kind])[1]
        assert (told, code) in [tuple(said(problem)) for problem in problems], value
        expect(page.locator(id_of(key))).to_have_attribute("aria-invalid", "true")


def test_links_are_checked(page: Page, base_url: str) -> None:
    open_form(page, base_url, "document", "issuers=khong-co-that&signers=huyen-dak-glei")
    page.locator("[data-kb-form-copy]").click()
    summary = page.locator("[data-kb-form-summary]")
    expect(summary).to_be_focused()
    expect(summary).to_contain_text("không có bản ghi nào mang mã “khong-co-that”")
    expect(summary).to_contain_text("“huyen-dak-glei” là địa bàn")
    summary.get_by_text("khong-co-that").click()
    expect(page.locator(id_of("issuers.0"))).to_be_focused()


def test_a_taken_id_is_told_with_its_file(page: Page, base_url: str) -> None:
    taken = sorted((DATA / "places").glob("*.yml"))[0]
    open_form(page, base_url, "document", f"id={taken.stem}")
    page.locator(id_of("id")).focus()
    page.locator(id_of("id")).blur()
    error = page.locator(f"{id_of('id')}-error")
    expect(error).to_contain_text(f"đã dùng ở data/places/{taken.name}")


@pytest.mark.unpainted
def test_what_the_check_refuses_is_told_here(page: Page, base_url: str) -> None:
    open_form(page, base_url, "document")
    for key, typed, told in (
        ("id", "2022", "mã có chữ"),
        ("id", "con", "Windows"),
        ("id", "2022-01-05", "mã có chữ"),
        ("issued_on", "2021/12/20", ""),
        ("issued_on", "5/3/2062", "ngày 05/03/2062 chưa tới"),
        ("issued_on", "2022", ""),
    ):
        page.locator(id_of(key)).fill(typed)
        page.locator(id_of(key)).blur()
        error = page.locator(f"{id_of(key)}-error")
        expect(error).to_contain_text(told) if told else expect(error).to_be_empty()


def test_a_document_that_has_its_record_is_led_to(page: Page, base_url: str) -> None:
    open_form(page, base_url, "document", "number=1089/QĐ-UBND&issued_on=2021")
    page.locator(id_of("number")).focus()
    page.locator(id_of("number")).blur()
    error = page.locator(f"{id_of('number')}-error")
    expect(error).to_contain_text("đã có ở data/documents/1089-qd-ubnd-2021.yml")
    expect(error.get_by_role("link").first).to_have_attribute(
        "href", "../van-ban/1089-qd-ubnd-2021.html"
    )
    page.locator(id_of("id")).fill("ma-khac")
    expect(error).to_contain_text("đã có ở")
