"""Words around what a question asks of: they need not be found, and forbid nothing."""

import pytest

from macros.search.build import scripts_of
from macros.search.runner import Engine
from tests.invented import base_of, made
from tests.search.pages import FILLERS, page
from tests.search.test_engine import engine_for


@pytest.mark.parametrize(
    "typed",
    [
        "báo cáo có kiến nghị gì không",
        "bao cao co kien nghi gi khong",
        "trong báo cáo này có kiến nghị nào không",
        "huyện mình có kiến nghị gì",
        "bao cao neu nhung kien nghi gi",
        "báo cáo có những kiến nghị nào",
        "còn kiến nghị nữa không",
        "con ai kien nghi nua khong",
        "đã kiến nghị hay chưa",
        "da kien nghi chua",
        "kể tên các kiến nghị của huyện",
        "huyện có kiến nghị đúng không",
        "huyện có phải kiến nghị nhiều không",
        "bao cao co kien nghi phai khong",
    ],
)
def test_what_frames_a_question_need_not_be_found(typed: str) -> None:
    engine = engine_for("Nguồn lực ít, kiến nghị nhiều", "Chuyện khác")
    assert engine.titles(typed) == ["Nguồn lực ít, kiến nghị nhiều"]
    assert engine.search(typed)[0].missing == ()


def test_words_of_names_are_no_frame() -> None:
    name = "Người có uy tín"
    engine = engine_for(name, "Uy tín hàng hóa")
    for typed in ("người có uy tín là gì", "người có uy tín nào", "nguoi co uy tin o xa nao"):
        assert engine.titles(typed)[0] == name
    assert "Quế rừng huyện" in engine_for("Quế rừng huyện").titles("rừng huyện")


def engine_of_district(*titles: str) -> Engine:
    """Over pages with these titles, all of one district of one province."""
    province = made("place", "tinh-bac", title="Tỉnh Bắc")
    district = made("place", "huyen-suoi-may", title="Huyện Suối Mây", part_of="tinh-bac")
    inner = [made("place", f"xa-{n}", part_of="huyen-suoi-may") for n in "ab"]
    pages = [*map(page, titles), *FILLERS]
    return Engine(scripts_of(pages, base_of(province, district, *inner)))


@pytest.mark.parametrize(
    "typed",
    [
        "kiến nghị huyện Suối Mây",
        "kien nghi tai huyen suoi may",
        "kien nghi tai huyen",
        "kiến nghị trong tỉnh Bắc",
        "kiến nghị của huyện mình",
        "kien nghi cua huyen minh",
        "kiến nghị trong báo cáo",
        "kiến nghị theo báo cáo này",
        "kiến nghị của báo cáo",
        "kiến nghị của cuộc vận động",
        "kien nghi trong cuoc van dong nay",
        "kiến nghị thực hiện CVĐ",
    ],
)
def test_the_name_of_what_all_is_of_need_not_be_found(typed: str) -> None:
    engine = engine_of_district("Nguồn lực ít, kiến nghị nhiều", "Chuyện khác")
    assert engine.titles(typed) == ["Nguồn lực ít, kiến nghị nhiều"]
    assert engine.search(typed)[0].missing == ()


@pytest.mark.parametrize(
    "typed",
    [
        "kiến nghị thị trấn Suối Mây",
        "kiến nghị huyện Suối Khác",
        "kien nghi xa a",
        "kien nghi vi huyen",
        "kiến nghị gửi báo cáo",
        "kiến nghị về cuộc vận động viên",
    ],
)
def test_other_names_must_be_found(typed: str) -> None:
    """Of another district, of a place that holds no other."""
    hits = engine_of_district("Nguồn lực ít, kiến nghị nhiều", "Chuyện khác").search(typed)
    assert not hits or hits[0].missing


def test_what_ends_with_the_same_name_comes_first() -> None:
    names = ("Thị trấn Suối Mây", "Thị trấn Suối Khác")
    assert engine_of_district(*names).titles("thị trấn Suối Mây")[0] == names[0]
    assert engine_of_district(*reversed(names)).titles("thị trấn Suối Mây")[0] == names[0]


