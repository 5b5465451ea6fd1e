"""How the engine reads a query, on the invented district."""

from functools import cache

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.addresses import address_of
from macros.search.build import build_index, scripts_of
from macros.search.runner import Engine
from tests.invented import base_of, made
from tests.search.pages import FILLERS, page


@cache
def engine_for(*titles: str, text: str = "") -> Engine:
    """An engine over pages with these titles, all with the same text.

    Asking changes nothing in it: one engine for all that ask the same pages.
    """
    pages = [page(title, summary=text) for title in titles]
    return Engine(scripts_of(pages, KnowledgeBase.of([])))


def test_typed_accents_come_before_their_twins() -> None:
    engine = engine_for("Chuyên đề", "Con dê", "Con đê")
    assert engine.titles("dê")[0] == "Con dê"
    assert set(engine.titles("de")) == {"Chuyên đề", "Con dê", "Con đê"}


def test_a_twin_needs_a_neighbour_where_there_are_several_words() -> None:
    assert engine_for("Chung tay, rừng khoán").titles("chứng khoán") == []
    assert engine_for("Kinh phí").titles("kính phí") == ["Kinh phí"]


def test_neighbours_come_before_scattered_words() -> None:
    engine = engine_for("Phê duyệt cà tím", "Tím cà phê duyệt")
    assert engine.titles("cà phê")[0] == "Tím cà phê duyệt"


def test_all_words_must_match() -> None:
    engine = engine_for("Nuôi dê cỏ", "Nuôi heo lai")
    assert engine.titles("nuôi dê") == ["Nuôi dê cỏ"]


def test_a_relaxed_search_names_what_is_missing() -> None:
    engine = engine_for("Bài học kinh nghiệm")
    (hit,) = engine.search("bài học kinh nghiệm blockchain")
    assert hit.missing == ("blockchain",)


def test_the_last_word_may_be_unfinished() -> None:
    engine = engine_for("Cà phê", "Cà chua")
    assert engine.titles("cà ph") == ["Cà phê"]
    assert engine.titles("cà ph ") == []


@pytest.mark.parametrize("typed", ["arabicca", "arabika", "raabica", "arabic"])
def test_typos(typed: str) -> None:
    assert engine_for("Cà phê Arabica").titles(typed) == ["Cà phê Arabica"]


@pytest.mark.parametrize("typed", ["zzzz", "test", "do", "bitcoin"])
def test_short_words_are_not_corrected_into_others(typed: str) -> None:
    assert engine_for("Tết", "Nông sản", "Ỷ lại").titles(typed) == []


def test_words_written_together() -> None:
    assert engine_for("Nông dân").titles("nongdan") == ["Nông dân"]


def test_quotes_are_phrases() -> None:
    engine = engine_for("Nuôi dê cỏ", "Cỏ nuôi dê", "Dê có chuồng")
    assert engine.titles('"dê cỏ"') == ["Nuôi dê cỏ"]
    assert engine.titles("“dê cỏ”") == ["Nuôi dê cỏ"]


def test_minus_excludes() -> None:
    engine = engine_for("Nuôi heo lai", "Nuôi heo đen")
    assert engine.titles("heo -lai") == ["Nuôi heo đen"]
    assert engine.titles('heo -"heo lai"') == ["Nuôi heo đen"]
    assert engine.titles("-lai") == []


def test_a_date_is_one_word_in_any_spelling() -> None:
    engine = engine_for("Ký ngày 24-02-2021", "Ký ngày 24-03-2021")
    for typed in ("24/2/2021", "ngày 24 tháng 2 năm 2021", "2021-02-24", "02/2021"):
        assert engine.titles(typed) == ["Ký ngày 24-02-2021"], typed
    assert len(engine.titles("năm 2021")) == 2


def test_numbers_are_read_as_vietnamese_prints_them() -> None:
    engine = engine_for("Có 1.457 hộ", "Chiếm 10,40%")
    assert engine.titles("1457") == ["Có 1.457 hộ"]
    assert engine.titles("10,4%") == ["Chiếm 10,40%"]


def test_the_index_is_the_same_every_time(toy: KnowledgeBase) -> None:
    first, second = build_index(toy, [], address_of), build_index(toy, [], address_of)
    assert first == second


def test_synonyms_work_in_both_directions(toy_engine: Engine) -> None:
    assert any("UBND" in title for title in toy_engine.titles("ủy ban nhân dân"))
    assert any("Ủy ban nhân dân" in title for title in toy_engine.titles("UBND"))


def offered(engine: Engine, query: str) -> list[str]:
    """The parts of a query that found nothing, as they are offered."""
    return [note["plain"] for note in engine.call("(query) => engine.notes(query)", query)]


