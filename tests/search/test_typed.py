"""What people type: keys, dates, sums, questions, several things; and what is said of it."""

from __future__ import annotations

import pytest

from macros.search.build import scripts_of
from macros.search.documents import PROSE_LABEL
from macros.search.runner import Engine
from tests.invented import base_of, made
from tests.search.test_constants import page
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
    term = made("term", "a", title="HTX", expansion="Hợp tác xã")
    assert notes(Engine(scripts_of([page("Hợp tác xã")], base_of(term))), "htx") == []


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


def test_a_place_that_no_record_has_is_not_bent_into_another(toy_engine: Engine) -> None:
    assert engine_for("Chương trình", "Xã Đăk Long").titles("Choong") == []


def test_the_handbook_stands_after_records() -> None:
    pages = [page("Dê cỏ", PROSE_LABEL, labels=(PROSE_LABEL,)), page("Chuyện nuôi dê cỏ ở núi")]
    engine = Engine(scripts_of(pages, base_of()))
    assert engine.titles("dê cỏ") == ["Chuyện nuôi dê cỏ ở núi", "Dê cỏ"]
    assert engine.titles("hướng dẫn dê cỏ")[0] == "Dê cỏ"


@pytest.mark.parametrize(
    ("query", "title", "found"),
    [
        ("du lịch", "Du lịch", True),
        ("du lịch biển", "Du lịch", False),  # a word that no record has
        ("du lịch núi cao", "Du lịch", True),  # two words, both of which records have
        ("văn hóa du lịch biển", "Văn hóa du lịch", True),  # three in a row
        ("đại hội 13", "Đại hội", True),  # nothing but a number is lacking
        ("hội du lịch", "Du lịch", False),  # the records' hội is no hội du lịch
    ],
)
def test_what_lacks_a_word_is_shown_where_the_others_say_enough(
    query: str, title: str, found: bool
) -> None:
    engine = engine_for(title, "Núi cao")
    assert (title in engine.titles(query)) is found


def test_a_kind_before_its_subject_needs_no_neighbour_but_only_where_it_is_named_in_full() -> None:
    pages = [
        page("Phụ nữ nuôi heo", "Tin", labels=("Tin",)),
        page("Hộ nào làm rẫy", "Phép đối chiếu", labels=("Phép đối chiếu",)),
    ]
    engine = Engine(scripts_of(pages, base_of()))
    assert engine.titles("tin về phụ nữ") == ["Phụ nữ nuôi heo"]
    assert engine.titles("làm hộ chiếu") == []


def test_syllables_that_change_places_stay_neighbours() -> None:
    engine = engine_for("Nông dân vay vốn", "Nông dân nuôi vốn dê vay")
    assert engine.titles("vốn vay nông dân")[0] == "Nông dân vay vốn"


def test_only_short_names_of_places_lead_to_others() -> None:
    base = base_of(
        made("place", "a", title="Cộng hòa Dân chủ Lào"),
        made("place", "b", title="Thị trấn Đăk Glei"),
    )
    places = Engine(scripts_of([page("Dê")], base)).call(
        "() => [[...engine.index.places.leading], [...engine.index.places.all]]"
    )
    assert places == [["dak", "thi", "tran"], ["dak", "glei", "thi", "tran"]]


def test_a_name_among_many_other_words_is_shown_with_a_word_beside_it() -> None:
    base = base_of(made("term", "a", title="dê"))
    engine = Engine(scripts_of([page("Dê cỏ"), page("Dê", body=("cỏ",))], base))
    assert engine.titles("dê cỏ thảo nguyên bao la") == ["Dê cỏ"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hợp tác sã", "Hợp tác xã"),
        ("hội nông giân", "Hội nông dân"),
        ("già nàng", "Già làng"),
        ("loa hông dây", "Loa không dây"),
        ("giao khoang", "Giao khoán"),
        ("trồng chọt", "Trồng trọt"),
        ("phác thanh", "Phát thanh"),
    ],
)
def test_what_sounds_alike_in_a_dialect_is_a_typo(typed: str, meant: str) -> None:
    engine = engine_for(meant, "Núi cao")
    assert engine.titles(typed) == [meant]
    assert engine.call("(typed) => engine.notes(typed).length", typed) == 1


@pytest.mark.parametrize("typed", ["hợp tác ngã", "già nhàng", "hội nông nhân"])
def test_ng_and_nh_are_no_n(typed: str) -> None:
    assert engine_for("Hợp tác là", "Già làng", "Hội nông lân").titles(typed) == []


@pytest.mark.parametrize("mark", ["V. ", "1. ", "2.1. ", "a) ", "đ) ", "IV) "])
def test_the_mark_of_a_pasted_heading_is_not_searched_for(mark: str) -> None:
    assert engine_for("Nhiệm vụ tới", "Núi cao").titles(f"{mark}Nhiệm vụ") == ["Nhiệm vụ tới"]
    assert engine_for("Nhiệm vụ tới", "Núi cao").titles(f"{mark.strip()}Nhiệm vụ x") == []


def test_a_comma_may_be_spoken() -> None:
    engine = engine_for("Chiếm 87,14%", "Chiếm 87%", "Chiếm 14%")
    assert engine.titles("87 phẩy 14 phần trăm") == ["Chiếm 87,14%"]
    assert engine.titles("tám mươi bảy phẩy mười bốn phần trăm") == ["Chiếm 87,14%"]


