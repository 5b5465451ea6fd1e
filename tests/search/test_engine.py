"""How the engine reads a query, on the invented district."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.knowledge_base import KnowledgeBase
from macros.pages.addresses import address_of
from macros.search import Engine, ProseSection, build_index, index_data


def engine_for(*titles: str, text: str = "") -> Engine:
    """An engine over pages with these titles, all with the same text."""
    pages = [ProseSection(f"{i:03}.html", title, text) for i, title in enumerate(titles)]
    return Engine(index_data(KnowledgeBase.of([]), pages, address_of))


def found(engine: Engine, query: str) -> list[str]:
    titles: list[str] = engine.index.docs["title"]
    return [titles[hit.document] for hit in engine.search(query)]


def test_typed_accents_come_before_their_twins() -> None:
    engine = engine_for("Chuyên đề", "Con dê", "Con đê")
    assert found(engine, "dê")[0] == "Con dê"
    assert set(found(engine, "de")) == {"Chuyên đề", "Con dê", "Con đê"}


def test_a_twin_needs_a_neighbour_where_there_are_several_words() -> None:
    assert found(engine_for("Chung tay, rừng khoán"), "chứng khoán") == []
    assert found(engine_for("Kinh phí"), "kính phí") == ["Kinh phí"]


def test_neighbours_come_before_scattered_words() -> None:
    engine = engine_for("Phê duyệt cà tím", "Tím cà phê duyệt")
    assert found(engine, "cà phê")[0] == "Tím cà phê duyệt"


def test_all_words_must_match() -> None:
    engine = engine_for("Nuôi dê cỏ", "Nuôi heo lai")
    assert found(engine, "nuôi dê") == ["Nuôi dê cỏ"]


def test_a_relaxed_search_names_what_is_missing() -> None:
    engine = engine_for("Bài học kinh nghiệm")
    (hit,) = engine.search("bài học kinh nghiệm blockchain")
    assert hit.missing == ("blockchain",)


def test_the_last_word_may_be_unfinished() -> None:
    engine = engine_for("Cà phê", "Cà chua")
    assert found(engine, "cà ph") == ["Cà phê"]
    assert found(engine, "cà ph ") == []


@pytest.mark.parametrize("typed", ["arabicca", "arabika", "raabica", "arabic"])
def test_typos(typed: str) -> None:
    assert found(engine_for("Cà phê Arabica"), typed) == ["Cà phê Arabica"]


@pytest.mark.parametrize("typed", ["zzzz", "test", "da", "bitcoin"])
def test_short_words_are_not_corrected_into_others(typed: str) -> None:
    assert found(engine_for("Tết", "Nông sản", "Ỷ lại"), typed) == []


def test_words_written_together() -> None:
    assert found(engine_for("Nông dân"), "nongdan") == ["Nông dân"]


def test_quotes_are_phrases() -> None:
    engine = engine_for("Nuôi dê cỏ", "Cỏ nuôi dê", "Dê có chuồng")
    assert found(engine, '"dê cỏ"') == ["Nuôi dê cỏ"]
    assert found(engine, "“dê cỏ”") == ["Nuôi dê cỏ"]


def test_minus_excludes() -> None:
    engine = engine_for("Nuôi heo lai", "Nuôi heo đen")
    assert found(engine, "heo -lai") == ["Nuôi heo đen"]
    assert found(engine, 'heo -"heo lai"') == ["Nuôi heo đen"]
    assert found(engine, "-lai") == []


def test_a_date_is_one_word_in_any_spelling() -> None:
    engine = engine_for("Ký ngày 24-02-2021", "Ký ngày 24-03-2021")
    for typed in ("24/2/2021", "ngày 24 tháng 2 năm 2021", "2021-02-24", "02/2021"):
        assert found(engine, typed) == ["Ký ngày 24-02-2021"], typed
    assert len(found(engine, "năm 2021")) == 2


def test_numbers_are_read_as_vietnamese_prints_them() -> None:
    engine = engine_for("Có 1.457 hộ", "Chiếm 10,40%")
    assert found(engine, "1457") == ["Có 1.457 hộ"]
    assert found(engine, "10,4%") == ["Chiếm 10,40%"]


NASTY = [
    "a" * 10_000,
    "cà phê " * 2_000,
    "😀🇻🇳",
    ".*+?^${}()|[]\\",
    "e\u0302\u0301" * 500,
    "مرحبا بالعالم",
    '"' * 99,
    "- - -- ---",
    "<img src=x onerror=alert(1)>",
    "\u0000\u202e\ufeff",
    "constructor __proto__ hasOwnProperty",
]


@pytest.mark.parametrize("text", NASTY)
def test_nothing_breaks_it(live: Engine, text: str) -> None:
    live.search(text)


@settings(max_examples=60)
@given(text=st.text(alphabet=st.sampled_from('cà phêdđ/-"“”0123456789. KLQĐ'), max_size=60))
def test_no_query_breaks_it(toy_engine: Engine, text: str) -> None:
    toy_engine.search(text)


def test_the_index_is_the_same_every_time(toy: KnowledgeBase) -> None:
    first, second = build_index(toy, [], address_of), build_index(toy, [], address_of)
    assert first == second


def test_synonyms_work_in_both_directions(live: Engine) -> None:
    assert any("Cựu chiến binh" in title for title in found(live, "CCB"))
    assert any("CCB" in title for title in found(live, "cựu chiến binh"))
