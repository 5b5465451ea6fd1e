"""Đề xuất bản ghi, end to end: what the form writes passes `kb.py check`, for every kind."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
import yaml
from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Browser, Page, expect

from macros.knowledge_base import load_knowledge_base
from macros.load.records import load_text
from macros.model import KINDS
from tests.browser.form_filling import FORM, fill_all, id_of, open_form, yaml_of

DATA = Path(__file__).resolve().parents[2] / "data"
HOSTILE = (
    "no", "Yes", "null", "~", "y", "1.457", "05", "0x1F", "1e3", "12:30", "2022-03-05", "2022", "=",
    'Anh nói: "được"', "it's", "a: b", "a:", "a #b", "# a", "- a", "? a", "*a", "&a", "!a", "@a",
    "`a`", "[a]", "{a}", "%a", "|", ">", "<<", "{{ 7*7 }}", "{% raw %}", "<script>a()</script>",
    "\\n \\u0041", " đầu", "cuối ", "a  b", "🐐 dê 👩🏽‍🌾", "--- a", "...", "08-KL/TU", "ký\u0303",
    normalize("NFD", "Đắk Glei ủy ban"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "scheme"), [*((kind, "http") for kind in KINDS), ("document", "file")]
)
def test_what_the_form_writes_passes_the_check(
    kind: str, scheme: str, page: Page, base_url: str, file_url: str, tmp_path: Path
) -> None:
    open_form(page, base_url if scheme == "http" else file_url, kind)
    filled = fill_all(page, kind)
    expect(page.locator("[data-kb-form-count]")).to_have_text("Không thấy điều gì cần sửa.")
    with page.expect_download() as downloading:
        page.locator("[data-kb-form-download]").click()
    shutil.copytree(DATA, tmp_path / "data")
    name = downloading.value.suggested_filename
    downloading.value.save_as(tmp_path / "data" / KINDS[kind].kind.folder / name)
    loaded = load_knowledge_base(tmp_path / "data")
    path = f"data/{KINDS[kind].kind.folder}/{name}"
    assert [p.message for p in loaded.problems if p.path == path and p.severity == "error"] == []
    assert not [p for p in loaded.problems if p.path == path and p.code == "chua-chuan"]
    assert set(yaml.safe_load(yaml_of(page))) == filled


def test_hostile_text_comes_back_exactly(page: Page, base_url: str) -> None:
    open_form(page, base_url, "person")
    for index, text in enumerate(HOSTILE):
        page.get_by_role("button", name="Thêm vào “Tên gọi khác”").click()
        page.locator(id_of(f"aliases.{index}")).fill(text)
    page.locator(id_of("summary")).fill("Dòng một\n  dòng hai: #3\n")
    written = yaml.safe_load(yaml_of(page))
    assert written["aliases"] == [normalize("NFC", text) for text in HOSTILE]
    assert written["summary"] == "Dòng một\n  dòng hai: #3\n"


def test_a_click_counts_though_a_problem_appears_above(page: Page, base_url: str) -> None:
    open_form(page, base_url, "person", "aliases=<b>")
    page.locator(id_of("aliases.0")).click()
    page.get_by_role("button", name="Thêm vào “Tên gọi khác”").click()
    expect(page.locator(id_of("aliases.1"))).to_be_focused()
    expect(page.locator(f"{id_of('aliases.0')}-error")).to_contain_text("thẻ HTML")


WRONG = [
    ("document", "issued_on", "2022-02-30"),
    ("document", "issued_on", "2100-02-29"),
    ("document", "issued_on", "2022-13"),
    ("document", "issued_on", "2022-00"),
    ("document", "issued_on", "hôm nay"),
    ("document", "id", "Mã Sai"),
    ("document", "title", "x" * 401),
    ("document", "title", "<b>đậm</b>"),
    ("document", "title", "[a](javascript:b)"),
    ("figure", "printed", "1,457.5"),
    ("finding", "position", "một"),
    ("finding", "position", "-7"),
]


@pytest.mark.parametrize(("kind", "key", "value"), WRONG)
def test_problems_are_worded_as_by_the_check(
    kind: str, key: str, value: str, page: Page, base_url: str
) -> None:
    open_form(page, base_url, kind)
    page.locator(id_of(key)).fill(value)
    page.locator(id_of(key)).blur()
    told = page.locator(f"{id_of(key)}-error").inner_text()
    assert told
    problems = load_text(yaml_of(page), "", KINDS[kind])[1]
    assert told in [p.message.partition(" Sửa nhanh:")[0] for p in problems]
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


def test_a_record_is_found_without_accents_by_keyboard(page: Page, base_url: str) -> None:
    open_form(page, base_url, "document")
    page.get_by_role("button", name="Thêm vào “Cơ quan ban hành”").press("Enter")
    box = page.get_by_role("combobox", name="Cơ quan ban hành 1")
    expect(box).to_be_focused()
    page.keyboard.type("uy ban nhan dan huyen dak glei")
    expect(box).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(box).to_have_value("ubnd-huyen-dak-glei")
    expect(box).to_have_attribute("aria-expanded", "false")
    page.get_by_role("button", name="Bỏ Cơ quan ban hành 1").press("Enter")
    expect(page.get_by_role("button", name="Thêm vào “Cơ quan ban hành”")).to_be_focused()


def test_id_follows_number_and_year_until_it_is_typed(page: Page, base_url: str) -> None:
    open_form(page, base_url, "document", "title=Kế hoạch mới")
    expect(page.locator(id_of("id"))).to_have_value("ke-hoach-moi")
    page.locator(id_of("number")).fill("997/QĐ-UBND")
    page.locator(id_of("issued_on")).fill("5/3/2022")
    page.locator(id_of("issued_on")).blur()
    expect(page.locator(id_of("id"))).to_have_value("997-qd-ubnd-2022")
    page.locator(id_of("id")).fill("ma-rieng")
    page.locator(id_of("number")).fill("998/QĐ-UBND")
    expect(page.locator(id_of("id"))).to_have_value("ma-rieng")


def test_drafts_survive_a_reload_for_each_kind(page: Page, base_url: str) -> None:
    open_form(page, base_url, "place", "title=Xã thử&part_of=huyen-dak-glei&source.0.at=I")
    page.locator(id_of("title")).fill("Xã thử hai")
    page.locator("[data-kb-form-kind]").select_option("person")
    page.locator(id_of("title")).fill("Người thử")
    page.reload()
    expect(page.locator(id_of("title"))).to_have_value("Người thử")
    page.locator("[data-kb-form-kind]").select_option("place")
    expect(page.locator(id_of("title"))).to_have_value("Xã thử hai")
    expect(page.locator(id_of("part_of"))).to_have_value("huyen-dak-glei")
    expect(page.locator(id_of("source.0.at"))).to_have_value("I")
    page.on("dialog", lambda dialog: dialog.accept())
    page.locator("[data-kb-form-clear]").click()
    expect(page.locator(id_of("title"))).to_have_value("")
    page.reload()
    expect(page.locator(id_of("title"))).to_have_value("")


def test_without_storage_the_form_works_and_says_so(page: Page, base_url: str) -> None:
    page.add_init_script("""
      for (const name of ["getItem", "setItem", "removeItem"]) {
        const real = Storage.prototype[name];
        Storage.prototype[name] = function (key, ...rest) {
          if (key.startsWith("kb-form")) throw new Error("không cho giữ");
          return real.call(this, key, ...rest);
        };
      }
    """)
    page.goto(base_url + FORM)
    page.locator(id_of("title")).fill("Văn bản thử")
    expect(page.locator("[data-kb-form-draft]")).to_contain_text("không cho giữ bản nháp")
    assert "Văn bản thử" in yaml_of(page)


def test_new_file_page_gets_name_and_content(page: Page, base_url: str) -> None:
    page.goto(base_url + FORM)
    expect(page.locator("[data-kb-form-open]")).to_have_count(0)
    opened: Any = page.evaluate("""
      async () => {
        const addresses = [];
        self.open = (address) => addresses.push(address);
        const page = "https://kho.example/new?filename={path}&value={content}";
        const send = (text) =>
          self.kbFormTools.openNewFile(page, "data/terms/a.yml", text, document.body);
        await send("id: a\\ntitle: Ngày & giờ\\n");
        await send("đ".repeat(3000));
        return addresses;
      }
    """)
    content = "id%3A%20a%0Atitle%3A%20Ng%C3%A0y%20%26%20gi%E1%BB%9D%0A"
    start = "https://kho.example/new?filename=data%2Fterms%2Fa.yml&value="
    assert opened == [start + content, start]


@pytest.mark.parametrize("width", [1440, 360])
def test_filled_form_is_accessible_and_fits(width: int, page: Page, base_url: str) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    open_form(page, base_url, "document", "issuers=a&relations.0.to=b&issued_on=x&topics=von")
    page.locator("[data-kb-form-copy]").click()
    page.get_by_role("combobox", name="Cơ quan ban hành 1").click()
    page.evaluate(AXE_FILE_PATH.read_text("utf-8"))
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    found = page.evaluate("(options) => axe.run('.kb-form', options)", rules)["violations"]
    assert [(fault["id"], [node["html"] for node in fault["nodes"]]) for fault in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_scripts_the_other_ways_are_told(browser: Browser, file_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(file_url + FORM)
    expect(plain.locator("[data-kb-form-off]")).to_be_visible()
    expect(plain.locator("[data-kb-form-form]")).to_be_hidden()
    expect(plain.get_by_role("heading", name="Ba cách khác")).to_be_visible()
    context.close()


def test_on_paper_only_the_file_shows(page: Page, base_url: str) -> None:
    open_form(page, base_url, "term", "title=Chữ thử")
    page.emulate_media(media="print")
    expect(page.locator("[data-kb-form-yaml]")).to_be_visible()
    expect(page.locator(id_of("title"))).to_be_hidden()
    expect(page.locator("[data-kb-form-copy]")).to_be_hidden()