def test_a_title_of_respect_need_not_be_found() -> None:
    engine = engine_for("Y Thanh", "Nuôi ong rừng")
    assert engine.titles("ông Y Thanh") == engine.titles("ong y thanh") == ["Y Thanh"]
    assert engine.titles("nuoi ong") == ["Nuôi ong rừng"]


def test_a_blank_may_part_thousands() -> None:
    engine = engine_for("Có 13.837 hộ", "Có 837 hộ", "Xã 13 có 837 người")
    assert engine.titles("13 837 hộ")[0] == "Có 13.837 hộ"
    assert engine.titles("xã 13 có 837 người") == ["Xã 13 có 837 người"]


@pytest.mark.parametrize("typed", ["cho em hỏi hộ nghèo với ạ", "hộ nghèo là j", "ko bt hộ nghèo"])
def test_what_is_said_out_of_politeness_is_not_searched_for(typed: str) -> None:
    assert engine_for("Hộ nghèo", "Núi cao").titles(typed) == ["Hộ nghèo"]


def test_a_guess_with_accents_stands_beside_what_was_typed_with_them() -> None:
    assert engine_for("Báo cáo tới").titles("cao tớii") == []
    assert engine_for("Báo cáo tới").titles("cáo tớii") == ["Báo cáo tới"]
    assert engine_for("Cà phê xứ lạnh").titles("cà phê xu lanhh") == ["Cà phê xứ lạnh"]


def test_one_word_beside_joining_ones_is_taken_as_typed() -> None:
    assert engine_for("Hữu cơ", "Núi cao").titles("hươu sao") == []


@pytest.mark.parametrize(
    ("typed", "is_found"), [("nuôi tại", True), ("nuôi tạj", True), ("nuôi tằm", False)]
)
def test_accents_count_where_a_typo_is_guessed(typed: str, is_found: bool) -> None:
    assert bool(engine_for("Chăn nuôi tại xã", "Núi cao").titles(typed)) is is_found


def test_the_first_two_letters_may_be_swapped() -> None:
    assert engine_for("Cà phê xứ lạnh", "Núi cao").titles("ca hpe xu lanh") == ["Cà phê xứ lạnh"]


@pytest.mark.parametrize(
    ("query", "is_found"),
    [
        ("mô hình trồng sầu riêng", False),
        ("mô hình bóng đá", False),
        ("mô hình trồng thông ba lá", True),
        ("mô hình trồng thông nhựa", True),
        ("mô hình 32", True),
    ],
)
def test_the_name_of_a_kind_alone_is_no_evidence(query: str, is_found: bool) -> None:
    pines = page("Mô hình trồng thông ba lá", "Mô hình", labels=("Mô hình",))
    engine = Engine(scripts_of([pines, page("Núi cao")], base_of(made("place", "a"))))
    assert bool(engine.titles(query)) is is_found


def test_two_digits_are_a_number_only_before_what_is_counted() -> None:
    engine = engine_for("Giao 54 triệu", "Một năm tư vấn")
    assert engine.titles("năm tư triệu") == ["Giao 54 triệu"]
    assert engine.titles("năm tư vấn") == ["Một năm tư vấn"]


def test_words_between_two_dates_need_not_be_found() -> None:
    engine = engine_for("Kỳ 02/2021 - 02/2024", "Núi cao")
    typed = "tu thang 2 nam 2021 den thang 2 nam 2024"
    assert engine.titles(typed) == ["Kỳ 02/2021 - 02/2024"]
    assert engine.call("(typed) => engine.search(typed)[0].missing", typed) == []


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("chênh lệch 11,92", True),
        ("chênh lệch 3500", True),
        ("chênh lệch 350", False),
        ("chênh lệch 2022", False),
    ],
)
def test_a_number_like_no_other_names_its_page(typed: str, is_found: bool) -> None:
    engine = engine_for("Tỷ lệ 11,92%", "Có 3.500 người", "Có 350 người", "Năm 2022")
    assert bool(engine.titles(typed)) is is_found


def test_such_a_number_and_a_pair_are_enough_of_four_words() -> None:
    engine = engine_for("Hơn 3.500 nông dân vay vốn", "Núi cao")
    assert engine.titles("3.500 nguoi vay von") == ["Hơn 3.500 nông dân vay vốn"]


def test_a_kind_with_an_abbreviation_is_no_evidence_either() -> None:
    base = base_of(made("term", "t", title="CTr", expansion="chương trình"))
    plan = page("Chương trình 05", "Chương trình", labels=("Chương trình",))
    engine = Engine(scripts_of([plan, page("Núi cao")], base))
    assert engine.titles("chương trình tiêm chủng") == []


def test_what_another_name_finds_need_not_be_found_as_typed() -> None:
    engine = engine_for("Trồng thông trên đất bạc màu", "Nhà xấu", "Đất đỏ")
    assert engine.titles("trong thong tren dat xau")[0] == "Trồng thông trên đất bạc màu"
    assert engine.call("(typed) => engine.search(typed)[0].missing", "trong thong dat xau") == []
