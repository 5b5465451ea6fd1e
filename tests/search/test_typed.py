"""What people type: keys, dates, sums, questions, several things; and what is said of it."""

from dataclasses import replace

import pytest

from macros.search.build import scripts_of
from macros.search.documents import PROSE_LABEL
from macros.search.runner import Engine
from tests.invented import base_of, made
from tests.search.pages import page
from tests.search.test_engine import engine_for


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("caf phee", "cà phê"),
        ("ca2 phe6", "cà phê"),
        ("ddawk glei", "đăk glei"),
        ("dda8k glei", "đăk glei"),
        ("nguwowif", "người"),
        ("nguoiwf", "người"),
        ("ngu7o7i2", "người"),
        ("tw", "tư"),
        ("noong", "nông"),
        ("hoong", None),  # records know it
        ("coffee", None),
        ("KL08", None),
        ("dê cỏ", None),
        ("heo lai", None),
    ],
)
def test_keys_are_read_as_what_they_write(
    toy_engine: Engine, typed: str, words: str | None
) -> None:
    known = "(text) => kbVietnamese.decodeKeys(text, (word) => word === 'hoong')"
    assert toy_engine.call(known, typed) == words


def test_digits_within_words_that_all_are_keys_are_no_numbers() -> None:
    numbers = {"05/CTr-BCĐ": "Chương trình", "37-KH/HU": "Kế hoạch", "08-KL/TU": "Kết luận"}
    pages = [
        replace(page(f"{kind} số {number}"), number=number, kind_name=kind)
        for number, kind in numbers.items()
    ]
    engine = Engine(scripts_of([*pages, page("Hủ tục")], base_of(made("place", "a"))))
    assert engine.titles("hu3 tu5c") == ["Hủ tục"]
    assert engine.titles("ctr5") == ["Chương trình số 05/CTr-BCĐ"]


@pytest.mark.parametrize(
    "typed",
    [
        "27/9/21",
        "27 9 2021",
        "ngày 27 tháng 9 năm 21",
        "t9/2021",
        "T9-21",
        "quý 3 2021",
        "quý III/2021",
    ],
)
def test_dates_as_people_type_them(typed: str) -> None:
    engine = engine_for("Ký ngày 27-09-2021", "Ký ngày 01-10-2021")
    assert engine.titles(typed) == ["Ký ngày 27-09-2021"]


@pytest.mark.parametrize(
    "typed",
    [
        "54000000",
        "54.000.000 đồng",
        "54 000 000",
        "54,000,000 vnd",
        "54tr",
        "54 trđ",
        "0,054 tỷ",
        "0.054 tỷ đồng",
    ],
)
def test_a_sum_is_one_number_in_every_spelling(typed: str) -> None:
    assert engine_for("Giao 54 triệu đồng", "Giao 540 triệu").titles(typed) == [
        "Giao 54 triệu đồng"
    ]


def test_a_share_is_one_number_in_every_spelling() -> None:
    engine = engine_for("Chiếm 53,3%", "Chiếm 35,3%")
    for typed in ("53,3 phần trăm", "53.3%", "53,3 phan tram"):
        assert engine.titles(typed) == ["Chiếm 53,3%"], typed


