"""One number in several sources: tied by `follows`, put in order of time, contradictions seen."""

import pytest

from macros.audit.series import all_series, contradicts
from macros.model.source import Source
from tests.audit.builders import SOURCE, document, figure

REPORT = document("bc", "2024")
FROM = Source.model_validate(
    {"id": "bao-cao", "title": "Báo cáo", "source": SOURCE, "status": "verified", "document": "bc"}
)


def test_figures_tied_by_follows_stand_side_by_side_by_date() -> None:
    first = figure("dau", "1.457", as_of="2023")
    third = figure("ba", "900", as_of="2025", follows="hai")
    second = figure("hai", "1.100", as_of="2024-12", follows="dau")
    records = {f.id: f for f in (first, third, second, figure("khac", "5", as_of="2024"))}
    series = all_series(records)
    assert set(series) == {"dau", "hai", "ba"}
    assert [f.id for f in series["ba"]] == ["dau", "hai", "ba"]


def test_an_undated_figure_stands_at_the_date_of_its_source() -> None:
    undated = figure("khong-ngay", "1.457")
    before, after = (
        figure(f"nam-{year}", "1", as_of=year, follows="khong-ngay") for year in ("2022", "2025")
    )
    records = {r.id: r for r in (after, before, undated, FROM, REPORT)}
    order = [f.id for f in all_series(records)["khong-ngay"]]
    assert order == ["nam-2022", "khong-ngay", "nam-2025"]


def test_a_figure_alone_or_after_one_that_is_missing_has_no_series() -> None:
    assert not all_series({"a": figure("a", "1"), "b": figure("b", "2", follows="mat")})


@pytest.mark.parametrize(
    ("printed", "more", "expected"),
    [
        ("1.457", {"as_of": "2023"}, False),
        ("1.458", {"as_of": "2023"}, True),
        ("1.458", {"as_of": "2024"}, False),
        ("1.458", {}, False),
        ("1.458", {"as_of": "2023", "precision": "khoang"}, False),
        ("1.457", {"as_of": "2023", "unit": "nhân khẩu"}, True),
    ],
)
def test_two_values_for_one_date_contradict(
    printed: str, more: dict[str, str], expected: bool
) -> None:
    assert contradicts(figure("a", "1.457", as_of="2023"), figure("b", printed, **more)) == expected


def test_rounded_and_exact_values_of_one_number_do_not_contradict() -> None:
    rough = figure("a", "12,3", "ha", as_of="2023")
    assert not contradicts(rough, figure("b", "12,34", "ha", as_of="2023"))
    assert contradicts(rough, figure("b", "12,36", "ha", as_of="2023"))
