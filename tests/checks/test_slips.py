"""A number is nearly another, a word a slip of another: just so, and just not."""

import pytest

from macros.checks.numbers_told import bare, is_near, is_of, numbers_in
from macros.checks.slips import meant


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("có 104 hộ", ["104"]),
        ("có 5 hộ", []),
        ("1,25 và 12,5", ["1,25", "12,5"]),
        ("số 12/QĐ", []),
        ("12/QĐ-UBND", []),
        ("1.104/2.598 hộ", ["1.104", "2.598"]),
        ("104/2.598 hộ", []),
        ("2.598/104 hộ", []),
        ("20/12 và 20/12/2021", []),
        ("1.104/2.598/3.000", []),
        ("1.10/2.598", []),
        ("2.598/1.10", []),
    ],
)
def test_the_numbers_of_a_text(text: str, numbers: list[str]) -> None:
    assert [number for number, _ in numbers_in(text)] == numbers


@pytest.mark.parametrize(("number", "digits"), [("01.457", "1457"), ("1.450", "1450")])
def test_a_number_without_its_signs(number: str, digits: str) -> None:
    assert bare(number) == digits


@pytest.mark.parametrize(
    ("number", "unit", "behind", "is_so"),
    [
        ("35", "%", "% số hộ", True),
        ("35", "%", " hộ", False),
        ("1.035", "hộ", "% số hộ", False),
        ("1.035", "%", " hộ", False),
        ("35", "đàn", "đàn", True),
        ("35", "đàn", "đàn ong", True),
        ("35", "đàn", "đành", False),
        ("1.035", "m", "m2", True),
        ("1.035", "hộ", " hộ nghèo", True),
        ("1.035", "triệu đồng", " triệu đồng cho xã", True),
        ("35", "hộ", " hộ nghèo", False),
        ("1.035", "hộ", " người", False),
        ("104", "hộ", "trên 2.598 hộ", True),
    ],
)
def test_a_number_is_of_a_unit(number: str, unit: str, behind: str, *, is_so: bool) -> None:
    assert is_of(number, unit, behind) is is_so


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("104", "105", True),
        ("104", "140", True),
        ("104", "401", True),
        ("123", "231", False),
        ("104", "125", False),
        ("1040", "104", True),
        ("104", "1040", True),
        ("104", "104", False),
        ("1040", "1040", False),
        ("150", "15", False),
        ("104", "10400", False),
        ("1,04", "10,4", False),
        ("12,5", "12,50", False),
        ("15", "16", True),
    ],
)
def test_a_number_is_near_another(one: str, other: str, *, is_so: bool) -> None:
    assert is_near(one, other) is is_so


def test_of_two_digits_one_other_is_no_slip_but_for_money() -> None:
    assert not is_near("15", "16", is_money=False)
    assert is_near("156", "166", is_money=False)


@pytest.mark.parametrize(
    ("written", "known", "is_so"),
    [
        ("suoi mai", "suoi may", True),
        ("soui may", "suoi may", True),
        ("suoi-may", "suoi may", True),
        ("suoimay", "suoi may", True),
        ("suoi", "suoi may", False),
        ("suoi may xa", "suoi may", False),
        ("tuoi mai", "suoi may", False),
        ("truongg", "truong", True),
        ("ttruong", "truong", True),
        ("ruong", "truong", True),
        ("truon", "truong", True),
        ("truoc", "truong", False),
        ("truang", "truong", True),
        ("trueng linh", "truong linh", True),
        ("trieng", "truong", True),
        ("triang", "truong", True),
        ("tieang", "truong", False),
        ("muong", "tuong", True),
        ("muang", "tuong", False),
        ("hnd", "hdnd", False),
        ("hoa", "hdnd", False),
        ("xa", "xe", False),
        ("to1", "to2", False),
        ("1to", "2to", False),
        ("an", "na", True),
    ],
)
def test_a_word_is_a_slip_of_another(written: str, known: str, *, is_so: bool) -> None:
    assert meant(written, {known: ()}) == (known if is_so else "")
    assert meant(written, {"x": ("khac han", known)}) == ("x" if is_so else "")