def notes(engine: Engine, query: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = engine.call("(query) => engine.notes(query)", query)
    return found


def test_what_was_guessed_is_said_with_the_query_that_takes_it_back() -> None:
    engine = engine_for("Cà phê Arabica")
    label = "Tìm đúng chữ đã gõ"
    assert notes(engine, "caf phee") == [
        {"text": "Hiểu là: cà phê.", "plain": '"caf phee"', "label": label}
    ]
    assert notes(engine, "arabicca") == [
        {
            "text": "Không có “arabicca”; đang hiện “arabica”.",
            "plain": '"arabicca"',
            "label": label,
        }
    ]
    assert notes(engine, "cà phê") == []
    assert engine.titles('"arabicca"') == []


def test_an_everyday_word_is_said_with_what_it_was_taken_for() -> None:
    engine = engine_for("Hạn chế thứ nhất", "Nhiều khó khăn")
    label = "Tìm đúng chữ đã gõ"
    assert notes(engine, "kho khan") == [], "the first hit says it"
    assert notes(engine, "vướng mắc") == [
        {"text": "“vướng mắc” được hiểu là “hạn chế”.", "plain": '"vướng mắc"', "label": label}
    ]
    assert notes(engine, "hạn chế") == []
    term = made("term", "a", title="DTTS", expansion="Dân tộc thiểu số")
    assert notes(Engine(scripts_of([page("Dân tộc thiểu số")], base_of(term))), "dtts") == []


def test_a_year_that_no_record_has_is_not_left_out() -> None:
    engine = engine_for("Kinh phí năm 2023", "Kinh phí")
    assert engine.titles("kinh phí năm 2019") == []
    assert engine.titles("kinh phí năm 2032"), "its last digits are swapped, most likely"
    assert engine.titles("kinh phí 219"), "no year"


def test_a_place_alone_is_no_answer_to_what_no_record_has() -> None:
    place = made("place", "a", title="Xã Ngọc Linh", aliases=["Ngọc Linh"])
    pages = [page("Xã Ngọc Linh"), page("Đi bộ"), page("Rừng ở núi")]
    engine = Engine(scripts_of(pages, base_of(place)))
    assert engine.titles("sâm ngọc linh") == []
    assert engine.titles("đi ngọc linh"), "a word that some record has"
    assert engine.titles("xã ngọc linh") == ["Xã Ngọc Linh"]
    assert notes(engine, "sâm ngọc linh")[0]["plain"] == "ngọc linh"


def test_an_abbreviation_counts_where_it_or_its_name_stands() -> None:
    term = made("term", "a", title="TU", expansion="Tỉnh ủy")
    pages = [page("Mở chuồng, từ đó rộng"), page("TU mở chuồng rộng")]
    assert Engine(scripts_of(pages, base_of(term))).titles("tu mo rong") == [pages[1].title]


def test_two_syllables_without_accents_are_a_word_even_if_one_often_joins() -> None:
    engine = engine_for("Số liệu", "Dược liệu quý")
    assert engine.titles("duoc lieu") == ["Dược liệu quý"]
    assert "Số liệu" in engine.titles("duoc so lieu")


def test_what_finds_nothing_is_told_which_of_its_pairs_find_something() -> None:
    engine = engine_for("Lãi suất cho nhà nông", "Mua nhà nghỉ")
    asked = "vé bay lãi suất"
    assert engine.titles(asked) == []
    assert notes(engine, asked) == [
        {"text": "Có kết quả cho", "plain": "lãi suất", "label": "“lãi suất”"}
    ]
    assert notes(engine, "vé bay") == [], "a pair is the query itself"
    assert notes(engine, "lãi suất") == [], "what finds something needs no help"


def test_two_things_bring_both_each_saying_what_it_lacks() -> None:
    pages = [page("Nuôi dê", aliases=("dê",)), page("Nuôi heo", aliases=("heo",))]
    base = base_of(made("term", "a", title="dê"), made("term", "b", title="heo"))
    hits = Engine(scripts_of(pages, base)).search("dê heo")
    assert [hit.missing for hit in hits] == [("heo",), ("dê",)]


def test_records_that_a_query_names_one_after_the_other_come_before_what_mentions_both() -> None:
    plo, mon = page("Đăk Plô", "Xã"), page("Đăk Môn", "Xã")
    both, way = page("Ranh giới Đăk Plô, Đăk Môn"), page("Đường đi", "Chuyện")
    engine = Engine(scripts_of([both, plo, mon, way], base_of()))
    asked = "đăk plô đăk môn"
    assert set(engine.titles(asked)[:2]) == {plo.title, mon.title}
    assert engine.titles("đăk plô ranh giới")[0] == both.title, "one of them is no list"
    other = replace(mon, label="Thị trấn")
    apart = Engine(scripts_of([both, plo, other, way], base_of()))
    assert apart.titles(asked)[0] == both.title, "two kinds"
    called = replace(both, title="Đăk Plô Đăk Môn")
    own = Engine(scripts_of([called, plo, mon, way], base_of()))
    assert own.titles(asked)[0] == called.title, "its own name"


def test_a_place_that_no_record_has_is_not_bent_into_another(toy_engine: Engine) -> None:
    assert engine_for("Chương trình", "Xã Đăk Long").titles("Choong") == []


def test_the_handbook_stands_after_records() -> None:
    handbook = page("Dê cỏ", PROSE_LABEL, labels=(PROSE_LABEL,), rank=8)
    pages = [handbook, page("Chuyện nuôi dê cỏ ở núi")]
    engine = Engine(scripts_of(pages, base_of()))
    assert engine.titles("dê cỏ") == ["Chuyện nuôi dê cỏ ở núi", "Dê cỏ"]
    assert engine.titles("hướng dẫn dê cỏ")[0] == "Dê cỏ"


def test_the_handbook_has_no_words_by_chance_where_a_document_is_asked_for() -> None:
    kept = replace(page("Kết luận số 08-KL/TU"), number="08-KL/TU", kind_name="Kết luận")
    far = "Đi chợ rồi chi tiền cho mọi người đã thi đấu suốt cả ngày hôm qua ở huyện, lúc 08 giờ"
    apart = page("Trên điện thoại", PROSE_LABEL, labels=(PROSE_LABEL,), body=(far,))
    engine = Engine(scripts_of([kept, apart], base_of(made("place", "a"))))
    assert engine.titles("chi thi 08") == [kept.title]
    assert engine.titles("chi tien thi dau") == [apart.title]
