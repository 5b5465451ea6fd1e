"""Words of offices and of visitors, counts one after the other, shares that no record has."""

import pytest

from macros.search.build import scripts_of
from macros.search.runner import Engine
from macros.search.said import TABLES
from tests.invented import base_of, made
from tests.search.pages import page
from tests.search.test_engine import engine_for


def test_typed_accents_tell_an_everyday_word_from_its_twin() -> None:
    engine = engine_for("Vay vốn", "Việc khác")
    assert engine.titles("mượn vốn") == engine.titles("muon von") == ["Vay vốn"]
    assert all(hit.missing for hit in engine.search("mướn vốn"))


def test_no_word_is_given_twice() -> None:
    words = [word for table in TABLES.values() for word, _ in table]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("nd vay vốn pt kinh tế", True),
        ("nd vay von pt kt", True),
        ("farmer loan", True),
        ("farmers loans", True),
        ("pt du lịch biển", False),
        ("farmer airport", False),
        ("airport loan", False),
        ("kt mỹ phẩm", False),
    ],
)
def test_an_abbreviation_or_an_english_word_counts_only_beside_known_ones(
    typed: str, is_found: bool
) -> None:
    engine = engine_for("Nông dân vay vốn phát triển kinh tế", "Núi cao")
    assert bool(engine.titles(typed)) is is_found


@pytest.mark.parametrize("typed", ["nhận khoán rừng", "nhan khoan", "khoán rừng"])
def test_who_receives_says_it_otherwise(typed: str) -> None:
    assert engine_for("Giao khoán rừng", "Núi cao").titles(typed) == ["Giao khoán rừng"]


def test_a_known_name_beside_two_unknown_words_says_what_it_lacks() -> None:
    engine = engine_for("Nông dân vay vốn", "Núi cao")
    assert [hit.missing for hit in engine.search("lãi suất vay vốn")] == [("lãi", "suất")]
    assert engine.search("lãi suất vay vốn ngân hàng") == []


def of_counts() -> Engine:
    pages = [
        page(title, "Số liệu", labels=("Số liệu",))
        for title in ("Số xã ký giao ước, thị trấn ký giao ước", "Số xã của huyện", "Số thị trấn")
    ]
    return Engine(scripts_of([*pages, page("Núi cao")], base_of(made("place", "a"))))


@pytest.mark.parametrize(
    "typed", ["có mấy xã mấy thị trấn", "bao nhieu xa, bao nhieu thi tran", "số xã và số thị trấn"]
)
def test_what_is_counted_one_after_the_other_is_found_each_by_itself(typed: str) -> None:
    engine = of_counts()
    assert engine.titles(typed)[:2] == ["Số xã của huyện", "Số thị trấn"]
    first, second = engine.search(typed)[:2]
    assert len(first.missing) == 2
    assert len(second.missing) == 1


def test_where_one_of_the_counts_finds_nothing_they_are_asked_together() -> None:
    assert of_counts().titles("bao nhiêu xã bao nhiêu bệnh viện") == []


def test_an_i_after_what_is_numbered_is_no_y() -> None:
    engine = engine_for("Số liệu Mục I thiếu ngày", "Trông chờ, ỷ lại")
    for typed in ("mục I thiếu ngày", "muc i thieu ngay", "số liệu mục I tính đến thời điểm nào"):
        assert engine.titles(typed) == ["Số liệu Mục I thiếu ngày"], typed


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("tỷ lệ 38,7%", False),
        ("ty le 38%", False),
        ("tỷ lệ 38 phần trăm", False),
        ("số hộ 1.234", False),
        ("tỷ lệ 38", True),
        ("tỷ lệ 87,14%", True),
        ("tỷ lệ hộ khá 38,7%", True),
    ],
)
def test_a_share_that_no_record_has_makes_two_words_too_few(typed: str, is_found: bool) -> None:
    engine = engine_for("Tỷ lệ hộ khá 87,14%", "Số hộ 14.004")
    assert bool(engine.titles(typed)) is is_found


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [("thong ba ka", True), ("thong ba ls", False), ("thong ba sa", False), ("ba ka", False)],
)
def test_a_neighbouring_key_may_begin_a_syllable_of_two_letters(typed: str, is_found: bool) -> None:
    assert bool(engine_for("Thông ba lá", "Núi cao").titles(typed)) is is_found


def test_of_two_things_the_lesser_takes_no_turns() -> None:
    pages = [
        page("Cà phê xứ lạnh"),
        page("Nuôi cà phê xứ lạnh"),
        page("Chuyện", body=("Sản lượng",)),
    ]
    titles = Engine(scripts_of(pages, base_of())).titles("sản lượng cà phê xứ lạnh")
    assert titles[:2] == ["Cà phê xứ lạnh", "Nuôi cà phê xứ lạnh"]
