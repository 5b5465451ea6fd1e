"""What a query may lack: words that only join, the name of a kind, what is no evidence."""

import pytest

from macros.search.build import scripts_of
from macros.search.runner import Engine
from tests.invented import base_of, made
from tests.search.pages import FILLERS, page
from tests.search.test_engine import engine_for


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


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("cuu chiem binh", True),  # chiem is a word of the records
        ("hoi cuu chiem binh", True),
        ("chiem binh", False),
        ("cuu chiem bing", False),  # two guesses
        ("thong ba al", True),
        ("thong ba a", False),
        ("ba al", False),
        ("thong ba lx", False),  # no syllable
    ],
)
def test_a_syllable_of_a_name_may_be_a_guess(typed: str, is_found: bool) -> None:
    engine = engine_for("Hội cựu chiến binh", "Thông ba lá", "Chiếm đất", "Bình yên")
    assert bool(engine.titles(typed)) is is_found


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


def test_of_two_words_that_never_meet_both_are_rare_or_none_is_shown() -> None:
    herd = [page(f"Dê {letter}") for letter in "abcdeghik"]
    none = base_of(made("place", "a"))
    rare = Engine(scripts_of([page("Cỏ"), page("Dê"), *FILLERS * 10], none))
    assert sorted(rare.titles("co de")) == ["Cỏ", "Dê"]
    common = Engine(scripts_of([page("Cỏ"), *herd, *FILLERS * 10], none))
    assert common.titles("co de") == []


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("vay vốn chợ xuân mới nông dân", True),
        ("vay vốn chợ xuân mới nông thôn", False),  # the name alone
        ("vay vốn chợ xuân mới to nông dân", False),  # less than half
        ("ba bốn chợ xuân mới nông dân", False),  # two pairs and no name
    ],
)
def test_a_name_and_a_pair_elsewhere_are_enough_of_half_the_words(
    typed: str, is_found: bool
) -> None:
    engine = engine_for("Nông dân năm ba bốn lần vay vốn", "Núi cao")
    assert bool(engine.titles(typed)) is is_found


def test_cai_begins_a_word_or_only_points() -> None:
    engine = engine_for("Đời sống được cải thiện", "Cái thiện")
    assert engine.titles("nhieu doi song cai thien")[0] == "Đời sống được cải thiện"
    assert engine.search("doi song duoc cai thien")[0].missing == ()
