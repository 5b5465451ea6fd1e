"""Indicators against their targets, on the toy corpus: 1.250 of 2.500 households, target 80 %."""

import shutil
from pathlib import Path

import pytest

from macros.exports.indicators import Reach
from macros.knowledge_base import load_knowledge_base
from macros.load import Entry
from macros.pages.indicators.standing import Standing, standings
from macros.pages.pages import Pages
from tests.invented import base_of, made

TOY = Path(__file__).resolve().parents[1] / "toy_kb" / "data"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TOY, tmp_path / "data"))


def change(data: Path, figure: str, old: str, new: str) -> None:
    file = data / "figures" / f"{figure}.yml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def standing(data: Path) -> Standing:
    return standings(load_knowledge_base(data).base)[0]


def test_gap_in_points_and_in_households(data: Path) -> None:
    found = standing(data)
    assert found.reach == Reach.SHORT
    assert found.gaps == (
        "Theo tỷ lệ: còn thiếu 30,0 điểm phần trăm",
        "Theo số lượng: còn thiếu 750 hộ",
    )


def test_a_reached_target_leaves_no_gap(data: Path) -> None:
    change(data, "sl-muc-tieu-trong-man", '"80"', '"50"')
    found = standing(data)
    assert found.reach == Reach.REACHED
    assert found.gaps[0] == "Theo tỷ lệ: không còn thiếu"


def test_nothing_is_derived_from_a_disputed_base(data: Path) -> None:
    change(data, "sl-tong-so-ho", "status: verified", "status: disputed")
    points, units = standing(data).gaps
    assert points == "Theo tỷ lệ: còn thiếu 30,0 điểm phần trăm"
    assert units == "Theo số lượng: không tính, 2.500 hộ không khớp số khác của nguồn"


def test_a_share_that_its_claim_refutes_is_drawn_as_disputed(data: Path) -> None:
    change(data, "sl-ty-le-trong-man", "precision: khoang\n", "")
    change(data, "sl-ty-le-trong-man", '"50,0"', '"55,0"')
    found = standing(data)
    assert found.chart
    assert found.chart.doubt
    assert found.left == "còn thiếu 25,0 điểm phần trăm"
    page = Pages(load_knowledge_base(data).base, "Kho").overview("indicators", "chi-tieu.html")
    assert "url(#gach-ct-ho-trong-man)" in page
    assert "tỷ lệ không khớp số khác, vẽ bằng vạch chéo" in page
    assert "Gạch chéo: tỷ lệ không khớp số khác." in page


def test_a_share_is_hatched_where_its_own_part_is_larger_than_the_base(data: Path) -> None:
    claim = data / "claims" / "kc-ty-le-trong-man.yml"
    text = claim.read_text("utf-8").replace("type: share_of", "type: at_most")
    text = text.replace("sl-ty-le-trong-man", "sl-ho-trong-man\noperands: [sl-tong-so-ho]")
    claim.write_text(text, "utf-8")
    change(data, "sl-tong-so-ho", "status: verified", "status: disputed")
    assert (chart := standing(data).chart) and not chart.doubt
    change(data, "sl-tong-so-ho", "2.500", "1.200")
    assert (chart := standing(data).chart) and chart.doubt == "tổng số không khớp số khác"


def test_more_than_the_plan_is_a_result(data: Path) -> None:
    change(data, "sl-ty-le-trong-man", '"50,0"', '"104"')
    found = standing(data)
    assert found.reach == Reach.REACHED and found.left == ""
    assert found.chart
    assert found.chart.bar == pytest.approx(1.04 * found.chart.full)
    assert found.chart.target == pytest.approx(0.8 * found.chart.full)
    assert [tick for tick, _ in found.chart.ticks] == [0, 50, 100, 150, 200]
    page = Pages(load_knowledge_base(data).base, "Kho").overview("indicators", "chi-tieu.html")
    assert "Kết quả 104%, mục tiêu 80%" in page and "nguồn không nêu tỷ lệ" not in page


def test_a_target_in_another_unit_is_not_compared(data: Path) -> None:
    change(data, "sl-muc-tieu-trong-man", 'unit: "%"', "unit: hộ")
    found = standing(data)
    assert found.reach == Reach.UNLIKE and found.left == "" and not found.chart
    assert found.gaps[0] == "Theo tỷ lệ: không tính, mục tiêu và kết quả khác đơn vị"


