"""Names in running text lead to their records; everything else is escaped."""

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.autolink import Linker
from tests.invented import made

PAGE = "van-ban/15-bc-ubnd-2023.html"


def test_a_document_number_and_a_place_are_linked(toy: KnowledgeBase) -> None:
    html = Linker.of(toy.records).link_text("Theo 03-KL/TU, xã Đăk Tươi trồng mận.", PAGE)
    assert 'href="03-kl-tu-2022.html">03-KL/TU</a>' in html
    assert 'href="../dia-ban/xa-dak-tuoi.html"' in html


def test_only_the_first_mention_is_linked_and_never_the_page_itself(toy: KnowledgeBase) -> None:
    linker = Linker.of(toy.records)
    assert linker.link_text("03-KL/TU và 03-KL/TU", PAGE).count("<a ") == 1
    assert "<a " not in linker.link_text("15/BC-UBND", PAGE)


def test_a_search_key_is_no_name() -> None:
    term = made("term", "x", title="Xứ lạnh", aliases=["Vùng lạnh"], search_keys=["Vùng cao"])
    linker = Linker.of([term.record])
    assert "<a " in linker.link_text("Trồng ở Vùng lạnh.", PAGE)
    assert "<a " not in linker.link_text("Trồng ở Vùng cao.", PAGE)


def test_a_name_inside_a_longer_word_is_left_alone(toy: KnowledgeBase) -> None:
    html = Linker.of(toy.records).link_text("103-KL/TU và 03-KL/TUX", PAGE)
    assert "<a " not in html


def test_an_abbreviation_says_what_it_stands_for(toy: KnowledgeBase) -> None:
    html = Linker.of(toy.records).link_text("UBND họp.", PAGE)
    assert '<abbr title="Ủy ban nhân dân">UBND</abbr>' in html
    guess = {"expansion": "Thường trực", "expansion_printed": False}
    guessed = made("term", "t", title="TT", type="viet-tat", **guess)
    html = Linker.of([guessed.record]).link_text("TT họp.", PAGE)
    assert '<abbr title="Thường trực (người biên tập ghi; nguồn không nêu)">TT</abbr>' in html
    unknown = made("term", "t", title="TT", type="viet-tat")
    assert "<abbr" not in Linker.of([unknown.record]).link_text("TT họp.", PAGE)


def test_text_is_escaped(toy: KnowledgeBase) -> None:
    html = Linker.of(toy.records).link_text("<img src=x onerror=alert(1)> & {{ 7*7 }}", PAGE)
    assert html == "&lt;img src=x onerror=alert(1)&gt; &amp; {{ 7*7 }}"


def test_links_headings_and_code_in_html_stay_as_they_are(toy: KnowledgeBase) -> None:
    html = '<h2>03-KL/TU</h2><p><a href="#">03-KL/TU</a> <code>03-KL/TU</code> &nbsp;<br></p>'
    assert Linker.of(toy.records).link_html(html, "index.html") == html
    linked = Linker.of(toy.records).link_html("<p>Xem 03-KL/TU.</p>", "index.html")
    assert 'href="van-ban/03-kl-tu-2022.html"' in linked


def test_a_name_that_two_records_share_links_to_neither(toy: KnowledgeBase) -> None:
    twin = toy.get("xa-dak-tuoi").model_copy(update={"id": "xa-khac", "title": "Xã Đăk Tươi"})
    records = [toy.get("xa-dak-tuoi").model_copy(update={"title": "Xã Đăk Tươi"}), twin]
    assert "<a " not in Linker.of(records).link_text("Xã Đăk Tươi", "index.html")


@pytest.mark.parametrize(
    "html",
    [
        '<p><span class="kb-kind">03-KL/TU</span></p>',
        '<table><td data-label="Loại">03-KL/TU</td></table>',
        '<p class="kb-goal"><b>03-KL/TU</b></p>',
        '<ul class="kb-diagram__words" aria-label="a"><li>03-KL/TU</li></ul>',
    ],
)
def test_kinds_rows_goals_and_diagrams_hold_no_mention(toy: KnowledgeBase, html: str) -> None:
    assert Linker.of(toy.records).link_html(html, "index.html") == html
    assert "<a" in Linker.of(toy.records).link_html("<p>03-KL/TU</p>", "index.html")


@pytest.mark.parametrize(
    "name",
    [
        "a",
        "abbr",
        "button",
        "code",
        "h1",
        "h2",
        "h3",
        "kbd",
        "option",
        "pre",
        "script",
        "style",
        "svg",
    ],
)
def test_no_mention_inside_what_is_no_running_text(toy: KnowledgeBase, name: str) -> None:
    html = f"<{name}>03-KL/TU<b>03-KL/TU</b></{name}>"
    assert Linker.of(toy.records).link_html(html, "index.html") == html
    linked = Linker.of(toy.records).link_html(f"{html}<p>03-KL/TU</p>", "index.html")
    assert linked.startswith(html) and linked.count("van-ban/03-kl-tu-2022.html") == 1


@pytest.mark.parametrize("name", ["br", "hr", "img", "input", "link", "meta", "wbr"])
def test_elements_without_an_end_hide_nothing(toy: KnowledgeBase, name: str) -> None:
    html = f'<p><span class="kb-kind">03-KL/TU<{name}></span> 03-KL/TU</p>'
    linked = Linker.of(toy.records).link_html(html, "index.html")
    assert linked.count("van-ban/03-kl-tu-2022.html") == 1
    assert linked.startswith(f'<p><span class="kb-kind">03-KL/TU<{name}></span> <a')


def test_the_first_name_of_all_is_linked_too(toy: KnowledgeBase) -> None:
    records = [toy.get("xa-dak-tuoi"), toy.get("xa-nam-hoa")]
    for record in records:
        html = Linker.of(records).link_text(f"Ở {record.title}.", "index.html")
        assert f'href="dia-ban/{record.id}.html"' in html


def test_a_span_of_years_is_no_name() -> None:
    span = made("figure", "x", title="Thời gian sơ kết", printed="01", unit="năm")
    assert "<a " not in Linker.of([span.record]).link_text("tháng 01 năm 2024", PAGE)
    count = made("figure", "x", title="Số đợt sơ kết", printed="01", unit="đợt")
    assert "<a " in Linker.of([count.record]).link_text("qua 01 đợt sơ kết", PAGE)
