"""How many there are, as people say it: counts that no figure has, round numbers, ordinals."""

import pytest

from macros.search.build import scripts_of
from macros.search.runner import Engine
from tests.invented import base_of
from tests.search.pages import FILLERS, page
from tests.search.test_engine import engine_for


def figure(title: str, number: str) -> object:
    return page(title, "Số liệu", labels=("Số liệu",), body=(number,))


@pytest.fixture(scope="module")
def counting() -> Engine:
    items = [page("Tin 22", body=("phóng sự",)), page("Tin khác", body=("22 phóng sự",))]
    figures = [figure("Số phóng sự", "21"), figure("Số thôn", "93"), figure("Số phóng sự mới", "5")]
    return Engine(scripts_of([*items, *figures, *FILLERS], base_of()))  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("typed", "first", "missing"),
    [
        ("40 phóng sự", "Số phóng sự", ("40",)),
        ("40 phong su", "Số phóng sự", ("40",)),
        ("22 phóng sự", "Số phóng sự", ("22",)),
        ("21 phóng sự", "Số phóng sự", ()),
        ("5 phóng sự", "Số phóng sự mới", ()),
        ("huyện có 94 thôn", "Số thôn", ("94",)),
        ("có 94 thôn đúng không", "Số thôn", ("94",)),
        ("tin 22", "Tin 22", ()),
    ],
)
def test_a_count_that_no_figure_has_finds_the_figure_and_says_so(
    counting: Engine, typed: str, first: str, missing: tuple[str, ...]
) -> None:
    hit = counting.search(typed)[0]
    assert (counting.docs["title"][hit.document], hit.missing) == (first, missing)


def test_what_is_not_counted_finds_no_figure(counting: Engine) -> None:
    assert counting.search("40 con chim") == []
    assert counting.search("phóng sự 40")[0].missing == ("40",)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("hơn 100 hộ", ["100 hộ", "104 hộ"]),
        ("hon 100 ho", ["100 hộ", "104 hộ"]),
        ("trên 100 hộ", ["100 hộ", "104 hộ"]),
        ("gần 200 hộ", ["104 hộ", "200 hộ"]),
        ("gan 110 ho", ["104 hộ"]),
        ("khoảng 200 hộ", ["200 hộ"]),
        ("khoảng 150 hộ", []),
        ("hơn 104 hộ", []),  # not round
        ("hơn 14 nghìn hộ", ["14.004 hộ"]),
        ("gần 15 nghìn hộ", ["14.004 hộ"]),
        ("gần 13 nghìn hộ", []),
        ("hơn 200 triệu", ["250 triệu đồng"]),
        ("gần 300 triệu đồng", ["250 triệu đồng"]),
        ("gần 0,3 tỷ", ["250 triệu đồng"]),
        ("hơn 300 triệu", []),
    ],
)
def test_a_round_number_is_meant_up_to_the_next(typed: str, found: list[str]) -> None:
    engine = engine_for("100 hộ", "104 hộ", "200 hộ", "14.004 hộ", "250 triệu đồng")
    hits = zip(engine.titles(typed), engine.search(typed), strict=True)
    assert sorted(title for title, hit in hits if not hit.missing) == found


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("bài học thứ nhất", "Bài học 1"),
        ("bai hoc thu nhat", "Bài học 1"),
        ("bài học thứ hai mươi mốt", "Bài học 21"),
        ("bài học gạch đầu dòng thứ hai", "Bài học 2"),
        ("bai hoc gach thu 2", "Bài học 2"),
        ("năm bài học", "Bài học 5"),
        ("đại hội lần thứ nhất", "Đại hội lần thứ nhất"),
        ("hội nghị lần thứ hai", "Hội nghị lần thứ hai"),
    ],
)
def test_ordinals_are_numbers_and_names_may_have_their_words(typed: str, first: str) -> None:
    lessons = [f"Bài học {number}" for number in (1, 2, 5, 21)]
    engine = engine_for(*lessons, "Đại hội lần thứ nhất", "Hội nghị lần thứ hai")
    assert engine.titles(typed)[0] == first and not engine.search(typed)[0].missing


def test_what_is_spelled_like_a_number_counts_nothing() -> None:
    assert engine_for("Thứ tự", "Việc thứ 4").titles("thu tu") == ["Thứ tự"]
    assert engine_for("Cả năm bài", "Bài 5").titles("cả năm bài") == ["Cả năm bài"]
