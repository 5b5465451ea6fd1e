"""Dates within what was typed for one: all that it names, none that cannot be."""

import pytest

from macros.load.numbers import decimal
from macros.load.records import load_text
from macros.load.scalars import dates_told, range_told
from macros.model import Event, Figure, Funding

END = "source:\n  - id: nguon\n    at: I\nstatus: unverified\n"


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("tính đến 31/12/2023", ["2023-12-31"]),
        ("8h00 ngày 05/3/2022", ["2022-03-05"]),
        ("Thứ Sáu, 05/3/2022", ["2022-03-05"]),
        ("khoảng tháng 3/2022", ["2022-03"]),
        ("2022-03-05 đến 2022-03-07", ["2022-03-05", "2022-03-07"]),
        ("20220305", ["2022-03-05"]),
        ("05032022", ["2022-03-05"]),
        ("5/3/22", ["2022-03-05"]),
        ("khoảng năm 2022", ["2022"]),
        ("từ 2021 đến 2022", []),  # which of them
        ("từ năm 2021 đến năm 2022", []),
        ("6 tháng đầu năm 2023", ["2023"]),
        ("đợt 6, 2023", []),
        ("03.2023", ["2023-03"]),
        ("13.2023", []),
        ("2022.0", ["2022"]),
        ("2022.5", []),
        ("29/02/2022", []),
        ("01/22/2024", []),
        ("20221305", []),
        ("nhiệm kỳ 2", []),
    ],
)
def test_every_date_of_a_text(text: str, dates: list[str]) -> None:
    assert dates_told(text) == dates


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("2021-2023", ["2021", "2023"]),
        ("từ 2021 đến 2022", ["2021", "2022"]),
        ("12-15/3/2023", ["2023-03-12", "2023-03-15"]),
        ("12/3 – 2/5/2023", ["2023-03-12", "2023-05-02"]),
        ("3-5/2023", ["2023-03", "2023-05"]),
        ("2023-03-05/2023-03-07", ["2023-03-05", "2023-03-07"]),
        ("2023-2021", []),
        ("31/2/2022", []),
        ("13/2022", []),
        ("2022-13", []),
    ],
)
def test_both_ends_of_a_range(text: str, ends: list[str]) -> None:
    assert range_told(text) == ends


@pytest.mark.parametrize(
    ("typed", "expected", "example"),
    [
        ("khoảng tháng 3/2022", "năm-tháng-ngày, năm-tháng hoặc năm có thật", "2022-03"),
        (
            "12-15/3/2023",
            "một ngày; ngày cuối (2023-03-15) ghi ở ends_on nếu bản ghi có trường ấy",
            "2023-03-12",
        ),
        ("29/02/2022", "năm-tháng-ngày, năm-tháng hoặc năm có thật", ""),
        (
            "2022-03-05 đến 2022-03-07",
            "một ngày; ngày cuối (2022-03-07) ghi ở ends_on nếu bản ghi có trường ấy",
            "2022-03-05",
        ),
    ],
)
def test_the_example_keeps_what_was_typed(typed: str, expected: str, example: str) -> None:
    text = f"id: a\ntitle: Họp\ntype: hoi-nghi\nstarts_on: {typed}\n{END}"
    [problem] = load_text(text, "data/events/a.yml", Event)[1]
    assert (problem.expected, problem.example) == (expected, example)


@pytest.mark.parametrize(
    ("typed", "code"),
    [("năm 2023", "ngay-khac-dang"), ("23", "ngay-sai")]
    + [("2021-2022", "ngay-sai"), ("2022.0", "bay-yaml")],
)
def test_a_year_is_asked_for_as_a_year(typed: str, code: str) -> None:
    text = f'id: a\ntitle: Kinh phí\nyear: {typed}\nprinted: "5"\nunit: triệu đồng\n{END}'
    [problem] = load_text(text, "data/funding/a.yml", Funding)[1]
    assert (problem.code, problem.expected) == (code, "năm bằng bốn chữ số")


@pytest.mark.parametrize(
    ("typed", "example"), [("65.9", '"65,9"'), ('"65.9"', '"65,9"'), ("1.457", '"1.457"')]
)
def test_a_decimal_point_is_a_comma_here(typed: str, example: str) -> None:
    text = f"id: a\ntitle: Tỷ lệ\nprinted: {typed}\nunit: '%'\n{END}"
    [problem] = load_text(text, "data/figures/a.yml", Figure)[1]
    assert problem.example == example
    assert [decimal(one) for one in ("65.9", "65.90", "65.900", "65", "1.2.3")] == [
        *("65,9", "65,90"),
        *("", "", ""),
    ]


def test_a_dash_is_no_value() -> None:
    text = f"id: a\ntitle: Hộ\nprinted: -\nunit: hộ\n{END}"
    [problem] = load_text(text, "data/figures/a.yml", Figure)[1]
    assert (problem.line, problem.found) == (3, "Giá trị chỉ là một dấu gạch")
