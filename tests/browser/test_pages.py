"""Reading comfort, metadata and the policy: what every kind of page has."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

RECORD = "van-ban/08-kl-tu-2021.html"
SOURCE = "nguon/bao-cao-so-ket-2024.html"
WIDTHS = (320, 768, 1440)
DARKER, BRIGHTER = "Chuyển sang nền tối", "Chuyển sang nền sáng"
KINDS_OF_PAGE = (
    "index.html",
    "can-cu-phap-ly.html",
    "dong-thoi-gian.html",
    "mo-hinh.html",
    "chi-tieu.html",
    "ban-in.html",
    RECORD,
    "nguon/bao-cao-so-ket-2024.html",
    "van-ban/09-ctrph-ubnd-ubmttqvn-2021.html",  # the longest number
)


@pytest.mark.parametrize("address", KINDS_OF_PAGE)
@pytest.mark.unpainted
def test_no_page_is_wider_than_the_screen(page: Page, base_url: str, address: str) -> None:
    page.goto(base_url + address)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_every_page_has_title_and_description(site: Path) -> None:
    bare = [
        path.relative_to(site).as_posix()
        for path in site.rglob("*.html")
        # Nobody shares the page for what is missing.
        if path != site / "404.html"
        and "Content-Security-Policy" in (html := path.read_text("utf-8"))
        and not all(
            re.search(pattern, html)
            for pattern in (
                r"<title>[^<]{5,}</title>",
                r'<meta name="description" content="[^"]{20,}"',
            )
        )
    ]
    assert not bare


@pytest.mark.parametrize(
    "pattern", [r"<title>([^<]+)</title>", r'<meta name="description" content="([^"]+)"']
)
def test_titles_and_descriptions_tell_pages_apart(site: Path, pattern: str) -> None:
    texts = Counter(
        text
        for path in site.rglob("*.html")
        for text in re.findall(pattern, path.read_text("utf-8"))
    )
    assert [text for text, count in texts.items() if count > 1] == []


def test_headings_do_not_skip_a_level(site: Path) -> None:
    skipping = []
    for path in site.rglob("*.html"):
        levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", path.read_text("utf-8"))]
        if any(later > earlier + 1 for earlier, later in zip(levels, levels[1:], strict=False)):
            skipping.append(path.name)
    assert not skipping


ENGLISH = (
    "Add|Clone|Code|Commit|Create|Download|Extract|File|Fork|Install|New|Open|Propose|Pull|"
    "Terminal|Upload"
)
"""What the buttons begin with that pages tell readers to press in other programs."""


def test_english_buttons_are_marked_as_english(site: Path) -> None:
    """Or a Vietnamese voice reads them by its own letters (WCAG 3.1.2)."""
    button = re.compile(rf"(?i)<(?:em|strong)([^>]*)>(?:{ENGLISH})\b")
    marks = [
        (path.name, mark)
        for path in site.rglob("*.html")
        for mark in button.findall(path.read_text("utf-8"))
    ]
    assert len(marks) > 10
    assert {(name, mark) for name, mark in marks if 'lang="en"' not in mark} == set()


def test_no_script_runs_inline(page: Page, base_url: str) -> None:
    """The policy must hold; a breach would show as an error in the console and fail the test."""
    page.goto(base_url + RECORD)
    policy = page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content")
    assert "default-src 'self';" in str(policy) and "unsafe" not in str(policy)
    inline = page.locator("script:not([src]):not([type='application/json'])")
    expect(inline).to_have_count(0)


def test_skip_link_is_first_and_leads_past_the_menu(page: Page, base_url: str) -> None:
    page.goto(base_url + RECORD)
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    expect(skip).to_have_text("Chuyển đến nội dung chính")
    expect(skip).to_have_attribute("href", "#phan-chinh")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("main .kb-crumbs a:focus")).to_have_text("Trang chủ")


@pytest.mark.parametrize(
    ("address", "section"),
    [
        ("van-ban/08-kl-tu-2021.html", "Cuộc vận động"),
        ("so-lieu/sl-ho-ngheo.html", "Tra cứu"),
        ("contribute/truong.html", "Đóng góp"),
    ],
)
def test_the_tab_and_the_way_back_tell_the_section(
    page: Page, base_url: str, address: str, section: str
) -> None:
    page.goto(base_url + address)
    expect(page.locator(".md-tabs__item--active")).to_have_text(section)
    expect(page.locator(".kb-crumbs li + li > a")).to_be_visible()


def test_larger_text_is_remembered(page: Page, base_url: str) -> None:
    page.goto(base_url + RECORD)
    before = page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
    button = page.get_by_role("button", name="Chữ to hơn")
    button.click()
    page.goto(base_url + "index.html")
    expect(button).to_have_attribute("aria-pressed", "true")
    assert page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") > before


def test_dark_scheme_is_remembered_before_the_first_paint(page: Page, base_url: str) -> None:
    page.goto(base_url + "index.html")
    page.get_by_role("button", name=DARKER).click()
    page.goto(base_url + RECORD, wait_until="commit")
    page.wait_for_selector("h1")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_without_a_choice_the_scheme_is_the_systems(page: Page, base_url: str) -> None:
    body = page.locator("body")
    page.goto(base_url + "index.html")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    expect(page.get_by_role("button", name=DARKER)).to_be_visible()
    page.emulate_media(color_scheme="dark")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.emulate_media(color_scheme="light")
    page.goto(base_url + RECORD)
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.get_by_role("button", name=DARKER).click()
    page.goto(base_url + "index.html")
    expect(page.get_by_role("button", name=BRIGHTER)).to_be_visible()
    page.emulate_media(color_scheme="dark")
    page.emulate_media(color_scheme="light")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.parametrize(
    ("width", "contents"), [(1440, ".md-nav--secondary"), (768, ".kb-contents")]
)
def test_contents_name_headings_without_their_counts(
    page: Page, base_url: str, width: int, contents: str
) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(base_url + "mo-hinh.html")
    expect(page.locator("h2 .kb-count").first).to_be_visible()
    links = page.locator(f"{contents} a").all_text_contents()
    assert links and not [text for text in links if re.search(r"\d$", text)]


def test_citation_is_copied_with_the_address(own_page: Page, base_url: str) -> None:
    own_page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    own_page.goto(base_url + RECORD + "?x=1#nguon")
    own_page.get_by_role("button", name="Chép trích dẫn").click()
    copied = own_page.evaluate("navigator.clipboard.readText()")
    assert "Kết luận số 08-KL/TU, 24/02/2021" in copied
    assert f"Địa chỉ: {base_url}{RECORD}, truy cập ngày" in copied
    assert copied.count("\n") == 0


def test_citation_in_formats_for_programs(page: Page, base_url: str) -> None:
    page.goto(base_url + RECORD)
    page.locator(".kb-cite").get_by_text("Dạng BibTeX").click()
    note = (
        "Rút từ Ủy ban nhân dân huyện Đăk Glei, Báo cáo sơ kết 03 năm thực hiện Cuộc vận động "
        "trên địa bàn huyện Đăk Glei, 2024 (Mục II, đoạn 1; Mục III.3, đoạn mở đầu)"
    )
    bibtex, csl = page.locator(".kb-cite pre").all_text_contents()
    assert bibtex == (
        "@misc{08-kl-tu-2021,\n"
        "  title = {{Kết luận số 08-KL/TU}},\n"
        "  author = {{Ban Thường vụ Tỉnh ủy}},\n"
        "  date = {2021-02-24},\n"
        "  howpublished = {Kho tri thức Cuộc vận động Đăk Glei},\n"
        f"  note = {{{note}}},\n"
        f"  url = {{{base_url}{RECORD}}},\n"
        "}"
    )
    assert json.loads(csl) == {
        "id": "08-kl-tu-2021",
        "type": "document",
        "title": "Kết luận số 08-KL/TU",
        "container-title": "Kho tri thức Cuộc vận động Đăk Glei",
        "language": "vi",
        "note": note,
        "author": [{"literal": "Ban Thường vụ Tỉnh ủy"}],
        "issued": {"date-parts": [[2021, 2, 24]]},
        "URL": base_url + RECORD,
    }


def test_citation_as_a_file_has_no_address(page: Page, file_url: str) -> None:
    page.goto(file_url + SOURCE)
    page.locator(".kb-cite").get_by_text("Dạng BibTeX").click()
    bibtex, csl = page.locator(".kb-cite pre").all_text_contents()
    assert "url = " not in bibtex and "URL" not in json.loads(csl)
    assert json.loads(csl)["type"] == "webpage"


@pytest.mark.unpainted
def test_only_documents_and_the_source_are_cited_for_programs(page: Page, base_url: str) -> None:
    page.goto(base_url + "thuat-ngu/ho-ngheo.html")
    expect(page.get_by_role("button", name="Chép trích dẫn")).to_be_visible()
    assert page.locator(".kb-cite details, .kb-cite pre").count() == 0


def test_letters_that_latex_reads_are_escaped(page: Page, base_url: str) -> None:
    page.goto(base_url + RECORD)
    title = "7,79 % của A & B_c #1 $2 {x} ~ ^ \\"
    made = page.evaluate(
        """(title) => {
          document.querySelector("h1").textContent = title;
          const section = document.querySelector(".kb-cite");
          section.querySelectorAll("details, .kb-cite__buttons").forEach((made) => made.remove());
          kbCite(section, "x");
          return [...section.querySelectorAll("pre")].map((made) => made.textContent);
        }""",
        title,
    )
    safe = (
        r"7,79 \% của A \& B\_c \#1 \$2 \{x\} "
        r"\textasciitilde{} \textasciicircum{} \textbackslash{}"
    )
    assert f"title = {{{{{safe}}}}}," in made[0]
    assert json.loads(made[1])["title"] == title


def test_drawer_opens_by_keyboard_on_narrow_screens(page: Page, base_url: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(base_url + RECORD)
    button = page.get_by_role("button", name="Danh mục trang")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("navigation", name="Các trang")).to_be_visible()


def test_home_search_opens_the_search_box(page: Page, base_url: str) -> None:
    page.goto(base_url + "index.html")
    page.get_by_role("button", name="ca phe xu lanh").click()
    expect(page.locator("[data-kb-box] input")).to_have_value("ca phe xu lanh")
    expect(page.locator("[data-kb-hits] li").first).to_be_visible()


def test_a_wide_diagram_begins_with_its_subject_in_view(page: Page, base_url: str) -> None:
    page.set_viewport_size({"width": 1000, "height": 740})
    page.goto(base_url + "van-ban/05-ctr-bcd-2021.html")
    page.get_by_role("button", name="Chữ to hơn").click()
    page.reload()
    hidden = "(box) => box.scrollWidth - box.clientWidth"
    assert page.locator(".kb-diagram .kb-scroll").first.evaluate(hidden) > 0
    subject = page.locator(".kb-diagram__box--subject rect").bounding_box()
    assert subject
    assert subject["x"] >= 0
    assert subject["x"] + subject["width"] <= 1000
