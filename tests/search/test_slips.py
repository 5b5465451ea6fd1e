"""Slips of the hand and of the tongue: parted words, letters for words, words that only ask."""

from __future__ import annotations

import pytest

from macros.search.build import scripts_of
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


def of_places() -> Engine:
    """Two places, and a page that has the letters themselves."""
    base = base_of(made("place", "xa-dak-plo", title="Xã Đăk Plô"))
    pages = [page("Xã Đăk Plô"), page("Thôn h Đăk"), page("Hộ x nuôi dê")]
    return Engine(scripts_of(pages, base))


@pytest.mark.parametrize("typed", ["x Đăk Plô", "x. đăk plô", "x dak plo"])
def test_a_letter_before_a_place_is_the_word_that_it_stands_for(typed: str) -> None:
    assert of_places().titles(typed) == ["Xã Đăk Plô"]


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
