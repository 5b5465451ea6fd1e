"""Document numbers, kinds and questions, on the invented district."""

import pytest

from macros.search.build import scripts_of
from macros.search.runner import Engine
from tests.invented import base_of, made
from tests.search.pages import page
from tests.search.test_engine import engine_for, offered


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("03kltu", "Kết luận 03-KL/TU"),
        ("3 tu kl", "Kết luận 03-KL/TU"),
        ("KL-03/TU", "Kết luận 03-KL/TU"),
        ("12 qdubnd", "Quyết định 12/QĐ-UBND"),
        ("quyết định số 012", "Quyết định 12/QĐ-UBND"),
        ("15/BC-UBND ngày", "Báo cáo 15/BC-UBND"),
    ],
)
def test_a_number_in_any_spelling(toy_engine: Engine, typed: str, title: str) -> None:
    assert toy_engine.titles(typed)[0] == title


def test_a_number_may_be_unfinished(toy_engine: Engine) -> None:
    assert toy_engine.titles("quyết định 1")[0] == "Quyết định 12/QĐ-UBND"
    assert toy_engine.titles("kl 0")[0] == "Kết luận 03-KL/TU"
    assert "Quyết định 12/QĐ-UBND" not in toy_engine.titles("quyết định 1 ")


def test_a_number_that_is_there_is_not_completed(toy_engine: Engine) -> None:
    assert toy_engine.titles("quyết định 12") == toy_engine.titles("quyết định 12 ")


def test_a_document_is_found_by_its_number_beside_words_that_it_lacks(toy_engine: Engine) -> None:
    hit = toy_engine.search("kết luận 03 arabica")[0]
    assert toy_engine.docs["title"][hit.document] == "Kết luận 03-KL/TU"
    assert hit.missing == ("arabica",)


def test_a_number_that_nobody_gave_finds_nothing(toy_engine: Engine) -> None:
    assert toy_engine.titles("quyết định 999") == []


def test_several_numbers_of_one_kind_are_all_asked_for() -> None:
    numbers = {"12/QĐ-UBND": "Quyết định", "15/QĐ-UBND": "Quyết định", "15/KH-HU": "Kế hoạch"}
    pages = [page(number, number=number, kind_name=kind) for number, kind in numbers.items()]
    symbols = base_of(made("document", "a", type="quyet-dinh", number="1/QĐ-UBND"))
    engine = Engine(scripts_of(pages, symbols))
    for typed in ("quyết định 12 và 15", "qđ 12 15"):
        assert engine.titles(typed) == ["12/QĐ-UBND", "15/QĐ-UBND"], typed
        assert all(not hit.missing for hit in engine.search(typed)), typed
    assert engine.titles("quyết định 12 hộ 15") == [], "no list"
    both = page("Quyết định 12 và QĐ 15")
    engine = Engine(scripts_of([both, *pages], symbols))
    assert engine.titles("qd 12 va 15")[:2] == ["12/QĐ-UBND", "15/QĐ-UBND"], (
        "before what names both"
    )


def test_the_kind_that_is_asked_for_comes_first(toy_engine: Engine) -> None:
    labels = toy_engine.docs["label"]
    assert labels[toy_engine.search("báo cáo")[0].document] == "Báo cáo"


def test_two_syllables_are_one_word() -> None:
    apart = engine_for("Đoàn đại biểu", text="Đoàn đến thăm, học tập.")
    assert apart.titles("đại học") == []
    assert apart.titles("dai hoc") == []
    assert engine_for("Trường đại học").titles("đại học") == ["Trường đại học"]
    assert engine_for("Nuôi dê ở xã Man").titles("dê man") == ["Nuôi dê ở xã Man"]


def test_a_guess_does_not_count_in_running_text() -> None:
    assert engine_for("Gửi đi", text="Những việc sau riêng ai nấy làm.").titles("sầu riêng") == []


def test_bao_nhieu_asks_for_a_number() -> None:
    engine = engine_for("Các xã biên giới", "Số xã của huyện")
    for typed in ("bao nhiêu xã", "có bao nhiêu xã", "bao nhieu xa"):
        assert engine.titles(typed) == ["Số xã của huyện", "Các xã biên giới"], typed
    assert set(engine.titles("xã là bao nhiêu")) == {"Các xã biên giới", "Số xã của huyện"}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("50 nghìn người", []),
        ("51 nghìn người", ["51.499 người", "51.500 người"]),
        ("52 nghìn người", ["51.500 người", "52.000 người", "52.999 người"]),
        ("hơn 52 ngan nguoi", ["51.500 người", "52.000 người", "52.999 người"]),
        ("52,9 nghìn người", ["52.999 người"]),
        ("53,1 nghìn người", []),
        ("52 nghìn đồng", ["52.000 người"]),  # a sum is what it says
        ("52 triệu người", []),
    ],
)
def test_thousands_as_people_round_them(typed: str, found: list[str]) -> None:
    engine = engine_for(
        "51.499 người", "51.500 người", "52.000 người", "52.999 người", "53.000 người"
    )
    assert sorted(engine.titles(typed)) == found


@pytest.mark.parametrize(
    ("typed", "numbers_offered"),
    [
        ("quyết định 1098", ["1089/QĐ-UBND"]),  # two digits that changed their places
        ("1098", ["1089/QĐ-UBND"]),
        ("qđ 189", ["1089/QĐ-UBND"]),
        ("kế hoạch 1098", []),  # another kind
        ("quyết định 1890", []),  # two slips
        ("quyết định 13", []),  # one slip from any number of two digits
    ],
)
def test_a_number_that_nobody_gave_offers_one_that_is_a_slip_away(
    typed: str, numbers_offered: list[str]
) -> None:
    numbers = {"1089/QĐ-UBND": "Quyết định", "12/QĐ-UBND": "Quyết định", "37/KH-HU": "Kế hoạch"}
    pages = [page(number, number=number, kind_name=kind) for number, kind in numbers.items()]
    symbols = base_of(made("document", "a", type="quyet-dinh", number="1/QĐ-UBND"))
    engine = Engine(scripts_of(pages, symbols))
    assert engine.titles(typed) == []
    assert [one for one in offered(engine, typed) if "/" in one] == numbers_offered
    assert all(engine.titles(number)[0] == number for number in numbers_offered)
