"""Rules about days, each at its border: the last day that is right, the first that is wrong."""

import pytest

from macros.checks import contradicting_relations, dates_in_reach, own_number
from macros.checks.alone import period
from tests.invented import made, told


@pytest.mark.parametrize("day", ["2024-05-15", "2024-05-14", "2024-05", "2024"])
def test_what_has_come_is_no_future(day: str) -> None:
    assert told(dates_in_reach.check, made("document", "a", issued_on=day)) == []


@pytest.mark.parametrize(
    ("day", "shown"), [("2024-05-16", "16/05/2024"), ("2024-06", "06/2024"), ("2025", "2025")]
)
def test_what_can_only_come_later_is_future(day: str, shown: str) -> None:
    wrong = told(dates_in_reach.check, made("document", "a", issued_on=day))
    assert wrong == [f"a (issued_on: {day}) [ngay-tuong-lai] ngày {shown} chưa tới"]


@pytest.mark.parametrize(
    ("kind", "key"), [("event", "starts_on"), ("media", "published_on"), ("figure", "as_of")]
)
def test_each_day_of_the_past_is_looked_at(kind: str, key: str) -> None:
    assert len(told(dates_in_reach.check, made(kind, "a", **{key: "2024-05-16"}))) == 1


def test_a_plan_may_name_a_day_to_come() -> None:
    right = [made("event", "a", ends_on="2030"), made("indicator", "b", target_year="2030")]
    assert told(dates_in_reach.check, *right) == []


DATED = [
    ("event", "ends_on"),
    ("indicator", "target_year"),
    ("funding", "year"),
    ("document", "issued_on"),
]


@pytest.mark.parametrize(("kind", "key"), DATED)
def test_a_year_out_of_reach_is_told_with_its_field(kind: str, key: str) -> None:
    first = made(kind, "a", **{key: "1899-12" if key != "year" else "1899"})
    assert told(dates_in_reach.check, first)[0].startswith(f"a ({key}: 1899")
    assert "[nam-la] năm 1899" in told(dates_in_reach.check, first)[0]
    assert told(dates_in_reach.check, made(kind, "a", **{key: "1900"})) == []
    assert told(dates_in_reach.check, first, made("observation", "o", about=["a"])) == []


@pytest.mark.parametrize(("kind", "key"), [("event", "ends_on"), ("indicator", "target_year")])
def test_plans_reach_ten_years_ahead(kind: str, key: str) -> None:
    assert told(dates_in_reach.check, made(kind, "a", **{key: "2034"})) == []
    assert len(told(dates_in_reach.check, made(kind, "a", **{key: "2035"}))) == 1


def test_a_day_to_come_is_told_once() -> None:
    assert len(told(dates_in_reach.check, made("document", "a", issued_on="2202"))) == 1


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        ("2022-03-05", "2022-03-05"),
        ("2022-03-05", "2022-03"),
        ("2022-03-05", "2022"),
        ("2022-03", "2022-03-01"),
        ("2022", "2022-01-01"),
        ("2022-03-05", None),
        (None, None),
    ],
)
def test_an_event_may_end_on_any_day_from_its_first(starts: str | None, ends: str | None) -> None:
    assert told(period.check, made("event", "a", starts_on=starts, ends_on=ends)) == []


@pytest.mark.parametrize(
    ("starts", "ends", "shown"),
    [
        ("2022-03-05", "2022-03-04", "04/03/2022"),
        ("2022-03-01", "2022-02", "02/2022"),
        ("2022-03", "2022-02-28", "28/02/2022"),
        ("2022", "2021-12-31", "31/12/2021"),
    ],
)
def test_an_event_may_not_end_before(starts: str, ends: str, shown: str) -> None:
    wrong = told(period.check, made("event", "a", starts_on=starts, ends_on=ends))
    found = f"kết thúc {shown}, trước khi bắt đầu"
    assert wrong == [f"a (ends_on: {ends}) [ket-thuc-truoc] {found}"]


def rests(own: str | None, other: str | None, how: str = "based_on") -> list[str]:
    later = made("document", "a", issued_on=own, relations=[{"type": how, "to": "b"}])
    return told(contradicting_relations.check, later, made("document", "b", issued_on=other))


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("2022-03-05", "2022-03-05"),
        ("2022-03", "2022-03-31"),
        ("2022", "2022-12-31"),
        ("2022-03-01", "2022-03"),
        ("2022-01-01", "2022"),
        (None, "2022"),
        ("2022", None),
    ],
)
def test_a_document_may_rest_on_one_of_the_same_day(own: str | None, other: str | None) -> None:
    assert rests(own, other) == []


@pytest.mark.parametrize(
    ("own", "other", "told_as"),
    [
        ("2022-03-04", "2022-03-05", "ra ngày 04/03/2022, trước “Tên của b” (05/03/2022)"),
        ("2022-03", "2022-04-01", "ra ngày 03/2022, trước “Tên của b” (01/04/2022)"),
        ("2021", "2022", "ra ngày 2021, trước “Tên của b” (2022)"),
    ],
)
def test_a_document_may_not_rest_on_a_later_one(own: str, other: str, told_as: str) -> None:
    assert rests(own, other) == [f"a (to: b) [truoc-can-cu] văn bản này {told_as}"]


@pytest.mark.parametrize("how", ["related", "coordinates"])
def test_some_relations_say_nothing_about_time(how: str) -> None:
    assert rests("2021", "2022", how) == []


