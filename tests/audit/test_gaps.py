from macros.audit.gaps import points_to_target, units_to_target
from tests.audit.builders import figure


def test_gap_in_points_is_exact() -> None:
    gap = points_to_target(figure("dich", "25", "%"), figure("dat", "4,10", "%"))
    assert str(gap) == "20.90"


def test_gap_in_units_is_rounded_up_to_whole_households() -> None:
    target, base = figure("dich", "25", "%"), figure("tong", "2.502")
    assert units_to_target(target, base, figure("dem", "100")) == 526
    assert units_to_target(target, base, figure("dem", "626")) == 0
    assert units_to_target(target, base, figure("dem", "700")) == -74
