"""The number in what was typed with more than itself: shown as printed, never guessed."""

from __future__ import annotations

import pytest

from macros.load.numbers import number_in


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("“1.234”", "1.234", ()),
        ("1 457", "1.457", ()),
        ("1 457,5", "1.457,5", ()),
        ("1,457.5", "1.457,5", ()),
        ("1,457,000", "1.457.000", ()),
        ("1.457,", "1.457", ()),
        ("45%", "45", ("“%” ghi ở unit",)),
        (
            "hơn 1.457 hộ",
            "1.457",
            ("“hơn” ghi ở precision: hon (chỉ số liệu có)", "“hộ” ghi ở unit"),
        ),
        ("~12", "12", ("“~” ghi ở precision: khoang (chỉ số liệu có)",)),
    ],
)
def test_what_is_certain_is_respelled(text: str, number: str, rest: tuple[str, ...]) -> None:
    meant = number_in(text)
    assert meant
    assert (meant.number, meant.rest) == (number, rest)


@pytest.mark.parametrize(
    "text",
    ["5.5", "1.4570", "1,5.2", "1 45", "1/2", "12 - 15", "-5", "1..457", "chừng 5", "mười", "½"],
)
def test_what_may_mean_several_things_is_not(text: str) -> None:
    assert number_in(text) is None