@pytest.mark.parametrize(
    ("aim", "result", "reach"),
    [
        ("ha", "Ha", Reach.SHORT),
        ("tỷ đồng", "tỉ đồng", Reach.SHORT),
        ("triệu đồng", "tỷ đồng", Reach.REACHED),
        ("bó", "gùi", Reach.UNLIKE),
        ("ha", "hộ", Reach.UNLIKE),
    ],
)
def test_units_are_compared_by_what_they_mean(
    data: Path, aim: str, result: str, reach: Reach
) -> None:
    for figure, unit in (("sl-muc-tieu-trong-man", aim), ("sl-ty-le-trong-man", result)):
        change(data, figure, 'unit: "%"', f"unit: {unit}")
    assert standing(data).reach == reach


def test_chart_positions_follow_the_printed_numbers(data: Path) -> None:
    chart = standing(data).chart
    assert chart
    assert chart.bar == chart.full / 2
    assert chart.target == pytest.approx(0.8 * chart.full)
    assert chart.description == "Kết quả 50,0%, mục tiêu 80%."


def test_a_share_in_words_is_a_share(data: Path) -> None:
    for figure in ("sl-ty-le-trong-man", "sl-muc-tieu-trong-man"):
        change(data, figure, 'unit: "%"', "unit: phần trăm")
    found = standing(data)
    assert found.chart and found.left == "còn thiếu 30,0 điểm phần trăm"


def test_no_chart_for_a_count(data: Path) -> None:
    change(data, "sl-ty-le-trong-man", 'unit: "%"', "unit: hộ")
    assert standing(data).chart is None


def test_what_is_short_of_its_target_comes_first_and_what_has_none_last() -> None:
    def share(name: str, printed: str) -> Entry:
        return made("figure", name, printed=printed, unit="%")

    indicators = (
        made("indicator", "bare", position=1, actual=["low"]),
        made("indicator", "reached", position=2, actual=["high"], target="aim"),
        made("indicator", "short", position=3, actual=["low"], target="aim"),
    )
    base = base_of(share("low", "4"), share("high", "90"), share("aim", "25"), *indicators)
    assert [found.card.indicator.id for found in standings(base)] == ["short", "reached", "bare"]


@pytest.mark.parametrize(
    ("scope", "period", "limits"),
    [
        ("hộ nghèo", "", ""),
        ("các hộ là người nghèo", "", ""),  # no other households than the title's
        ("hộ cận nghèo", "", "Phạm vi: hộ cận nghèo"),
        ("hộ nghèo", "Trong năm", "Thời điểm: “Trong năm”, nguồn không nêu năm nào"),
        ("hộ nghèo", "năm 2023", ""),  # said beside the result
        (
            "hộ cận nghèo",
            "Trong năm",
            "Phạm vi: hộ cận nghèo; thời điểm: “Trong năm”, nguồn không nêu năm nào",
        ),
    ],
)
def test_of_whom_and_when_a_result_is_where_the_title_leaves_it_open(
    scope: str, period: str, limits: str
) -> None:
    times = {"period": period} if period else {}
    share = made("figure", "s", printed="4", unit="%", scope=scope, **times)
    indicator = made("indicator", "i", title="Hộ nghèo thoát nghèo", actual=["s"])
    (found,) = standings(base_of(share, indicator))
    assert found.limits == limits


@pytest.mark.parametrize(
    ("share", "count", "result"),
    [
        ({"period": "trong năm 2023"}, {"period": "trong năm 2023"}, "4% (104 hộ; trong năm 2023)"),
        ({"as_of": "2023-12-31"}, {"as_of": "2023-12-31"}, "4% (104 hộ; 31/12/2023)"),
        ({"as_of": "2022"}, {"as_of": "2023"}, "4% (104 hộ)"),
        ({"as_of": "2022"}, {}, "4% (104 hộ)"),
        ({"period": "Trong năm"}, {"period": "Trong năm"}, "4% (104 hộ)"),
        ({"as_of": "2022"}, None, "4% (2022)"),
        (None, {"period": "năm 2022"}, "104 hộ (năm 2022)"),
        (None, {}, "104 hộ"),
    ],
)
def test_a_result_of_one_year_is_said_with_it(
    share: dict[str, str] | None, count: dict[str, str] | None, result: str
) -> None:
    given = (("actual", "s", "4", "%", share), ("counts", "c", "104", "hộ", count))
    figures = [
        made("figure", own, printed=printed, unit=unit, **times)
        for _, own, printed, unit, times in given
        if times is not None
    ]
    fields = {key: [own] for key, own, *_, times in given if times is not None}
    (found,) = standings(base_of(*figures, made("indicator", "i", **fields)))
    assert found.card.result == result
