"""Figures by weight: each step of the order from both sides, whatever order the files have."""

from typing import Any

import pytest

from macros.model.figure import Figure
from macros.pages.weight import by_weight, group_of
from tests.invented import base_of, made

POOR = {"topics": ["giam-ngheo"]}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (POOR, {"topics": ["dan-cu"]}),
        ({"topics": ["dan-cu"]}, {"topics": ["tuyen-truyen"]}),
        ({"topics": ["tuyen-truyen"]}, {"topics": ["kinh-phi"]}),
        ({"topics": ["tuyen-truyen"]}, {}),
        ({"topics": ["giam-ngheo", "kinh-phi"]}, {"topics": ["kinh-phi", "giam-ngheo"]}),
        ({"unit": "hộ"}, {"unit": "nhân khẩu"}),
        ({"unit": "nhân khẩu"}, {"unit": "người"}),
        ({"unit": "người"}, {"unit": "%"}),
        ({"unit": "%"}, {"unit": "ha"}),
        ({"printed": "10"}, {"printed": "9,5"}),
        ({**POOR, "printed": "1"}, {"printed": "9"}),
        ({"unit": "hộ", "printed": "1"}, {"unit": "người", "printed": "9"}),
        ({"title": "An"}, {"title": "Bò"}),
    ],
)
def test_a_figure_stands_before_another(first: dict[str, Any], second: dict[str, Any]) -> None:
    one = made("figure", "y", **{"title": "Sau", **first})
    two = made("figure", "x", **{"title": "Trước", **second})
    base = base_of(two, one)
    assert [figure.id for figure in by_weight(base, base.all(Figure))] == ["y", "x"]


def test_figures_of_indicators_come_first_by_indicator_and_by_their_part_in_it() -> None:
    parts = {"actual": ["a"], "counts": ["b"], "target": "c", "base": "d"}
    entries = [made("figure", name) for name in "zdcba"]
    entries += [made("figure", "e"), made("figure", "f", **POOR)]
    first = made("indicator", "i", position=1, **parts)
    second = made("indicator", "j", position=2, actual=["e"], base="a")
    beside = made("indicator", "k", position=3, related=[{"to": "z"}])  # none of its numbers
    base = base_of(*entries, second, first, beside)
    ordered = by_weight(base, base.all(Figure))
    assert [figure.id for figure in ordered] == [*"abcde", "f", "z"]
    assert [group_of(base, figure) for figure in ordered] == [
        *["Mục tiêu, kết quả"] * 5,
        "Giảm nghèo",
        "Số liệu khác",
    ]
