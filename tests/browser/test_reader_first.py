"""The answer before the doubt: what a phone of 360 × 740 shows, and how far one has to go."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from macros.exports.answers import answer
from macros.knowledge_base import load_knowledge_base
from macros.model.figure import Figure, Indicator
from macros.model.funding import Funding
from macros.pages.addresses import address_of
from tests.browser.frames import in_frames

DATA = Path(__file__).resolve().parents[2] / "data"
SCREEN = 740
PHONE = ViewportSize(width=360, height=SCREEN)
EVERY = 4
"""One template makes the heads of all quantities; where each is measured costs half a minute."""
FIRST_PIXELS = 300
AUDIT_SHARE = 1 / 6
LENGTHS: dict[str, float] = {
    "index.html": 5,
    "doi-soat.html": 12,
    "dong-thoi-gian.html": 9,
    "mo-hinh.html": 8,
    "thuat-ngu.html": 15,
    "loi-in.html": 8,
    "so-lieu.html": 7,
    "bai-hoc.html": 5.6,
    "ai-lam-gi.html": 6,
    "van-ban/08-kl-tu-2021.html": 8,
    "dia-ban/huyen-dak-glei.html": 9,
}
"""Screens of 360 × 740 before anything is unfolded."""


@pytest.fixture
def phone(page: Page) -> Page:
    page.set_viewport_size(PHONE)
    return page


@pytest.mark.parametrize(("address", "screens"), LENGTHS.items())
@pytest.mark.unpainted
def test_pages_are_not_endless(phone: Page, base_url: str, address: str, screens: float) -> None:
    phone.goto(base_url + address)
    height = phone.evaluate("document.documentElement.scrollHeight")
    assert height <= screens * SCREEN


@pytest.mark.parametrize(("width", "is_read_through"), [(719, False), (720, True)])
def test_lessons_are_titles_on_a_phone(
    page: Page, base_url: str, width: int, is_read_through: bool
) -> None:
    page.set_viewport_size({"width": width, "height": SCREEN})
    page.goto(base_url + "bai-hoc.html")
    text = page.locator(".kb-findings details > p").first
    expect(text).to_be_visible(visible=is_read_through)
    page.locator(".kb-findings h3").first.click()
    expect(text).to_be_visible(visible=not is_read_through)


@pytest.mark.parametrize(("width", "height", "screens"), [(1440, 900, 1), (360, SCREEN, 2)])
@pytest.mark.unpainted
def test_home_answers_on_the_first_screens(
    page: Page, base_url: str, width: int, height: int, screens: int
) -> None:
    page.set_viewport_size({"width": width, "height": height})
    page.goto(base_url + "index.html")
    answers = page.locator(".kb-answer")
    expect(answers).to_have_count(3)
    ends = answers.evaluate_all("(all) => all.map((one) => one.getBoundingClientRect().bottom)")
    assert max(ends) <= screens * height


def _quantities() -> list[tuple[str, str]]:
    base = load_knowledge_base(DATA).base
    records = (*base.all(Figure), *base.all(Indicator), *base.all(Funding))
    return [(address_of(record), answer(base, record)) for record in records]


VALUE = """({ document }) => {
  const value = document.querySelector(".kb-record__value");
  return value && { top: value.getBoundingClientRect().top, text: value.innerText };
}"""


def test_value_and_unit_stand_at_the_top_of_their_page(page: Page, base_url: str) -> None:
    page.goto(base_url + "404.html")
    said = {base_url + address: text for address, text in _quantities()[::EVERY]}
    found = dict(in_frames(page, said, PHONE, VALUE))
    assert {a: told and told["text"].replace("\u00a0", " ") for a, told in found.items()} == said
    assert not {a: told["top"] for a, told in found.items() if told["top"] > FIRST_PIXELS}


def test_the_audit_is_at_most_a_sixth_of_a_record(site: Path) -> None:
    """What fails stands open and is not counted."""
    much = {}
    for folder in ("so-lieu", "chi-tieu", "van-ban", "kinh-phi", "mo-hinh", "su-kien", "danh-gia"):
        for page in (site / folder).glob("*.html"):
            article = page.read_text("utf-8").partition("<article")[2].partition("</article>")[0]
            audit = re.search(
                r'<details class="kb-more"><summary>(?:Phép|<[^>]+>\d+ ghi).*?</details>',
                article,
                re.S,
            )  # noqa: E501
            share = len(_text(audit[0])) / len(_text(article)) if audit else 0
            if share > AUDIT_SHARE:
                much[f"{folder}/{page.name}"] = round(share, 2)
    assert not much


def _texts(page: Path) -> list[str]:
    """The texts of a page's article, each as it stands between two tags."""
    article = page.read_text("utf-8").partition("<article")[2].partition("</article>")[0]
    article = re.sub(r"<(script|style|svg|code|kbd)\b.*?</\1>", "", article, flags=re.S)
    return [text.strip() for text in re.findall(r">([^<>]+)<", article)]