def test_pairs_that_find_something_are_offered_three_at_most() -> None:
    pairs = ("vay vốn", "nuôi dê", "cà phê", "lúa nước")
    engine = engine_for(*pairs)
    assert offered(engine, "zzz nuôi dê zzz") == ["nuôi dê"]
    assert offered(engine, "vay vốn zzz nuôi dê zzz cà phê") == ["vay vốn", "nuôi dê", "cà phê"]
    assert offered(engine, "vay vốn x nuôi dê x cà phê x lúa nước") == list(pairs[:3])


def test_an_offer_neither_cuts_a_word_nor_joins_what_is_parted() -> None:
    engine = engine_for("Cán bộ xã", "Bộ Lào", "Vốn Lào")
    assert offered(engine, "zzz cán bộ lào zzz") == ["cán bộ"], "a word of a pair begins no other"
    assert offered(engine, "zzz cán bộ qqq www cán bộ kkk ppp") == ["cán bộ"], "once"
    assert offered(engine, "zzz qqq bộ: lào zzz") == []
    assert offered(engine, "zzz qqq bộ lào zzz") == ["bộ lào"]


def test_a_name_of_three_words_is_offered_whole() -> None:
    base = base_of(made("term", "t", title="HTX", expansion="hợp tác xã"))
    engine = Engine(scripts_of([page("HTX"), page("Hợp tác"), *FILLERS], base))
    assert offered(engine, "zzz www hợp tác xã qqq kkk") == ["hợp tác xã"]


def test_two_words_have_no_part_to_offer() -> None:
    assert offered(engine_for("Nuôi dê"), "nuôi dê") == []


def test_the_ninth_pair_of_a_query_is_not_asked_for() -> None:
    engine = engine_for("Nuôi dê")
    assert offered(engine, "x q w x q w x nuôi dê") == ["nuôi dê"]
    assert offered(engine, "x q w x q w x q nuôi dê") == []


@pytest.mark.parametrize(
    ("spoken", "digits"),
    [
        ("mười một", "11"),
        ("mười", None),
        ("hai mươi", "20"),
        ("hai mươi mốt", "21"),
        ("hai muoi mot", "21"),
        ("năm mươi tư", "54"),
        ("một trăm linh năm", "105"),
        ("hai trăm năm mươi", "250"),
        ("một nghìn bốn trăm năm mươi bảy", "1457"),
        ("năm nghìn", None),
        ("năm hai nghìn không trăm hai mươi hai", "2022"),
        ("năm hai nghìn năm trăm", "52500"),
        ("ba", None),
        ("bốn phần trăm", "4"),
        ("tám phẩy chín ba phần trăm", "8,93"),
        ("mười phẩy bốn", "10,4"),
        ("mười bốn nghìn lẻ bốn", "14004"),
        ("một trăm bốn chín nghìn", "149000"),
        ("hai trăm rưỡi", "250"),
        ("hai tám ngàn rưỡi", "28500"),
        ("ba bốn nghìn", None),  # three or four
    ],
)
def test_numbers_in_words_are_numbers(spoken: str, digits: str | None) -> None:
    engine = engine_for(f"Xã {digits or 'khác'}", "Một, hai, ba, năm, mười, nghìn, muoi mot")
    found = [f"Xã {digits}"] if digits else []
    query = f"{'xa' if spoken.isascii() else 'xã'} {spoken}"
    assert [title for title in engine.titles(query) if title.startswith("Xã")] == found


def test_two_numbers_in_a_row_are_one_or_the_other() -> None:
    engine = engine_for("Xã 34000", "Xã 28000")
    assert engine.titles("xã hai tám nghìn") == ["Xã 28000"]
    assert engine.titles("xã ba bốn nghìn") == []


@pytest.mark.parametrize(
    "typed", ["kết luận số không tám", "ket luan so khong tam", "kết luận không tám"]
)
def test_a_number_may_begin_with_a_spoken_zero(typed: str) -> None:
    assert engine_for("Kết luận số 08", "Kết luận số 8 không").titles(typed)[0].endswith("08")


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("bài học thứ 5", True),
        ("bai hoc thu 5", True),
        ("thứ 500", False),
        ("số thứ 50", False),
        ("số 50", True),
    ],
)
def test_the_word_before_an_ordinal_need_not_be_found(typed: str, is_found: bool) -> None:
    assert bool(engine_for("Bài học 5", "Số 500").titles(typed)) is is_found


def test_no_is_no_zero_elsewhere() -> None:
    assert engine_for("Hộ không tám", "Hộ 8").titles("hộ không tám")[0] == "Hộ không tám"


def test_number_and_so_are_no_row() -> None:
    engine = engine_for("Chương trình số 09")
    assert engine.titles("bão số 9") == []
    assert engine.titles("chương trình số 9") == ["Chương trình số 09"]


