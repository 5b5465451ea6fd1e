"""Figures as they are printed."""

import pytest

from scripts.bench.table import Table, number, p95

TABLE = Table("Thời gian", ("cỡ", "giây"), [("200", "1,5"), ("2.000", "12,0")])


def test_the_screen_gets_aligned_columns() -> None:
    assert TABLE.text() == "Thời gian\ncỡ     giây\n200     1,5\n2.000  12,0"


def test_the_record_gets_markdown() -> None:
    lines = TABLE.markdown().splitlines()
    assert lines[2:] == ["| cỡ | giây |", "| --- | ---: |", "| 200 | 1,5 |", "| 2.000 | 12,0 |"]


@pytest.mark.parametrize(
    ("value", "digits", "text"), [(1234.56, 1, "1.234,6"), (0.5, 0, "0"), (10_000, 0, "10.000")]
)
def test_numbers_are_written_as_in_vietnamese(value: float, digits: int, text: str) -> None:
    assert number(value, digits) == text


def test_p95_is_not_exceeded_by_95_of_100() -> None:
    assert p95([float(n) for n in range(101)]) == 95
    assert p95([7.0]) == 7