def test_the_name_of_what_all_is_of_is_found_by_itself() -> None:
    titles = ("Huyện Suối Mây", "Tỉnh Bắc", "Chuyện khác")
    engine = engine_of_district(*titles)
    assert engine.titles("huyện Suối Mây") == ["Huyện Suối Mây"]
    assert engine.titles("tinh bac") == engine.titles("ở tỉnh Bắc") == ["Tỉnh Bắc"]


def test_an_end_without_its_beginning_asks_nothing() -> None:
    engine = engine_for("Chuyện chưa", "Mái chùa")
    assert engine.titles("mái chùa") == ["Mái chùa"]
    assert engine.titles("xây mái chùa") == []


def test_where_all_only_points_that_is_searched() -> None:
    pages = [page("Kinh phí năm nay", "Kinh phí", labels=("Kinh phí",)), *FILLERS]
    engine = Engine(scripts_of(pages, base_of()))
    assert engine.titles("tiền chi vào việc gì") == ["Kinh phí năm nay"]
    assert engine.titles("tien chi de lam gi") == ["Kinh phí năm nay"]


def test_where_nothing_but_the_whole_is_left_it_is_searched() -> None:
    district = made("place", "a", title="Huyện Suối", type="huyen")
    others = [made("place", f"x{at}", title=f"Xã {at}", part_of="a") for at in range(2)]
    people = page("Số nhân khẩu", "Số liệu", labels=("Số liệu",))
    pages = [page("Huyện Suối", "Huyện"), page("Lời giới thiệu tập tin"), people, *FILLERS]
    engine = Engine(scripts_of(pages, base_of(district, *others)))
    assert engine.titles("giới thiệu huyện suối")[0] == "Huyện Suối"
    assert engine.titles("giới thiệu")[0] == "Lời giới thiệu tập tin"
    assert engine.titles("huyện này có bao nhiêu người")[0] == people.title


@pytest.mark.parametrize("typed", ["mat tran va uy ban", "làng phải đổi cách làm"])
def test_words_that_join_a_long_query_need_not_be_found(typed: str) -> None:
    weak = "(query) => kbEngine.parse(query, engine.index).units.filter(({ weak }) => weak).length"
    assert engine_for("Mặt trận Ủy ban", "Làng đổi cách làm").call(weak, typed) == 1


def test_who_asks_for_names_is_told_first_how_many_there_are() -> None:
    count = page("Số xã của vùng", "Số liệu", labels=("Số liệu",))
    pages = [page("Xã Mận"), page("Số xã và số làng vắng"), count, *FILLERS]
    engine = Engine(scripts_of(pages, base_of()))
    for typed in ("kể tên các xã", "ke ten cac xa", "nêu tên xã"):
        assert engine.titles(typed)[0] == count.title
    assert "Xã Mận" in engine.titles("kể tên các xã")


def test_without_accents_dau_asks_only_after_what_is_looked_for() -> None:
    engine = engine_for("Kinh phí 2021", "Trồng dâu", "Mô hình trồng lúa")
    assert engine.titles("kinh phi 2021 dau") == ["Kinh phí 2021"]
    assert engine.titles("trong dau") == ["Trồng dâu"]


def test_one_of_two_words_is_no_guess_at_a_joining_one() -> None:
    engine = engine_for("Câu trên cơ sở", "Trên núi cao")
    assert engine.titles("cau treo") == engine.titles("cau tre") == []
    assert engine.titles("cau tren") == ["Câu trên cơ sở"]


def test_a_letter_may_be_a_word_that_is_glued_to_the_next() -> None:
    engine = engine_for("A Blăng", "Y Thanh", "Trông chờ, ỷ lại", "Thanh niên a")
    assert engine.titles("ablang") == ["A Blăng"]
    assert engine.titles("yThanh") == engine.titles("ythanh") == ["Y Thanh"]
    assert engine.titles("ylai") == ["Trông chờ, ỷ lại"]
    assert engine.titles("athanh") == []