def test_a_plural_is_its_singular_and_a_number_of_congresses_roman() -> None:
    engine = engine_for("Goat", "Minority", "Đại hội XIII", "Khoản V")
    assert engine.titles("goats") == ["Goat"]
    assert engine.titles("minorities") == ["Minority"]
    assert engine.titles("gas") == []
    assert engine.titles("đại hội 13") == ["Đại hội XIII"]
    assert engine.titles("khoản 5") == []


def test_people_after_how_many_need_not_be_found() -> None:
    engine = engine_for("Tặng giấy khen")
    assert engine.titles("bao nhiêu người được giấy khen") == ["Tặng giấy khen"]
    assert engine.titles("người được giấy khen") == []


def test_two_things_that_no_record_has_together_take_turns() -> None:
    engine = engine_for("Cà phê", "Cà phê chè", "Cà phê vối", "Nuôi dê cỏ", "Dê cỏ")
    found = engine.search("cà phê dê cỏ")
    lacking = [" ".join(hit.missing) for hit in found]
    assert len(found) == 5 and lacking[0] != lacking[1] and lacking[0] == lacking[2]
    assert len(set(lacking[3:])) == 1 + (lacking[3] != lacking[4])


@pytest.mark.parametrize("joint", [" và ", ", ", " hoặc ", " va ", " voi "])
def test_each_of_two_things_that_are_joined_is_found_by_itself(joint: str) -> None:
    engine = engine_for("Trồng lúa", "Kết luận", "Giao khoán rừng", "Giữ rừng", "Heo", "Gà", "Cá")
    first, second, *others = engine.search(f"lúa{joint}rừng")
    assert [first.missing, second.missing] == [("rừng",), ("lúa",)]
    assert [hit.missing for hit in others] == [("lúa",)]
    assert engine.titles("lúa rừng") == []  # hardly a third of a thing
    assert engine.titles(f"lúa{joint}blockchain") == []


def test_the_first_of_two_things_is_typed_to_its_end() -> None:
    engine = engine_for("Trồng lúa", "Kết luận", "Giữ rừng", "Heo", "Gà", "Cá")
    assert {*engine.titles("lua va rung")} == {"Trồng lúa", "Giữ rừng"}


def test_what_is_called_both_comes_before_each_and_what_only_tells_of_both_after() -> None:
    called = engine_for("Lúa và rừng", "Trồng lúa", "Giữ rừng", "Heo", "Gà", "Cá", "Ngô")
    assert called.titles("lúa, rừng") == ["Lúa và rừng"]
    telling = page("Họp thôn", summary="Bàn cách giữ rừng; sau đó xem lúa.")
    others = [page(title) for title in ("Trồng lúa", "Giữ rừng", "Heo", "Gà", "Cá")]
    engine = Engine(scripts_of([telling, *others], KnowledgeBase.of([])))
    assert engine.titles("lúa và rừng") == ["Trồng lúa", "Giữ rừng", "Họp thôn"]
    assert engine.titles("bàn cách giữ rừng sau đó, xem lúa") == ["Họp thôn"], "a sentence"


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("sự phối hợp", {"Phối hợp", "Đảng phối hợp"}),
        ("su phoi hop cua dang", {"Đảng phối hợp"}),
        ("phóng sự heo", {"Phóng sự heo"}),
        ("sự kiện", {"Sự kiện"}),
        ("nhân sự", set()),
    ],
)
def test_su_before_a_verb_only_makes_a_noun_of_it(typed: str, titles: set[str]) -> None:
    engine = engine_for(
        *("Phối hợp", "Đảng phối hợp", "Phóng sự heo", "Phóng heo"),
        *("Sự kiện", "Kiện hàng", "Nhân dân"),
    )
    assert {*engine.titles(typed)} == titles


def test_what_ranks_need_not_be_found_beside_what_points() -> None:
    engine = engine_for("Số liệu hộ", "Mới nhất", "Heo", "Gà", "Cá")
    (hit,) = engine.search("số liệu mới nhất")
    assert engine.docs["title"][hit.document] == "Số liệu hộ" and not hit.missing


def test_four_words_written_together() -> None:
    engine = engine_for("Cà phê xứ lạnh")
    assert engine.titles("caphexulanh") == ["Cà phê xứ lạnh"]
    assert engine.titles("caphexulanhxu") == []


def test_all_in_one_name_lacks_one_neighbour_at_most() -> None:
    engine = engine_for("Đại hội đại biểu toàn quốc")
    assert engine.titles("đại biểu quốc hội") == []
    assert engine.titles("đại hội toàn quốc") == ["Đại hội đại biểu toàn quốc"]


def test_words_that_only_join_need_not_be_found() -> None:
    engine = engine_for("Đoàn Lào học mô hình", "Nuôi dê")
    assert engine.titles("đoàn lào sang học mô hình") == ["Đoàn Lào học mô hình"]
    assert engine.titles("con dê") == ["Nuôi dê"]