def test_an_observation_may_know_that_the_dates_disagree() -> None:
    relation = [{"type": "based_on", "to": "b"}]
    early = made("document", "a", issued_on="2021", relations=relation)
    late = made("document", "b", issued_on="2022")
    assert (
        told(contradicting_relations.check, early, late, made("observation", "o", about=["a", "b"]))
        == []
    )
    assert len(told(contradicting_relations.check, early, late, made("observation", "o"))) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("2021-2025", 0),
        ("2025-2021", 1),
        ("2021-2021", 0),
        ("02/2021-02/2021", 0),
        ("03/2021 – 02/2021", 1),
        ("12/2020-02/2021", 0),
        ("12/2021-2021", 0),
        ("giai đoạn 2025 đến 2021", 1),
        ("từ 2025 đến năm 2021", 1),
        ("đến năm 2025", 0),
        ("năm 2023, so với năm 2021", 0),
    ],
)
@pytest.mark.parametrize("kind", ["document", "figure"])
def test_a_period_runs_forward(kind: str, text: str, count: int) -> None:
    wrong = told(period.check, made(kind, "a", period=text))
    assert len(wrong) == count
    assert all("[ket-thuc-truoc]" in one and "(period: " in one for one in wrong)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("13/2021-02/2024", 1),
        ("12/2021-02/2024", 0),
        ("2021-", 1),
        ("2021-20255", 1),
        ("2021-202", 1),
        ("2021-2100", 0),
        ("2021-2101", 1),
        ("1900-2021", 0),
        ("1899-2021", 1),
        ("2021 –", 1),
        ("quý 3 năm 2021", 0),
        ("tính đến 31/12/2022", 0),
        ("tính đến 32/12/2022", 1),
        ("đến 31-12-2022", 0),
        ("đến ngày 31.13.2022", 1),
        ("đến ngày 31 tháng 12 năm 2022", 0),
        ("đến tháng 02/2024", 0),
        ("trong 24 tháng", 0),
        ("24 2021", 1),
        ("Trong năm", 0),
    ],
)
def test_a_period_is_one(text: str, count: int) -> None:
    wrong = told(period.check, made("document", "a", period=text))
    assert len(wrong) == count and all("[nam-la]" in one for one in wrong)


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"period": "trong năm 2023", "as_of": "2022"}, 1),
        ({"period": "trong năm 2023", "as_of": "2023-12"}, 0),
        ({"period": "2021-2024", "as_of": "2022"}, 0),
        ({"period": "trong năm", "as_of": "2022"}, 0),
        ({"period": "năm 2032", "title": "Số hộ năm 2023"}, 1),
        ({"period": "năm 2023", "title": "Số hộ năm 2023"}, 0),
    ],
)
def test_a_figures_period_holds_its_day(fields: dict[str, str], count: int) -> None:
    assert len(told(period.check, made("figure", "a", **fields))) == count


@pytest.mark.parametrize(
    ("kind", "ends", "count"),
    [
        ("tap-huan", "2022-02-27", 1),
        ("tap-huan", "2022-02-26", 0),
        ("tap-huan", "2021-12", 0),
        ("chuong-trinh", "2023", 0),
    ],
)
def test_a_course_ends_in_its_season(kind: str, ends: str, count: int) -> None:
    entry = made("event", "a", type=kind, starts_on="2021-08-10", ends_on=ends)
    assert len(told(period.check, entry)) == count


def test_what_ends_has_begun() -> None:
    (wrong,) = told(period.check, made("event", "a", ends_on="2022-03"))
    found = "[thieu-ngay-dau] kết thúc 03/2022 mà không có ngày bắt đầu"
    assert wrong.startswith("a (ends_on: ") and found in wrong


@pytest.mark.parametrize(
    ("record_id", "number", "count"),
    [
        ("99-qd-2022", "98/QĐ-UBND", 1),
        ("099-qd-2022", "99/QĐ-UBND", 0),
        ("099-qd-2022", "098/QĐ-UBND", 1),
        ("9-qd-2022", "09/QĐ-UBND", 0),
        ("99-qd-2022", "/QĐ-UBND", 0),
        ("quyet-dinh-5", "99/QĐ-UBND", 0),
        ("2022-qd-ubnd", "99/QĐ-UBND", 0),
        ("2598-qd-ubnd", "99/QĐ-UBND", 1),
        ("99-qd-2022", None, 0),
    ],
)
def test_the_number_of_an_id_is_the_number(record_id: str, number: str | None, count: int) -> None:
    found = told(own_number.check, made("document", record_id, number=number))
    assert [one.split(" [")[0] for one in found] == [f"{record_id} (number: {number})"] * count


@pytest.mark.parametrize(
    ("record_id", "fields", "count"),
    [
        ("99-qd-2022", {"number": "99/QĐ-UBND", "issued_on": "1922-03"}, 1),
        ("99-qd-2022", {"number": "99/QĐ-UBND", "issued_on": "2022-03"}, 0),
        ("99-qd-2022", {"number": "99/QĐ-UBND"}, 0),
        ("99-qd-2022", {"number": "99/QĐ-UBND", "issued_on": "2024-05-15"}, 1),
        ("99-qd-2022", {"number": "99/QĐ-UBND", "issued_on": "2202"}, 0),
        ("ke-hoach-2022", {"issued_on": "2021"}, 0),
        ("99-qd-2022-2", {"number": "99/QĐ-UBND", "issued_on": "1922"}, 0),
    ],
)
def test_the_year_of_an_id_is_the_year_of_the_date(
    record_id: str, fields: dict[str, str], count: int
) -> None:
    found = told(own_number.check, made("document", record_id, **fields))
    assert [one.split("[")[1].split("]")[0] for one in found] == ["nam-khac-ma"] * count
