from decimal import Decimal

from macros.audit.shares import left_to_target, units_to_target
from tests.audit.builders import figure


def test_gap_in_points_is_exact() -> None:
    gap = left_to_target(figure("dich", "25", "%"), figure("dat", "4,10", "%"))
    assert str(gap) == "20.90"


def test_gap_in_units_is_rounded_up_to_whole_households() -> None:
    target, base = figure("dich", "25", "%"), figure("tong", "2.502")
    assert units_to_target(target, base, figure("dem", "100")) == 526
    assert units_to_target(target, base, figure("dem", "626")) == 0
    assert units_to_target(target, base, figure("dem", "700")) == -74


def test_a_result_in_a_smaller_unit_is_brought_to_that_of_the_target() -> None:
    gap = left_to_target(figure("dich", "1,5", "tỷ đồng"), figure("dat", "900", "triệu đồng"))
    assert gap == Decimal("0.6")
