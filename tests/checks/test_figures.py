"""Rules about printed numbers and indicators, each from both sides of its border."""

from typing import Any

import pytest

from macros.checks import (
    counted_decimals,
    indicator_figures,
    percentage,
    restated,
)
from macros.load import Entry
from tests.invented import count_of, made, told


def share(printed: str, **fields: object) -> list[Entry]:
    """1 of 3 households: 33,333… %."""
    wholes = [made("figure", "p", printed="1"), made("figure", "w", printed="3")]
    stated = {"unit": "%", "numerator": "p", "base": "w", **fields}
    return [made("figure", "s", printed=printed, **stated), *wholes]


@pytest.mark.parametrize("printed", ["33", "33,3", "33,33"])
def test_a_share_that_rounds_to_what_is_printed_is_right(printed: str) -> None:
    assert told(percentage.check, *share(printed)) == []


@pytest.mark.parametrize("printed", ["34", "32", "33,2", "33,4", "33,34"])
def test_a_share_that_is_off_by_its_last_digit_is_wrong(printed: str) -> None:
    found = f"[ty-le-lech] “{printed}” khác 1 trên 3"
    assert told(percentage.check, *share(printed)) == [f"s (printed: {printed}) {found}"]


def test_a_count_has_no_numerator() -> None:
    (wrong,) = told(percentage.check, *share("34", unit="hộ"))
    assert wrong == "s (numerator: p) [ty-le-lech] có số lượng (numerator), mà hộ không phải tỷ lệ"


def test_a_share_is_left_alone_where_it_cannot_be_judged() -> None:
    assert told(percentage.check, *share("3", unit="hộ", numerator=None)) == []
    assert len(told(percentage.check, *share("34", unit="phần trăm"))) == 1
    assert told(percentage.check, *share("333", unit="‰")) == []
    assert len(told(percentage.check, *share("33", unit="‰"))) == 1
    assert told(percentage.check, *share("34", base=None)) == []
    assert told(percentage.check, *share("34", numerator=None)) == []
    zero = [made("figure", "w", printed="0"), *share("34")[:2]]
    assert told(percentage.check, *zero) == []
    known = made("observation", "o", about=["s"])
    assert told(percentage.check, *share("34"), known) == []


@pytest.mark.parametrize(
    ("printed", "unit", "title"),
    [
        ("1.457", "hộ", "Số hộ"),
        ("1,457", "ha", "Diện tích"),
        ("2,5", "tấn/ha", "Năng suất"),
        ("2,5", "con/hộ", "Số bò"),
        ("7,79", "%", "Tỷ lệ"),
        ("4,2", "người", "Số người bình quân một hộ"),
    ],
)
def test_measures_and_means_may_have_decimals(printed: str, unit: str, title: str) -> None:
    found = made("figure", "a", printed=printed, unit=unit, title=title)
    assert told(counted_decimals.check, found) == []


def test_a_share_is_of_what_is_counted_alike() -> None:
    stated, part, _ = share("33")
    (wrong,) = told(percentage.check, stated, part, made("figure", "w", printed="3", unit="người"))
    assert wrong.startswith("s (numerator: p) [ty-le-lech] số lượng là 1 hộ, tổng số là 3 người")
    assert told(percentage.check, stated, part, made("figure", "w", printed="3", unit="nóc")) == []


MEASURED = "tỉ đồng, triệu, lần, điểm phần trăm, phần trăm, Ha, Kg, héc-ta, m2, km2, tấn thóc"
MEASURED += ", ha cà phê, sào, giờ, tuổi, cm, USD, ‰"


@pytest.mark.parametrize("unit", MEASURED.split(", "))
def test_measures_are_known_however_they_are_written(unit: str) -> None:
    assert told(counted_decimals.check, made("figure", "a", printed="1,457", unit=unit)) == []


@pytest.mark.parametrize(
    ("printed", "unit", "count"),
    [
        ("1,457", "bao", 1),
        ("12,457", "bao", 1),
        ("12,5", "bao", 0),
        ("0,457", "bao", 0),
        ("1457,123", "bao", 0),
        ("12,5", "hộ nghèo", 1),
    ],
)
def test_of_an_unknown_unit_only_an_english_thousand_is_doubted(
    printed: str, unit: str, count: int
) -> None:
    assert (
        len(told(counted_decimals.check, made("figure", "a", printed=printed, unit=unit))) == count
    )


@pytest.mark.parametrize("unit", ["hộ", "xã, thị trấn", "người"])
def test_whole_things_have_none(unit: str) -> None:
    wrong = made("figure", "a", printed="1,457", unit=unit)
    assert "[so-le] “1,457” có phần lẻ" in told(counted_decimals.check, wrong)[0]
    assert told(counted_decimals.check, wrong, made("observation", "o", about=["a"])) == []


def again(printed: str, **fields: object) -> list[str]:
    first = made("figure", "a", printed="10", as_of="2023")
    source = [{"id": "sau", "at": "I"}]
    later = {"as_of": "2023", "follows": "a", "source": source, **fields}
    return told(restated.check, first, made("figure", "b", printed=printed, **later))


