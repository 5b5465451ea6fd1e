"""A document's number is given once a year and body: just the same, and just another."""

from typing import Any

import pytest

from macros.checks import duplicate_number
from tests.invented import count_of, made, told


@pytest.mark.parametrize(
    ("number", "day", "issuers"),
    [
        ("13/QĐ-UBND", "2022-03-05", ("x", "y")),
        ("12/QĐ-UBND", "2023-03-05", ("x", "y")),
        ("12/QĐ-UBND", "2022-03-05", ("z",)),
        ("12/QĐ-UBND", None, ("z",)),
        ("12/QĐ-UBND", "2023-03-05", ()),
        (None, "2022-03-05", ("x", "y")),
    ],
)
def test_a_number_of_another_year_or_body_is_another(
    number: str | None, day: str | None, issuers: tuple[str, ...]
) -> None:
    first = made("document", "a", number="12/QĐ-UBND", issued_on="2022-01-01", issuers=["x", "y"])
    second = made("document", "b", number=number, issued_on=day, issuers=list(issuers))
    assert told(duplicate_number.check, first, second) == []


def test_a_number_is_given_once_a_year() -> None:
    first = made("document", "a", number="12/QĐ-UBND", issued_on="2022-01-01", issuers=["x", "y"])
    twin = made("document", "b", number="12/qđ-ubnd", issued_on="2022-12", issuers=["y", "x"])
    found = "số “12/qđ-ubnd” cùng cơ quan, cùng năm đã có ở data/documents/a.yml"
    wrong = told(duplicate_number.check, first, twin)
    assert wrong == [f"b (number: 12/qđ-ubnd) [trung-so-van-ban] {found}"]


@pytest.mark.parametrize(
    ("number", "fields", "count"),
    [
        ("13/QĐ-UBND", {"issued_on": "2022-03-04"}, 1),
        ("13/QĐ-UBND", {"issued_on": "2022-03-05"}, 0),
        ("11/QĐ-UBND", {"issued_on": "2022-03-04"}, 0),
        ("13/QĐ-UBND", {"issued_on": "2022"}, 0),
        ("13/QĐ-UBND", {"issued_on": "2022-03-04", "issuers": ["y"]}, 0),
        ("13/KH-UBND", {"issued_on": "2022-03-04"}, 0),
        ("13/QĐ-UBND", {"issued_on": "2023-03-04"}, 0),
    ],
)
def test_numbers_run_with_the_days_of_a_year(
    number: str, fields: dict[str, Any], count: int
) -> None:
    first = made("document", "a", number="12/QĐ-UBND", issued_on="2022-03-05", issuers=["x"])
    other = made("document", "b", number=number, **{"issuers": ["x"], **fields})
    assert count_of("noi-khac-nhau", duplicate_number, first, other) == count


def test_two_without_a_number_are_no_twins() -> None:
    assert told(duplicate_number.check, made("document", "a"), made("document", "b")) == []


@pytest.mark.parametrize(
    ("number", "first", "second", "code"),
    [
        ("05/KH-UBND", {}, {}, "co-le-trung-so"),
        ("05/KH-UBND", {"issuers": ["x"]}, {"issuers": ["x"]}, "co-le-trung-so"),
        (
            "05/KH-UBND",
            {"issuers": ["x"], "issued_on": "2022"},
            {"issued_on": "2022"},
            "co-le-trung-so",
        ),
        (
            "05/KH-UBND",
            {"issuers": ["x"], "issued_on": "2022"},
            {"issuers": ["x"], "issued_on": "2022-03"},
            "trung-so-van-ban",
        ),
        (
            "05/KH-UBND",
            {"issuers": ["x"], "issued_on": "2022"},
            {"issuers": ["x", "y"], "issued_on": "2022"},
            "co-le-trung-so",
        ),
        (
            "/KH-UBND",
            {"issuers": ["x"], "issued_on": "2022"},
            {"issuers": ["x"], "issued_on": "2022"},
            "",
        ),
        ("/KH-UBND", {}, {}, ""),
    ],
)
def test_a_number_is_given_twice_only_where_that_is_proved(
    number: str, first: dict[str, object], second: dict[str, object], code: str
) -> None:
    pair = [
        made("document", "a", number=number, **first),
        made("document", "b", number=number, **second),
    ]
    wrong = told(duplicate_number.check, *pair)
    assert [text.partition("[")[2].partition("]")[0] for text in wrong] == ([code] if code else [])
    for kind in ("loi-in", "ngay-thang", "so-ky-hieu", "nhieu-cach-viet", "bo-trong"):
        known = made("observation", "o", about=["a", "b"], type=kind)
        assert told(duplicate_number.check, *pair, known) == []
    assert told(duplicate_number.check, made("document", "c"), *pair) == wrong
    assert told(duplicate_number.check, *pair, made("observation", "o", about=["a"])) == wrong


@pytest.mark.parametrize("copy", ["12-qd-ubnd-2022-2", "12-qd-ubnd-2022-sao", "00-qd"])
def test_the_copy_of_a_document_is_told_wherever_it_stands(copy: str) -> None:
    fields = {"number": "12/QĐ-UBND", "issued_on": "2022-01-01", "issuers": ["x"]}
    pair = [made("document", copy, **fields), made("document", "12-qd-ubnd-2022", **fields)]
    for entries in (pair, pair[::-1]):
        (wrong,) = told(duplicate_number.check, *entries)
        assert wrong.startswith(f"{copy} (number:")


def test_a_third_one_is_told_once() -> None:
    three = [made("document", one, number="05/KH-UBND") for one in "abc"]
    assert len(told(duplicate_number.check, *three)) == 2
