"""Partial dates: ISO in, Vietnamese out, and never a day that no calendar has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.model.partial_date import PartialDate


@pytest.mark.parametrize(
    ("text", "shown", "first", "last"),
    [
        ("2024", "2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "02/2024", "2024-02-01", "2024-02-29"),
        ("2023-02", "02/2023", "2023-02-01", "2023-02-28"),
        ("2021-02-24", "24/02/2021", "2021-02-24", "2021-02-24"),
    ],
)
def test_reads_and_shows(text: str, shown: str, first: str, last: str) -> None:
    date = PartialDate.parse(text)
    assert (str(date), date.vietnamese(), date.first, date.last) == (text, shown, first, last)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2023-02-29", "tháng 2/2023 không có ngày 29"),
        ("2023-13", "không có tháng 13"),
        ("2023-00", "không có tháng 0"),
        ("2023-04-00", "tháng 4/2023 không có ngày 0"),
        ("24/02/2021", "năm-tháng-ngày"),
        ("2021-2-4", "năm-tháng-ngày"),
        ("", "năm-tháng-ngày"),
    ],
)
def test_refuses(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        PartialDate.parse(text)


def test_a_date_known_to_the_year_sorts_before_its_months() -> None:
    texts = ["2022", "2021-12-31", "2021", "2021-03", "2021-03-01"]
    ordered = sorted(map(PartialDate.parse, texts))
    assert [str(date) for date in ordered] == [
        "2021",
        "2021-03",
        "2021-03-01",
        "2021-12-31",
        "2022",
    ]


@given(st.dates())
def test_every_day_comes_back_as_it_was(day) -> None:  # type: ignore[no-untyped-def]
    assert str(PartialDate.parse(day.isoformat())) == day.isoformat()


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        date = PartialDate.parse(text)
    except ValueError:
        return
    assert str(date) == text
