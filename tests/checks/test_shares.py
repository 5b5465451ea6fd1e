"""Shares of one part and one whole: just wrong, and just right."""

from typing import Any

import pytest

from macros.checks import percentage
from tests.invented import count_of, made, told

LIKE = {"numerator": "p", "base": "w"}


@pytest.mark.parametrize(
    ("printed", "fields", "count"),
    [
        (("53,3", "53,2"), LIKE, 2),
        (("53,3", "53,395"), LIKE, 0),
        (("53,3", "53,4"), LIKE, 2),
        (("53,3", "53,2"), {"base": "w"}, 0),
        (("53,3", "53,2"), {"numerator": "p"}, 0),
    ],
)
def test_two_that_are_noted_are_one(
    printed: tuple[str, str], fields: dict[str, str], count: int
) -> None:
    parts = made("figure", "p", printed="104"), made("figure", "w", printed="2.598")
    pair = [
        made("figure", one, printed=number, unit="%", **fields)
        for one, number in zip("ab", printed, strict=True)
    ]
    notes = [made("observation", f"o{one}", type="mau-so", about=[one]) for one in "ab"]
    assert count_of("ty-le-lech", percentage, *parts, *notes, *pair) == count
    both = made("observation", "o", type="mau-so", about=["a", "b"])
    assert told(percentage.check, *parts, *pair, both) == []


@pytest.mark.parametrize(
    ("fields", "part", "whole", "count"),
    [
        ({"printed": "120", **LIKE}, "12", "10", 0),
        ({"printed": "100", **LIKE}, "12", "10", 1),
        ({"printed": "99", **LIKE}, "12", "10", 1),
        ({"printed": "4", **LIKE}, "1", "0", 0),
        ({"printed": "4", "base": "w"}, "1", "10", 0),
        ({"printed": "4", "numerator": "p"}, "1", "10", 0),
        ({"printed": "2", "unit": "nghìn hộ", "base": "w"}, "1", "1.500", 1),
        ({"printed": "2", "unit": "nghìn hộ", "base": "w"}, "1", "2.000", 0),
        ({"printed": "2", "unit": "hộ"}, "1", "1", 0),
    ],
)
def test_a_share_is_of_its_whole(fields: dict[str, Any], part: str, whole: str, count: int) -> None:
    parts = made("figure", "p", printed=part), made("figure", "w", printed=whole)
    share = made("figure", "a", **{"unit": "%", **fields})
    assert count_of("ty-le-lech", percentage, share, *parts) == count


@pytest.mark.parametrize(("base", "printed", "count"), [(None, "1", 1), ("q", "74,9", 0)])
def test_a_summary_may_name_the_whole(base: str | None, printed: str, count: int) -> None:
    figures = made("figure", "q", printed="1.457"), made("figure", "p", printed="1.091")
    fields = {"numerator": "p", "base": base, "summary": "Đi cùng 1.457 hộ."}
    share = made("figure", "a", unit="%", printed=printed, **fields)
    assert count_of("ty-le-lech", percentage, *figures, share) == count