HUYEN = {"place": "h", "title": "Tổng diện tích tự nhiên của huyện", "printed": "149.364,5"}


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"unit": "ha", "printed": "180.000"}, 1),
        ({"unit": "ha", "printed": "149.364,5"}, 0),
        ({"unit": "m²", "printed": "180.000"}, 0),
        ({"unit": "ha", "printed": "180.000", "place": "x"}, 0),
        ({"unit": "ha", "printed": "180.000", "title": "Diện tích gieo trồng"}, 0),
        ({"unit": "hộ", "printed": "6.000"}, 1),
        ({"unit": "hộ", "printed": "5.000"}, 0),
        ({"unit": "người", "printed": "5.205"}, 1),
        ({"unit": "lượt người", "printed": "5.205"}, 0),
        ({"unit": "người", "printed": "5.000", "title": "Số người trong huyện đi làm xa"}, 0),
    ],
)
def test_no_part_is_more_than_the_whole(fields: dict[str, Any], count: int) -> None:
    people = {"place": "h", "title": "Số nhân khẩu toàn huyện", "printed": "5.204"}
    wholes = made("figure", "w", unit="ha", **HUYEN), made("figure", "p", unit="người", **people)
    part = made("figure", "a", **{"place": "h", **fields})
    assert told(counted_decimals.check, part) == []
    assert count_of("noi-khac-nhau", counted_decimals, part, *wholes) == count
    printed = [fields["printed"], "149.364,5", "5.204"]
    noted = made("observation", "o", about=["a"], printed=printed)
    assert told(counted_decimals.check, part, *wholes, noted) == []
    others = (
        made("figure", n, unit=u, place="h", printed="9")
        for n, u in zip("wp", ("ha", "hộ"), strict=True)
    )
    assert count_of("noi-khac-nhau", counted_decimals, part, *others) == 0


def test_two_sources_may_give_one_number_or_two_dates() -> None:
    assert again("10") == []
    assert again("11", as_of="2024") == []
    assert again("11", as_of=None) == []
    assert again("11", follows=None) == []
    assert again("11", precision="khoang") == []
    assert len(again("12", precision="khoang")) == 1


def test_two_sources_may_not_give_two_numbers_for_one_date() -> None:
    found = "[khac-nguon-truoc] 11 hộ khác 10 hộ của “a”, cùng thời điểm 2023"
    assert again("11") == [f"b (printed: 11) {found}"]
    assert len(again("10", unit="xã")) == 1


@pytest.mark.parametrize(("unit", "count"), [("hộ dân", 0), ("người", 1), ("ha", 1), ("%", 1)])
def test_a_number_goes_on_in_a_unit_that_goes_with_its_own(unit: str, count: int) -> None:
    other = again("10", unit=unit, as_of="2024")
    assert [line.split(" [")[0] for line in other] == ["b (follows: a)"] * count


def test_an_observation_may_know_of_the_two_numbers() -> None:
    pair = (
        made("figure", "a", as_of="2023"),
        made("figure", "b", printed="2", as_of="2023", follows="a"),
    )
    assert len(told(restated.check, *pair)) == 1
    assert told(restated.check, *pair, made("observation", "o", about=["b"])) == []


def indicator(unit: str = "%", **fields: object) -> list[Entry]:
    base = {"base": fields.pop("of_figure", None)}
    actual = {"actual": ["n", "s"], **fields}
    return [
        made("indicator", "i", **actual),
        made("figure", "n"),
        made("figure", "s", unit=unit, **base),
        made("figure", "w"),
    ]


def test_a_percentage_needs_what_it_is_a_share_of() -> None:
    found = "[chi-tieu-thieu-mau-so] kết quả là tỷ lệ nhưng không có tổng số"
    assert told(indicator_figures.check, *indicator()) == [f"i (n) {found}"]


@pytest.mark.parametrize(
    "fields", [{"base": "w"}, {"of_figure": "w"}, {"unit": "hộ"}, {"actual": []}, {"actual": ["x"]}]
)
def test_an_indicator_with_a_base_or_without_a_percentage_is_right(fields: dict[str, str]) -> None:
    assert told(indicator_figures.check, *indicator(**fields)) == []


@pytest.mark.parametrize(("base", "count"), [("w", 0), ("s", 1), ("khong-co", 0)])
def test_a_base_is_no_percentage(base: str, count: int) -> None:
    found = "i (base: s) [chi-tieu-thieu-mau-so] “s” là tỷ lệ, không phải số tổng"
    assert told(indicator_figures.check, *indicator(base=base)) == [found] * count


@pytest.mark.parametrize("about", ["i", "s"])
def test_an_observation_may_know_that_the_base_is_missing(about: str) -> None:
    known = made("observation", "o", about=[about], type="mau-so")
    assert told(indicator_figures.check, *indicator(), known) == []


@pytest.mark.parametrize(
    ("whole", "part", "count"),
    [
        ({"as_of": "2020"}, {"as_of": "2020"}, 1),
        ({"as_of": "2020"}, {"as_of": "2021"}, 0),
        ({"as_of": "2020"}, {}, 0),
        ({}, {"as_of": "2020"}, 1),
        ({"place": None}, {"place": None}, 0),
    ],
)
def test_a_whole_is_of_its_place_and_year(
    whole: dict[str, Any], part: dict[str, Any], count: int
) -> None:
    given = {"place": "h", "title": "Số hộ toàn huyện", "printed": "5.000", **whole}
    entries = (
        made("figure", "w", **given),
        made("figure", "a", **{"place": "h"} | part, printed="6.000"),
    )
    assert count_of("noi-khac-nhau", counted_decimals, *entries) == count


@pytest.mark.parametrize(
    ("scope", "count"),
    [("bình quân một thôn", 0), ("Trung bình mỗi thôn", 0), ("cả huyện", 1), (None, 1)],
)
def test_a_mean_of_counts_has_fractions(scope: str | None, count: int) -> None:
    before = made("figure", "b", printed="1,5", unit="ha")
    entry = made("figure", "a", printed="1,4", scope=scope)
    assert count_of("so-le", counted_decimals, before, entry) == count
