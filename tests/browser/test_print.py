"""Print: one sheet of A4 after another, margins and header, nothing of the screen's furniture."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.sheets import headings_at_a_foot, sheets_in
from tests.weekly import EVERY_PAGE

pytestmark = pytest.mark.unpainted

RECORD = "van-ban/08-kl-tu-2021.html"
PLAIN = "block none avoid"


def folded_headings(page: Page) -> set[str]:
    """How the headings look of what is folded on the screen."""
    summaries = page.locator("article details:not(.kb-checks *) > summary")
    styles: list[str] = summaries.evaluate_all(
        """(all) => all.map((one) => getComputedStyle(one)).filter((one) => one.display !== "none")
          .map((style) => `${style.display} ${style.textDecorationLine} ${style.breakAfter}`)"""
    )
    return {*styles}


def test_a_record_prints_without_what_helps_on_the_screen_only(page: Page, base_url: str) -> None:
    page.goto(base_url + RECORD)
    helping = (page.get_by_text("Bấm vào ô"), page.locator(".kb-diagram__words"))
    for one in helping:
        expect(one).to_be_visible()
    page.emulate_media(media="print")
    furniture = (".md-header", ".md-sidebar--primary", ".md-footer", ".kb-neighbours")
    for one in (*helping, *map(page.locator, furniture)):
        expect(one).to_be_hidden()
    expect(page.locator("h1")).to_be_visible()
    assert folded_headings(page) == {PLAIN}


def test_sheets_are_a4_with_the_margins_of_the_decree_and_name_the_edition(
    page: Page, base_url: str
) -> None:
    page.goto(base_url + RECORD)
    margins = page.evaluate(
        """[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
          .filter((rule) => rule instanceof CSSPageRule && rule.style.margin)
          .map((rule) => rule.style.margin)"""
    )
    assert margins[-1] == "20mm 16mm 20mm 30mm"  # the last one wins
    assert b"/MediaBox [0 0 594.95996 841.91998]" in page.pdf(prefer_css_page_size=True)
    sheet = page.request.get(base_url + "assets/css/site.css").text()
    edition = page.locator("footer [data-kb-edition]").text_content()
    assert f'@top-right{{content: "Ấn bản {edition}"' in sheet
    # Browsers without margin boxes print it at the end.
    page.emulate_media(media="print")
    end = page.evaluate("getComputedStyle(document.querySelector('article'), '::after').content")
    name = page.locator("footer p").first.text_content() or ""
    said = end.replace('" "', "").strip('"')
    assert said.endswith(f" · Ấn bản {edition}") and name.startswith(said.partition(" · ")[0])
    # A heading holds the beginning of what follows: Firefox knows no break-after: avoid; a box that
    # may not be broken it does know.
    height, margin = page.locator("article h2").first.evaluate(
        """(h) => {
          const { height, marginBottom } = getComputedStyle(h, "::after");
          return [parseFloat(height), parseFloat(marginBottom)];
        }"""
    )
    assert 36 <= height <= 40 and abs(height + margin) < 0.1


def test_dark_readers_print_black_on_white(page: Page, base_url: str) -> None:
    page.goto(base_url + RECORD)
    page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
    page.emulate_media(media="print", reduced_motion="reduce")
    style = "getComputedStyle(document.body)"
    assert page.evaluate(f"{style}.color") == "rgb(0, 0, 0)"
    assert page.evaluate(f"{style}.backgroundColor") == "rgb(255, 255, 255)"


def test_the_margins_of_the_sheet_are_white_too(page: Page, base_url: str) -> None:
    """Where the system is dark: they follow an element of the head."""
    page.emulate_media(color_scheme="dark")
    page.goto(base_url + RECORD)
    scheme = page.locator("meta[name=color-scheme]")
    for moment, expected in (("beforeprint", "light"), ("afterprint", "dark")):
        page.evaluate("(moment) => dispatchEvent(new Event(moment))", moment)
        expect(scheme).to_have_attribute("content", expected)


def test_values_that_share_a_line_are_told_apart(page: Page, base_url: str) -> None:
    page.goto(base_url + "dia-ban/huyen-dak-chung.html")
    page.emulate_media(media="print")
    second = page.locator(".kb-value + .kb-value").first
    expect(second).to_have_css("display", "inline")
    assert second.evaluate("(e) => getComputedStyle(e, '::before').content") == '"; "'


@pytest.mark.parametrize(
    "address", ["bai-hoc.html", "mo-hinh.html", "doi-soat.html", "dia-ban.html"]
)
def test_what_is_there_to_press_is_not_printed(page: Page, base_url: str, address: str) -> None:
    page.goto(base_url + address)
    page.emulate_media(media="print")
    pressed = page.locator("article").get_by_text(re.compile("^(Xem |Bấm |Cách tính|.* còn lại$)"))
    assert pressed.count()
    for one in pressed.all():
        expect(one).to_be_hidden()


def test_a_narrowed_list_prints_what_it_shows(page: Page, base_url: str) -> None:
    page.goto(base_url + "can-cu-phap-ly.html?loai=Kế hoạch")
    page.emulate_media(media="print")
    expect(page.locator("[data-kb-count]")).to_be_visible()
    expect(page.locator("[data-kb-count]")).to_contain_text("Kế hoạch")
    expect(page.locator("select[name=loai]")).to_be_hidden()


@pytest.mark.parametrize("address", ["can-cu-phap-ly.html", "dong-thoi-gian.html"])
def test_a_list_that_shows_all_does_not_say_so_on_paper(
    page: Page, base_url: str, address: str
) -> None:
    page.goto(base_url + address)
    count = page.locator("[data-kb-count]")
    expect(count).to_contain_text("Hiện")
    page.emulate_media(media="print")
    expect(count).to_be_hidden()
    expect(page.locator(".kb-letters")).to_be_hidden()


def sheets_of(page: Page) -> int:
    """How many sheets the page takes."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(prefer_css_page_size=True)))


def test_each_commune_is_one_sheet(page: Page, base_url: str) -> None:
    """As the page of places promises."""
    page.goto(base_url + "dia-ban.html")
    expect(page.get_by_text("in được trên một trang A4")).to_be_visible()
    tiles = page.locator(".kb-tilemap__tile a").evaluate_all("(all) => all.map((a) => a.href)")
    sheets = {}
    for address in tiles:
        page.goto(address)
        among = page.locator(".kb-cite__buttons")
        expect(among.get_by_role("button", name="In trang này")).to_be_visible()
        sheets[address] = sheets_of(page)
    assert len(sheets) == 8
    assert not {address: count for address, count in sheets.items() if count != 1}


# The words of an element: which are cut by the end of a line, and which lie over one another.
FAULTS = """(root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), words = [];
    while (walker.nextNode())
      for (const { 0: word, index } of walker.currentNode.data.matchAll(/[^\\s\\/-]+/g)) {
        const range = new Range();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        words.push({ word, boxes: [...range.getClientRects()].filter((box) => box.width) });
      }
    const placed = words.flatMap(({ word, boxes }) => boxes.map((box) => ({ word, box })));
    const over = placed.filter(({ box }, at) => placed.slice(0, at).some(({ box: other }) =>
      Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 5 &&
      Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2));
    const cut = words.filter(({ boxes }) => new Set(boxes.map(({ y }) => Math.round(y))).size > 1);
    return [placed, cut, over].map((all) => all.map(({ word }) => word));
  }"""


@pytest.mark.parametrize("name", ["sl-ca-nhan-giay-khen", "sl-so-ket-02-nam", "sl-so-ho-dtts"])
def test_a_count_of_checks_lies_over_nothing_and_cuts_no_word(
    page: Page, base_url: str, name: str
) -> None:
    page.set_viewport_size({"width": 620, "height": 900})  # what the margins leave of a sheet
    page.goto(f"{base_url}so-lieu/{name}.html")
    page.emulate_media(media="print")
    words, cut, over = page.locator(".kb-checks details").evaluate(FAULTS)
    assert "chú" in words and "Cả" not in words, "what can only be pressed"
    assert (cut, over) == ([], [])


@pytest.mark.parametrize("name", ["so-lieu/sl-ty-le-to-hop-tac", "dia-ban/xa-dak-mon"])
def test_on_paper_stands_how_a_record_is_cited_and_where(
    page: Page, base_url: str, file_url: str, name: str
) -> None:
    for root in (base_url, file_url):
        page.goto(f"{root}{name}.html")
        page.emulate_media(media="print")
        cited = page.locator(".kb-cite").inner_text()
        assert "dẫn theo" in cited and "Chép" not in cited
        assert (f"{base_url}{name}.html" in cited) == (root == base_url)


def test_hits_are_printed_with_what_was_asked_and_how_many_more_there_are(
    page: Page, base_url: str
) -> None:
    page.goto(base_url + "tra-cuu.html?tim=hộ nghèo")
    expect(page.locator(".kb-result")).to_have_count(30)
    page.emulate_media(media="print")
    status = page.locator(".kb-lookup__status")
    expect(status).to_be_visible()
    expect(status).to_contain_text("kết quả")
    before = status.evaluate("(e) => getComputedStyle(e, '::before').content")
    assert before == '"30 mục đầu trong "'
    expect(page.get_by_role("searchbox", name="Tìm trong toàn bộ kho")).to_be_visible()
    expect(page.locator(".kb-lookup__order")).to_be_hidden()
    expect(page.locator(".kb-result").first).to_have_css("break-inside", "avoid")


def test_a_row_of_facts_does_not_hold_on_to_the_next(page: Page, base_url: str) -> None:
    """Or all rows would be one block, which leaves its sheet and is cut on the next ones."""
    page.goto(base_url + "ai-lam-gi.html")
    page.emulate_media(media="print")
    rows = page.locator(".kb-facts dt").evaluate_all(
        "(all) => all.map((one) => getComputedStyle(one).breakAfter)"
    )
    assert {*rows} == {"auto"}


def test_what_a_line_counts_is_told_on_paper_instead(page: Page, base_url: str) -> None:
    page.goto(base_url + "ai-lam-gi.html")
    counts = page.locator(".kb-duties summary > .kb-note").first
    expect(counts).to_be_visible()
    page.emulate_media(media="print")
    expect(counts).to_be_hidden()
    expect(page.locator(".kb-duties dd").first).to_be_visible()
    expect(page.locator(".kb-duties").first).to_have_css("break-inside", "avoid")


FEW_SHEETS = [
    ("thuat-ngu/lam-diem.html", 1),
    ("chi-tieu.html", 2),
    ("chi-tieu/ct-hop-tac-xa.html", 1),
    ("index.html", 2),
    ("danh-gia/bai-hoc-1-su-lanh-dao.html", 1),
    ("moi-cap-nhat.html", 6),
    ("so-lieu.html", 4),
    ("mo-hinh.html", 3),
    ("bai-hoc.html", 3),
    ("contribute/them-van-ban.html", 4),
    ("ai-lam-gi.html", 5),
    ("van-ban/452-ubnd-kgvx-2024.html", 1),
    ("van-ban/bc-ubnd-huyen-2024.html", 2),
    ("nhiem-vu/nhiem-vu-1-tuyen-truyen-den-moi-nguoi.html", 1),
    ("doi-soat/dsc-ty-le-ho-ngheo-10-40.html", 1),
    ("so-lieu/sl-so-nhan-khau.html", 1),
    ("mo-hinh/mo-hinh-de-co.html", 1),
    ("su-kien/hoi-nghi-ca-phe-arabica.html", 1),
    ("tuyen-truyen/phong-su-09-gia-lang-a-blang.html", 1),
]
MORE = [
    ("chi-tieu/ct-khoa-hoc-ky-thuat.html", 1),
    ("mo-hinh/mo-hinh-ca-phe-xu-lanh.html", 1),
    ("van-ban/707-qd-ubnd-2022.html", 1),
    ("doi-soat/dsc-53-3-mau-so.html", 1),
    ("so-lieu/sl-ca-nhan-giay-khen.html", 1),
    ("doi-soat/dsc-mau-so-chung-11-92-8-93.html", 1),
]
"""Further pages of kinds that stand above."""


@pytest.mark.parametrize(("address", "most"), FEW_SHEETS + MORE * EVERY_PAGE)
def test_short_records_and_long_indexes_take_few_sheets(
    page: Page, base_url: str, address: str, most: int
) -> None:
    page.goto(base_url + address)
    assert 1 <= sheets_of(page) <= most


@pytest.mark.parametrize("address", ["chi-tieu.html", "loi-in.html"])
def test_what_is_folded_on_screen_has_plain_headings_on_paper(
    page: Page, base_url: str, address: str
) -> None:
    page.goto(base_url + address)
    page.emulate_media(media="print")
    assert folded_headings(page) == {PLAIN}


def test_the_whole_on_paper(page: Page, base_url: str) -> None:
    """As many sheets as its page says, no heading alone at a foot, no advice on printing."""
    page.goto(base_url + "ban-in.html")
    said = page.get_by_text(re.compile(r"khoảng \d+ tờ")).inner_text()
    advice, meaning = page.get_by_text("bấm Ctrl+P"), page.get_by_text("Dấu ✗: số không khớp")
    expect(advice).to_be_visible()
    page.emulate_media(media="print")
    expect(advice).not_to_be_visible()
    expect(meaning).to_be_visible()
    assert folded_headings(page) == {PLAIN}
    # A chapter in the contents is not parted from its first line.
    contents = page.locator(".kb-cover__contents > ul")
    expect(contents).to_have_css("column-count", "2")
    chapter = contents.locator("> li > a").first
    expect(chapter).to_have_css("break-after", "avoid")
    expect(chapter).to_have_css("display", "block")  # a break is of blocks only
    expect(contents.locator("> li > ul > li").first).to_have_css("break-inside", "avoid")
    sheets = sheets_in(page)
    assert abs(len(sheets) - int(re.findall(r"khoảng (\d+) tờ", said)[0])) < 10
    assert headings_at_a_foot(sheets) == []


@pytest.mark.parametrize(
    ("address", "most"),
    [
        ("contribute/truong.html", 60),
        ("contribute/ma-loi.html", 42),
        ("nguon/bao-cao-so-ket-2024.html", 30),
    ],
)
def test_no_heading_stands_alone_at_the_foot_of_a_sheet(
    page: Page, base_url: str, address: str, most: int
) -> None:
    page.goto(base_url + address)
    sheets = sheets_in(page)
    assert 1 <= len(sheets) <= most
    assert headings_at_a_foot(sheets) == []


def test_edition_shows_without_scripts(browser: Browser, base_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(base_url + RECORD)
    tall = plain.locator("footer [data-kb-edition]").bounding_box()
    assert tall and tall["width"] > 0
    context.close()


def test_the_signs_of_the_axis_are_told_on_paper(page: Page, base_url: str) -> None:
    page.goto(base_url + "dong-thoi-gian.html")
    page.emulate_media(media="print")
    expect(page.locator("fieldset .kb-icon").first).to_be_visible()
    expect(page.locator("fieldset input").first).to_be_hidden()
