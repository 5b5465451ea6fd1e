"""Using the form: keyboard, ids, drafts, the repository's page, small screens, paper."""

from typing import Any

import pytest
from axe_playwright_python.base import AXE_FILE_PATH
from playwright.sync_api import Browser, Dialog, Page, expect

from tests.browser.form_filling import FORM, id_of, open_form, yaml_of


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


def test_a_place_that_was_typed_whole_is_the_first_proposed(page: Page, base_url: str) -> None:
    open_form(page, base_url, "document", "source.0.id=bao-cao-so-ket-2024")
    place = page.locator(id_of("source.0.at"))
    place.click()
    page.keyboard.type("II.1")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(place).to_have_value("II.1")


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


def test_drafts_survive_a_reload_for_each_kind(own_page: Page, base_url: str) -> None:
    open_form(own_page, base_url, "place", "title=Xã thử&part_of=huyen-dak-glei&source.0.at=I")
    own_page.locator(id_of("title")).fill("Xã thử hai")
    own_page.locator("[data-kb-form-kind]").select_option("person")
    own_page.locator(id_of("title")).fill("Người thử")
    own_page.reload()
    expect(own_page.locator(id_of("title"))).to_have_value("Người thử")
    own_page.locator("[data-kb-form-kind]").select_option("place")
    expect(own_page.locator(id_of("title"))).to_have_value("Xã thử hai")
    expect(own_page.locator(id_of("part_of"))).to_have_value("huyen-dak-glei")
    expect(own_page.locator(id_of("source.0.at"))).to_have_value("I")
    own_page.on("dialog", lambda dialog: dialog.accept())
    own_page.locator("[data-kb-form-clear]").click()
    expect(own_page.locator(id_of("title"))).to_have_value("")
    own_page.reload()
    expect(own_page.locator(id_of("title"))).to_have_value("")