def _text(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_no_code_of_the_outline_reaches_a_reader(site: Path) -> None:
    code = re.compile(
        r"(?<![\w/.-])(?:ct\d+(?:\.\d+)?|can-cu|noi-nhan|phong-su|media|figure)(?![\w-])"
        r"|(?:^|, )(?:dau|ket|ky)(?=,|$)"
    )
    pages = [p for p in site.rglob("*.html") if "contribute" not in p.parts]
    assert not [p.name for p in pages if any(map(code.search, _texts(p)))]


def test_the_first_two_screens_of_home_answer(phone: Page, base_url: str) -> None:
    phone.goto(base_url + "index.html")
    for words in (
        "3 mục tiêu đến 2025: 2 đạt, 1 chưa",
        "54 triệu đồng",
        "250 triệu đồng",
        "Cộng lại 304",
        "1.457 hộ",
        "597 hộ",
        "con số trong báo cáo không khớp",
    ):  # noqa: E501
        found = phone.get_by_text(re.compile(words.replace(" ", r"\s"))).first
        box = found.bounding_box()
        assert box, words
        assert box["y"] + box["height"] <= 2 * SCREEN, words


def test_the_line_to_cite_a_document_by_is_copied_or_selected(phone: Page, file_url: str) -> None:
    phone.goto(file_url + "van-ban/08-kl-tu-2021.html")
    line = phone.locator(".kb-basis").inner_text()
    assert line.startswith(
        "Căn cứ Kết luận số 08-KL/TU ngày 24 tháng 02 năm 2021 của Ban Thường vụ Tỉnh ủy về"
    )
    phone.get_by_role("button", name="Chép câu căn cứ").click()
    expect(phone.locator(".kb-copy[role=status]")).not_to_be_empty()


LISTS = {"to-chuc", "thuat-ngu", "so-lieu", "can-cu-phap-ly", "dia-ban", "tuyen-truyen"}
LONG_LIST = 3


WAYS = """({ document }) => ({
  isLong: document.documentElement.scrollHeight > LONG,
  ways: document.querySelectorAll(
    ".kb-contents, .kb-letters, .kb-axis, .kb-hero, .kb-lookup",
  ).length,
})""".replace("LONG", str(LONG_LIST * SCREEN))


@pytest.mark.unpainted
def test_each_long_page_has_a_way_through_it(page: Page, base_url: str, site: Path) -> None:
    """Letters, years or sections at a list; else the contents in the corner."""
    records = (site / "van-ban").glob("*.html")
    pages = [*(p for p in site.glob("*.html") if p.name != "404.html"), *records]
    page.goto(base_url + "404.html")
    addresses = [base_url + file.relative_to(site).as_posix() for file in pages]
    found = dict(in_frames(page, addresses, PHONE, WAYS))
    assert len(found) == len(pages) and any(told["isLong"] for told in found.values())
    assert not [page for page, told in found.items() if told["isLong"] and not told["ways"]]


@pytest.mark.parametrize("name", sorted(LISTS))
def test_letters_lead_to_rows_that_exist(phone: Page, base_url: str, name: str) -> None:
    phone.goto(f"{base_url}{name}.html")
    letters = phone.locator(".kb-letters a")
    assert letters.count() > 1
    letters.last.click()
    expect(phone.locator(":target")).to_be_in_viewport()


def test_the_contents_in_the_corner_cover_nothing_of_who_reads_on(
    phone: Page, base_url: str
) -> None:
    """Nor anything of the first screen: they are there for who turns back."""
    phone.goto(base_url + "van-ban/08-kl-tu-2021.html")
    summary = phone.locator(".kb-contents summary")
    box = summary.bounding_box()
    assert box
    there = f"!!document.elementFromPoint({box['x'] + 20}, {box['y'] + 10}).closest('.kb-contents')"

    assert not phone.evaluate(there)
    for screens, is_there in ((0.9, False), (1.9, False), (1.1, True), (1.8, False), (0, False)):
        phone.evaluate("(screens) => scrollTo(0, screens * innerHeight)", screens)
        phone.evaluate("() => new Promise((r) => requestAnimationFrame(() => setTimeout(r)))")
        assert phone.evaluate(there) is is_there
    assert "Mục lục" in phone.locator("article").aria_snapshot()  # heard all the same
    phone.locator("article h2").first.evaluate("(h) => { h.tabIndex = -1; h.focus(); }")
    phone.keyboard.press("Shift+Tab")
    expect(summary).to_be_focused()
    assert phone.evaluate(there)


def test_the_contents_of_a_long_record_open_and_close(phone: Page, base_url: str) -> None:
    phone.goto(base_url + "van-ban/08-kl-tu-2021.html")
    for screens in (2.2, 2):
        phone.evaluate("(screens) => scrollTo(0, screens * innerHeight)", screens)
        phone.evaluate("() => new Promise((r) => requestAnimationFrame(() => setTimeout(r)))")
    contents = phone.locator(".kb-contents")
    contents.get_by_text("Mục lục").click()
    contents.get_by_role("link", name="Trích dẫn").click()
    expect(phone.get_by_role("heading", name="Trích dẫn")).to_be_in_viewport()
    expect(contents).not_to_have_attribute("open", "")
    phone.evaluate("scrollBy(0, -50)")
    contents.get_by_text("Mục lục").click()
    phone.keyboard.press("Escape")
    expect(contents).not_to_have_attribute("open", "")


def test_a_filter_with_accents_asks_for_them(phone: Page, base_url: str) -> None:
    phone.goto(base_url + "tuyen-truyen.html")
    news = phone.locator("#bang-tin")
    rows = news.locator("tbody tr:not([hidden])")
    for words, found in (("dê", "dê"), ("de sinh san", "dê sinh sản")):
        news.locator("input[name=loc]").fill(words)
        assert rows.count() > 0
        assert all(found in text.lower() for text in rows.all_inner_texts())


def test_a_document_number_stays_on_one_line(phone: Page, base_url: str) -> None:
    for address in ("index.html", "can-cu-phap-ly.html", "van-ban/05-ctr-ubnd-ubmttq-2021.html"):
        phone.goto(base_url + address)
        lines = (
            "e => [new Set([...e.getClientRects()].map(({ top }) => Math.round(top))).size,"
            " e.textContent]"
        )
        pieces = [e.evaluate(lines) for e in phone.locator("article .kb-number").all()]
        assert [text for count, text in pieces if count > 1] == []
        assert pieces or address == "index.html"


ABSENT = re.compile(r"([Bb]áo cáo|[Nn]guồn) (không|chưa) (nêu|ghi|in|kể|giải thích|cho biết|nói)")


def test_a_summary_says_what_is_known(site: Path) -> None:
    """What the source leaves out stands in one line, under one wording; notes and checks are about
    nothing else and may say so."""
    told = []
    for page in site.glob("*/*.html"):
        if page.parent.name in {"doi-soat", "doi-chieu", "contribute"}:
            continue
        lead = re.search(r'<p class="kb-lead">(.*?)</p>', page.read_text("utf-8"), re.S)
        if lead and ABSENT.search(_text(lead[1])):
            told.append(page.name)
    assert not told


HOLES = """(cards) => cards.map((card) =>
  card.getBoundingClientRect().bottom - card.lastElementChild.getBoundingClientRect().bottom)"""


@pytest.mark.parametrize("width", [768, 1440])
def test_the_answers_of_the_home_page_leave_no_hole(page: Page, base_url: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(base_url + "index.html")
    cards = page.locator(".kb-answer")
    assert cards.count() == 3 and max(cards.evaluate_all(HOLES)) < 90


def test_three_cards_stand_in_a_row_or_one_under_the_other(page: Page, base_url: str) -> None:
    page.set_viewport_size({"width": 768, "height": 900})
    page.goto(base_url + "chi-tieu.html")
    cards = page.locator("article .kb-cards").first.locator("> li")
    widths = cards.evaluate_all("(all) => all.map((e) => e.getBoundingClientRect().width)")
    assert len(widths) == 3 and min(widths) > 600


def test_money_has_its_name_over_its_columns(page: Page, base_url: str) -> None:
    page.set_viewport_size({"width": 768, "height": 900})
    page.goto(base_url + "kinh-phi.html")
    rows = page.locator("#bang-kinh-phi tbody tr")
    tops = rows.first.locator("> *").evaluate_all(
        "(all) => all.map((e) => Math.round(e.getBoundingClientRect().top))"
    )
    assert len(set(tops[1:])) == 1 and tops[0] < tops[1]


def test_a_chain_of_documents_says_what_its_line_is(page: Page, base_url: str) -> None:
    page.goto(base_url + "can-cu-phap-ly.html")
    words = page.locator(".kb-diagram__words")
    said = words.evaluate("(e) => getComputedStyle(e, '::before').content")
    assert "không phải căn cứ" in said
