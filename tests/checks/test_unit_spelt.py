"""Units that only case and accents tell from the usual one."""

import pytest

from macros.checks import unit_spelt
from tests.invented import count_of, made


@pytest.mark.parametrize(
    ("unit", "usual", "many", "count"),
    [
        *(("hô", "hộ", 3, 1), ("Hộ", "hộ", 3, 1), ("hô", "hộ", 2, 0), ("hộ", "hộ", 3, 0)),
        *(("ho dân", "hộ", 3, 0), ("ha", "hộ", 3, 0)),
    ],
)
def test_a_unit_is_spelt_one_way(unit: str, usual: str, many: int, count: int) -> None:
    others = [made("figure", f"x{n}", unit=usual) for n in range(many)]
    odd = made("figure", "a", unit=unit)
    assert count_of("noi-khac-nhau", unit_spelt, odd, *others) == count
    twice = made("figure", "b", unit=unit)
    assert count_of("noi-khac-nhau", unit_spelt, odd, twice, *others) == 0
    note = made("observation", "o", about=["a"], printed=[f"12 {unit}"], type="loi-in")
    assert count_of("noi-khac-nhau", unit_spelt, odd, note, *others) == 0
