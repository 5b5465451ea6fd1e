from macros.audit.gaps import points_to_target, units_to_target
from macros.audit.series import side_by_side
from tests.audit.builders import figure


def test_figures_of_one_thing_stand_side_by_side_by_date() -> None:
    later = figure("sau", "1.100", scope="hộ nghèo", as_of="2024-12")
    first = figure("truoc", "1.457", scope="hộ nghèo", as_of="2023")
    others = [
        figure("khong-ngay", "1.300", scope="hộ nghèo"),
        figure("khac", "12", scope="hộ khá", as_of="2024"),
        figure("khac-don-vi", "10", "%", scope="hộ nghèo", as_of="2024"),
    ]
    assert side_by_side(first, [later, first, *others]) == (first, later)


def test_one_date_is_no_series() -> None:
    first = figure("truoc", "1.457", scope="hộ nghèo", as_of="2023")
    assert side_by_side(first, [first, figure("khac", "1", scope="hộ nghèo", as_of="2023")]) == ()


def test_an_undated_figure_has_no_place_in_a_series() -> None:
    dated = [figure(f"n{year}", "1", scope="hộ", as_of=str(year)) for year in (2023, 2024)]
    assert side_by_side(figure("khong", "1", scope="hộ"), dated) == ()


def test_gap_in_points_is_exact() -> None:
    gap = points_to_target(figure("dich", "25", "%"), figure("dat", "4,10", "%"))
    assert str(gap) == "20.90"


def test_gap_in_units_is_rounded_up_to_whole_households() -> None:
    target, base = figure("dich", "25", "%"), figure("tong", "2.502")
    assert units_to_target(target, base, figure("dem", "100")) == 526
    assert units_to_target(target, base, figure("dem", "626")) == 0
    assert units_to_target(target, base, figure("dem", "700")) == -74
