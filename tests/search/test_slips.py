"""Slips of the hand and of the tongue: parted words, letters for words, words that only ask."""

import pytest

from macros.search.build import scripts_of
from macros.search.documents import PROSE_LABEL
from macros.search.runner import Engine
from tests.invented import base_of, made
from tests.search.pages import page
from tests.search.test_engine import engine_for


def whole(engine: Engine, typed: str) -> list[str]:
    """Titles of the hits that lack nothing."""
    hits = zip(engine.search(typed), engine.titles(typed), strict=True)
    return sorted(title for hit, title in hits if not hit.missing)


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("ph ê xứ lạnh", True),
        ("phê x ứ lạnh", True),
        ("p hê xứ lạnh", True),
        ("ph  ê xứ lạnh", False),  # a hand that slips types one blank
        ("phê xứ lạ nh", False),  # the last one may still be being typed
        ("a xứ lạnh", False),
    ],
)
def test_a_parted_word_is_whole(typed: str, is_found: bool) -> None:
    engine = engine_for("Phê xứ lạnh", "Một chuyện khác")
    assert bool(whole(engine, typed)) is is_found


def test_two_syllables_are_never_made_one() -> None:
    assert whole(engine_for("Hoa đẹp", "Núi"), "ho a đẹp") == []


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("Đắc Plô", ["Xã Đăk Plô"]),
        ("đác plô", ["Xã Đăk Plô"]),
        ("Đắc Glây", ["Huyện Đăk Glei"]),
        ("đắc lực", ["Đắc lực"]),
        ("đặc plô", []),
    ],
)
def test_a_place_as_one_hears_it(typed: str, titles: list[str]) -> None:
    places = ("Xã Đăk Plô", "Huyện Đăk Glei")
    base = base_of(*(made("place", f"p{at}", title=title) for at, title in enumerate(places)))
    engine = Engine(scripts_of([*map(page, places), page("Đắc lực")], base))
    assert whole(engine, typed) == titles


def of_places() -> Engine:
    """Two places, and a page that has the letters themselves."""
    base = base_of(made("place", "xa-dak-plo", title="Xã Đăk Plô"))
    pages = [page("Xã Đăk Plô"), page("Thôn h Đăk"), page("Hộ x nuôi dê")]
    return Engine(scripts_of(pages, base))


@pytest.mark.parametrize("typed", ["x Đăk Plô", "x. đăk plô", "x dak plo"])
def test_a_letter_before_a_place_is_the_word_that_it_stands_for(typed: str) -> None:
    assert of_places().titles(typed) == ["Xã Đăk Plô"]


@pytest.mark.parametrize(
    ("typed", "is_found"), [("ara bica", True), ("arab ica", True), ("ara xứ bica", False)]
)
def test_a_foreign_word_is_made_whole(typed: str, is_found: bool) -> None:
    assert bool(whole(engine_for("Giống arabica", "Một chuyện khác"), typed)) is is_found


def test_words_of_the_index_are_not_made_one() -> None:
    assert whole(engine_for("Giống arabica", "Hoa ara"), "ara bica") == []


def test_before_other_words_it_is_a_letter() -> None:
    assert of_places().titles("x nuôi") == ["Hộ x nuôi dê"]


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("chín tập thể", ["Khen 9 tập thể", "Trăng chín tập thể"]),
        ("hai mốt phóng sự", ["Làm 21 phóng sự"]),
        ("hai lăm phóng sự", []),
        ("hai chín phóng sự", []),
        ("năm phóng sự", []),  # rather a year
        ("ＫＨＥＮ ９ tập thể", ["Khen 9 tập thể"]),
    ],
)
def test_numbers_as_they_are_said_and_in_wide_letters(typed: str, titles: list[str]) -> None:
    pages = ("Làm 21 phóng sự", "Khen 9 tập thể", "Trăng chín tập thể", "5 phóng")
    assert whole(engine_for(*pages), typed) == titles


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("a blang là ai zậy", True),
        ("a blang là ai vay", True),
        ("a blang nè", True),
        ("ko có kiến nghị hả", True),
        ("có kiến nghị ko", True),
        ("co may xa", True),
        ("may xa", True),
        ("may moc", False),
        ("nha nghi", False),  # nhà nghỉ: without accents nha is rather a house
        ("vay vốn a blang", False),
    ],
)
def test_what_only_asks_need_not_be_found(typed: str, is_found: bool) -> None:
    engine = engine_for("A Blang", "Không kiến nghị", "Số xã", "Nghi lễ")
    assert bool(engine.titles(typed)) is is_found


def test_words_that_only_join_are_found_in_a_name_that_has_them() -> None:
    engine = engine_for("Điểm sáng trong phong trào", "Phong trào")
    assert engine.titles("diem sang trong phong trao") == ["Điểm sáng trong phong trào"]


def test_what_is_counted_begins_the_name_of_its_figure() -> None:
    base = base_of(
        made("place", "h", title="Huyện Đăk Glei"), made("place", "x", title="Xã Đăk Plô")
    )
    pages = [page("Số huyện có xã giáp Lào"), page("Số xã của huyện")]
    engine = Engine(scripts_of(pages, base))
    for typed in ("huyen co may xa", "huyện có mấy xã", "bao nhieu xa cua huyen"):
        assert engine.titles(typed)[0] == "Số xã của huyện"
    assert engine.titles("xa giap lao co may huyen")[0] == "Số huyện có xã giáp Lào"


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("bò", False),
        ("con bò", False),
        ("bộ", True),
        ("bo", True),
        ("nghéo", True),
        ("bò đảng", False),
    ],
)
def test_a_short_word_alone_is_taken_as_typed(typed: str, is_found: bool) -> None:
    assert bool(engine_for("Đảng bộ", "Hộ nghèo").titles(typed)) is is_found


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [("uy tính", True), ("uy tiếng", False), ("lợi ít", True), ("lợi in", False)],
)
def test_endings_that_sound_alike(typed: str, is_found: bool) -> None:
    assert bool(engine_for("Người có uy tín", "Lợi ích", "Tính").titles(typed)) is is_found


def test_how_to_asks_for_the_handbook_only_where_it_leads() -> None:
    written = page("Tên huyện có hai cách viết")
    handbook = page("Cách viết tên huyện", PROSE_LABEL, labels=(PROSE_LABEL,), rank=8)
    engine = Engine(scripts_of([written, handbook], base_of(made("place", "a"))))
    assert engine.titles("cách viết tên huyện")[0] == handbook.title
    assert engine.titles("tên huyện cách viết")[0] == written.title


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("i lai", True),
        ("lai i", False),  # rather a Roman number
        ("149.364 ha", True),
        ("149.36 ha", False),
        ("149.364,4 ha", False),
        ("12 xã có đúng không", True),
        ("12 xã có phải không", True),
        ("12 xã có sai", False),
    ],
)
def test_what_is_typed_with_less_than_is_printed(typed: str, is_found: bool) -> None:
    engine = engine_for("Trông chờ, ỷ lại", "Rộng 149.364,5 ha", "Gồm 12 xã")
    assert bool(whole(engine, typed)) is is_found