@pytest.mark.unpainted
def test_a_link_asks_before_it_takes_the_place_of_a_draft(own_page: Page, base_url: str) -> None:
    asked: list[str] = []

    def refuse(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss()

    def accept(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.accept()

    open_form(own_page, base_url, "place")
    own_page.locator(id_of("title")).fill("Xã thử")
    own_page.once("dialog", refuse)
    open_form(own_page, base_url, "place", "title=Xã lạ")
    expect(own_page.locator(id_of("title"))).to_have_value("Xã thử")
    own_page.once("dialog", accept)
    open_form(own_page, base_url, "place", "title=Xã lạ")
    expect(own_page.locator(id_of("title"))).to_have_value("Xã lạ")
    assert len(asked) == 2 and "bản nháp" in asked[0]
    # No draft of that kind: nothing to ask.
    open_form(own_page, base_url, "person", "title=Người lạ")
    expect(own_page.locator(id_of("title"))).to_have_value("Người lạ")


@pytest.mark.parametrize("odd", ["constructor", "__proto__", "toString"])
@pytest.mark.unpainted
def test_odd_ids_in_an_address_kill_nothing(page: Page, base_url: str, odd: str) -> None:
    open_form(page, base_url, "document", f"source.0.id={odd}&{odd}=x&source.0.at=I")
    expect(page.locator(id_of("source.0.id"))).to_have_value(odd)
    page.locator(id_of("title")).fill("Thử")
    assert "title: Thử" in yaml_of(page)


def test_without_storage_the_form_works_and_says_so(own_page: Page, base_url: str) -> None:
    own_page.add_init_script("""
      for (const name of ["getItem", "setItem", "removeItem"]) {
        const real = Storage.prototype[name];
        Storage.prototype[name] = function (key, ...rest) {
          if (key.startsWith("kb-form")) throw new Error("không cho giữ");
          return real.call(this, key, ...rest);
        };
      }
    """)
    own_page.goto(base_url + FORM)
    own_page.locator(id_of("title")).fill("Văn bản thử")
    expect(own_page.locator("[data-kb-form-draft]")).to_contain_text("không cho giữ bản nháp")
    assert "Văn bản thử" in yaml_of(own_page)


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


def test_filled_form_is_accessible_and_fits(page: Page, base_url: str) -> None:
    open_form(page, base_url, "document", "issuers=a&relations.0.to=b&issued_on=x&topics=von")
    page.locator("[data-kb-form-copy]").click()
    page.get_by_role("combobox", name="Cơ quan ban hành 1").click()
    page.evaluate(AXE_FILE_PATH.read_text("utf-8"))
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    for width in (1440, 360):
        page.set_viewport_size({"width": width, "height": 740})
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


def test_the_name_that_was_typed_comes_first(page: Page, base_url: str) -> None:
    open_form(page, base_url, "document")
    page.locator(f"{id_of('issuers')} > button").click()
    page.locator(id_of("issuers.0")).fill("đảng")
    options = page.locator(f"{id_of('issuers.0')}-list [role=option]")
    assert options.count() > 1  # other names have the word too
    assert options.first.inner_text().startswith("Đảng ")


def test_a_new_source_may_cite_itself(page: Page, base_url: str) -> None:
    open_form(page, base_url, "source", "title=Báo cáo mới&source.0.id=bao-cao-moi&source.0.at=I")
    page.locator("[data-kb-form-copy]").click()
    summary = page.locator("[data-kb-form-summary]")
    expect(summary).to_contain_text("“Tình trạng”")
    expect(summary).not_to_contain_text("bao-cao-moi")


def test_the_list_of_problems_follows_the_fields_and_what_is_typed(
    page: Page, base_url: str
) -> None:
    open_form(page, base_url, "person", "id=Sai&title=nhaân&summary=%3Cb%3E")
    page.locator("[data-kb-form-download]").click()
    listed = page.locator("[data-kb-form-summary] a")
    places = [str(link.get_attribute("href")) for link in listed.all()]
    order = page.locator("[data-kb-form-fields] [id]").evaluate_all("(all) => all.map((e) => e.id)")
    assert [order.index(place[1:]) for place in places] == sorted(
        order.index(place[1:]) for place in places
    )
    expect(listed.first).to_contain_text("bảng mã cũ (VNI)")
    count = listed.count()
    page.locator(id_of("title")).fill("nhân")
    expect(listed).to_have_count(count - 1)
    expect(page.locator("[data-kb-form-count]")).to_have_text(f"Còn {count - 1} điều cần sửa.")
    expect(page.locator("[data-kb-form-summary] h2")).to_have_text(f"{count - 1} điều cần sửa")


def test_a_date_in_a_link_is_read_as_a_typed_one(page: Page, base_url: str) -> None:
    open_form(page, base_url, "document", "issued_on=12/3/2024")
    expect(page.locator(id_of("issued_on"))).to_have_value("2024-03-12")
    open_form(page, base_url, "event", "starts_on=khong-ro")
    expect(page.locator(id_of("starts_on"))).to_have_value("khong-ro")


def test_a_message_that_stays_keeps_the_focus(page: Page, base_url: str) -> None:
    open_form(page, base_url, "document")
    page.locator("[data-kb-form-copy]").click()
    page.locator(id_of("title")).focus()
    page.keyboard.press("Tab")
    expect(page.locator(f"{id_of('title')}-error a")).to_be_focused()
    page.locator("[data-kb-form-summary] a").last.focus()
    page.keyboard.press("Tab")  # to the first field, and back
    page.keyboard.press("Shift+Tab")
    expect(page.locator("[data-kb-form-summary] a").last).to_be_focused()


def test_a_picker_says_that_nothing_matches_or_more_is_there(page: Page, base_url: str) -> None:
    open_form(page, base_url, "document")
    page.get_by_role("button", name="Thêm vào “Cơ quan ban hành”").click()
    box = page.locator(id_of("issuers.0"))
    rest = page.locator(".kb-picker__rest:visible")
    box.click()
    expect(rest).to_contain_text("gõ thêm để hẹp lại")
    box.fill("khong co co quan nay")
    expect(rest).to_contain_text("Không có mục nào khớp")
    page.keyboard.press("Escape")
    expect(rest).to_have_count(0)


def test_a_phone_folds_what_may_stay_empty_until_it_is_asked_for_or_filled(
    own_page: Page, base_url: str
) -> None:
    own_page.set_viewport_size({"width": 360, "height": 740})
    open_form(own_page, base_url, "document")
    summary = own_page.locator(id_of("summary"))
    expect(summary).to_be_hidden()
    own_page.get_by_role("link", name="Thêm, nếu có").click()
    expect(summary).to_be_in_viewport()
    expect(own_page.locator("#them")).to_have_css("box-shadow", "none")  # a part is no find
    open_form(own_page, base_url, "place", "summary=Ở biên giới.")
    expect(summary).to_be_visible()
    own_page.get_by_role("link", name="Tệp sẽ gửi").click()
    expect(own_page.get_by_role("heading", name="Tệp sẽ gửi")).to_be_in_viewport()


def test_a_problem_in_the_fold_is_led_to(own_page: Page, base_url: str) -> None:
    own_page.set_viewport_size({"width": 360, "height": 740})
    open_form(own_page, base_url, "place", "summary=Ở. Chưa rõ TODO" + "&aliases.0=12")
    own_page.get_by_role("button", name="Tải tệp .yml").click()
    own_page.get_by_text("Thêm, nếu có").last.click()
    expect(own_page.locator("#them")).not_to_have_attribute("open", "")
    own_page.locator("[data-kb-form-summary] a").last.click()
    expect(own_page.locator("#them :focus")).to_be_visible()
