"""The answer before the doubt: what a phone of 360 × 740 shows, and how far one has to go."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from macros.exports.answers import answer
from macros.knowledge_base import load_knowledge_base
from macros.model.figure import Figure, Indicator
from macros.model.funding import Funding
from macros.pages.addresses import address_of

DATA = Path(__file__).resolve().parents[2] / "data"
SCREEN = 740
FIRST_PIXELS = 300
AUDIT_SHARE = 1 / 6
LENGTHS = {
    "index.html": 5,
    "doi-soat.html": 12,
    "dong-thoi-gian.html": 9,
    "mo-hinh.html": 8,
    "thuat-ngu.html": 15,
}
"""Screens of 360 × 740 before anything is unfolded."""


@pytest.fixture
def phone(page: Page) -> Page:
    page.set_viewport_size({"width": 360, "height": SCREEN})
    return page


@pytest.mark.parametrize(("address", "screens"), LENGTHS.items())
def test_pages_are_not_endless(phone: Page, base_url: str, address: str, screens: int) -> None:
    phone.goto(base_url + address)
    height = phone.evaluate("document.documentElement.scrollHeight")
    assert height <= screens * SCREEN


def _quantities() -> list[tuple[str, str]]:
    base = load_knowledge_base(DATA).base
    records = (*base.all(Figure), *base.all(Indicator), *base.all(Funding))
    return [(address_of(record), answer(base, record)) for record in records]


def test_value_and_unit_stand_at_the_top_of_their_page(phone: Page, base_url: str) -> None:
    late = []
    for address, said in _quantities():
        phone.goto(base_url + address)
        value = phone.locator(".kb-record__value").first
        box = value.bounding_box()
        text = value.inner_text().replace("\u00a0", " ")
        if not box or box["y"] > FIRST_PIXELS or text != said:
            late.append((address, text, box and box["y"]))
    assert not late


def test_the_audit_is_at_most_a_sixth_of_a_record(site: Path) -> None:
    """What fails stands open and is not counted."""
    much = {}
    for folder in ("so-lieu", "chi-tieu", "van-ban", "kinh-phi", "mo-hinh", "su-kien", "danh-gia"):
        for page in (site / folder).glob("*.html"):
            article = page.read_text("utf-8").partition("<article")[2].partition("</article>")[0]
            audit = re.search(
                r'<details class="kb-more"><summary>(?:Phép đối chiếu|\d+ ghi chú).*?</details>',
                article,
                re.S,
            )  # noqa: E501
            share = len(_text(audit[0])) / len(_text(article)) if audit else 0
            if share > AUDIT_SHARE:
                much[f"{folder}/{page.name}"] = round(share, 2)
    assert not much


def _text(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_no_code_of_the_outline_reaches_a_reader(site: Path) -> None:
    code = re.compile(r">\s*(?:ct\d(?:\.\d+)?|dau|can-cu|noi-nhan|ket|ky)\s*[<,]")
    pages = [p for p in site.rglob("*.html") if "contribute" not in p.parts]
    assert not [p.name for p in pages if code.search(p.read_text("utf-8"))]


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


def test_a_phone_reads_relations_as_words(phone: Page, base_url: str) -> None:
    phone.goto(base_url + "can-cu-phap-ly.html")
    expect(phone.locator(".kb-diagram svg")).to_be_hidden()
    expect(phone.locator(".kb-diagram__words").first).to_be_visible()


def test_the_line_to_cite_a_document_by_is_copied_or_selected(phone: Page, file_url: str) -> None:
    phone.goto(file_url + "van-ban/08-kl-tu-2021.html")
    line = phone.locator(".kb-basis").inner_text()
    assert line.startswith(
        "Căn cứ Kết luận số 08-KL/TU ngày 24 tháng 02 năm 2021 của Ban Thường vụ Tỉnh ủy về"
    )
    phone.get_by_role("button", name="Chép câu căn cứ").click()
    expect(phone.locator(".kb-copy[role=status]")).not_to_be_empty()
