"""Fields of one record that tell of one thing agree: just wrong, and just right beside it."""

from typing import Any

import pytest

from macros.checks import (
    against_summary,
    against_title,
    dates_in_reach,
    named_type,
    names_told,
    own_number,
    position,
)
from macros.checks.alone import named_body, not_given, repeated_item, told_amounts
from macros.load import Entry
from tests.invented import count_of, made, told

MAN = made("place", "xa-man", title="Xã Đăk Man", type="xa")


PET = made("place", "xa-pet", title="Xã Đăk Pét", type="xa")


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("event", {"title": "Hội nghị năm 2022", "starts_on": "2023"}, 1),
        ("event", {"title": "Hội nghị năm 2022", "starts_on": "2022-05"}, 0),
        ("event", {"title": "Sơ kết năm 2022", "starts_on": "2023-03"}, 0),
        ("event", {"title": "Sơ kết năm 2022", "starts_on": "2023-04"}, 1),
        ("event", {"title": "Hội thi năm 2022", "starts_on": "2023-03", "type": "hoi-nghi"}, 1),
        ("event", {"title": "Hội nghị năm 2022", "starts_on": "2021-12", "ends_on": "2022"}, 0),
        ("event", {"title": "Hội nghị nhiệm vụ năm 2023", "starts_on": "2022-10"}, 0),
        ("event", {"title": "Hội nghị nhiệm vụ năm 2023", "starts_on": "2022-09"}, 1),
        ("event", {"title": "Hội nghị nhiệm vụ năm 2024", "starts_on": "2022-12"}, 1),
        ("media", {"title": "Nhìn lại năm 2022", "published_on": "2023-01-05"}, 0),
        ("media", {"title": "Nhìn lại năm 2021", "published_on": "2023-01-05"}, 1),
        ("event", {"title": "Phát động giai đoạn 2021-2025", "starts_on": "2023"}, 0),
        ("event", {"title": "Phát động giai đoạn 2021-2025", "starts_on": "2026"}, 1),
        ("event", {"title": "Hội nghị năm 2022"}, 0),
        ("funding", {"title": "Kinh phí 2022", "year": "2023"}, 1),
        ("indicator", {"target_year": "2025", "summary": "Mục tiêu đến năm 2030."}, 1),
        ("indicator", {"target_year": "2025", "summary": "Mục tiêu đến năm 2025."}, 0),
        ("indicator", {"target_year": "2025", "summary": "Đạt 4% năm 2023."}, 0),
        ("figure", {"title": "Số hộ năm 2023", "as_of": "2022-12"}, 1),
        ("document", {"title": "Báo cáo số 2022/BC", "issued_on": "2023"}, 0),
        ("media", {"title": "Tin ngày 05/03/2022", "published_on": "2023-05-03"}, 0),
    ],
)
def test_the_year_of_a_title_is_the_records_own(
    kind: str, fields: dict[str, Any], count: int
) -> None:
    assert count_of("noi-khac-nhau", against_title, made(kind, "a", **fields)) == count


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("event", {"title": "Lễ tại xã Đăk Man", "places": ["xa-pet"]}, 1),
        ("event", {"title": "Lễ tại xã Đăk Man", "places": ["xa-pet", "xa-man"]}, 0),
        ("event", {"title": "Lễ tại xã Đăk Man"}, 0),
        ("event", {"title": "Lễ tại xã Đăk Mang", "places": ["xa-pet"]}, 0),
        ("figure", {"scope": "hộ nghèo xã Đăk Man", "place": "xa-pet"}, 1),
        ("figure", {"scope": "hộ nghèo xã Đăk Man", "place": "xa-man"}, 0),
    ],
)
def test_the_place_of_a_title_is_the_records_own(
    kind: str, fields: dict[str, Any], count: int
) -> None:
    wrong = told(names_told.check, made(kind, "a", **fields), MAN, PET)
    assert len(wrong) == count and all("xa-man" not in one.partition("[")[0] for one in wrong)


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("figure", {"printed": "1.457", "summary": "1.441 hộ nghèo."}, 1),
        ("figure", {"printed": "1.457", "summary": "1.457 hộ, hơn 1.441 hộ kia."}, 0),
        ("figure", {"printed": "1.457", "summary": "Hộ nghèo của huyện."}, 0),
        ("figure", {"printed": "45", "summary": "145 hộ."}, 1),
        ("funding", {"printed": "54", "summary": "Giao 45 triệu đồng."}, 1),
        ("media", {"published_on": "2021-02-08", "summary": "Phóng sự ngày 02/08/2021."}, 1),
        ("media", {"published_on": "2021-02-08", "summary": "Phóng sự ngày 8/2/2021."}, 0),
        ("media", {"published_on": "2021-02-08", "summary": "Ngày 08/02/2021, 03/02/2021."}, 0),
        ("media", {"published_on": "2021-02", "summary": "Phóng sự ngày 03/02/2021."}, 0),
        ("media", {"published_on": "2021-02-08", "title": "Tin (08/02/2022)"}, 1),
        ("media", {"published_on": "2021-02-08", "title": "Tin (8/2/2021)"}, 0),
        (
            "media",
            {"published_on": "2021-02-08", "title": "Tin (8/2/2022)", "summary": "Ngày 8/2/2021."},
            1,
        ),
        ("event", {"starts_on": "2021-02-08", "title": "Về 8-KL/TU ngày 05/02/2021"}, 0),
        (
            "event",
            {"starts_on": "2021-02-08", "ends_on": "2021-02-09", "title": "Lễ ngày 9/2/2021"},
            0,
        ),
        ("document", {"issued_on": "2021-02-08", "title": "Triển khai việc ngày 5/2/2021"}, 0),
        ("document", {"issued_on": "2021-02-08", "summary": "Sau 8-KL/TU ngày 05/02/2021."}, 0),
        ("document", {"issued_on": "2021-02-08", "summary": "Số 8-KL/TU và ngày 05/02/2021."}, 1),
        (
            "document",
            {
                "issued_on": "2021-02-08",
                "number": "8-KL/TU",
                "summary": "Số 8-KL/TU ngày 05/02/2021.",
            },
            1,
        ),
    ],
)
def test_a_summary_is_of_its_record(kind: str, fields: dict[str, Any], count: int) -> None:
    rule = told_amounts if kind in ("figure", "funding") else against_summary
    assert count_of("noi-khac-nhau", rule, made(kind, "a", **fields)) == count


@pytest.mark.parametrize(
    ("fields", "item", "count"),
    [
        ({"starts_on": "2022-05-05"}, "ngày", 1),
        ({"starts_on": "2022-05"}, "ngày", 0),
        ({"starts_on": "2022-05"}, "năm", 1),
        ({}, "năm", 0),
        ({"places": ["xa-man"]}, "địa điểm", 1),
        ({}, "địa điểm", 0),
    ],
)
def test_what_is_not_given_is_not_given(fields: dict[str, Any], item: str, count: int) -> None:
    entry = made("event", "a", not_given=[item], **fields)
    assert count_of("noi-khac-nhau", not_given, entry, MAN) == count


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("event", {"starts_on": "2023-06-02"}, 1),
        ("event", {"starts_on": "2023-06-01"}, 0),
        ("event", {"starts_on": "2023"}, 0),
        ("figure", {"as_of": "2023"}, 0),
        ("figure", {"as_of": "2024"}, 1),
        ("figure", {"as_of": "2024", "title": "Mục tiêu đến năm 2024"}, 0),
    ],
)
def test_a_source_tells_of_what_had_been(kind: str, fields: dict[str, Any], count: int) -> None:
    report = made("document", "bc", issued_on="2023-06-01")
    source = made("source", "nguon", document="bc")
    entry, aim = made(kind, "a", **fields), made("indicator", "i", target="a")
    assert count_of("noi-khac-nhau", dates_in_reach, entry, report, source) == count
    if kind == "figure":
        assert told(dates_in_reach.check, entry, aim, report, source) == []


def listed(*positions: int) -> list[Entry]:
    """News items of note 5, cited by their number, with these positions."""
    return [
        made("media", f"t{n}", position=position, source=[{"id": "nguon", "at": f"ct5.{n}"}])
        for n, position in enumerate(positions, 1)
    ]


@pytest.mark.parametrize(
    ("positions", "count"),
    [((1, 2, 3, 4, 5), 0), ((1, 2, 3, 4, 6), 1), ((1, 2, 4, 3, 5), 0), ((1, 2, 3, 5), 0)],
)
def test_the_odd_one_of_a_list_is_told(positions: tuple[int, ...], count: int) -> None:
    assert count_of("noi-khac-nhau", position, *listed(*positions)) == count


@pytest.mark.parametrize(
    ("types", "from_", "count"),
    [
        *(("ttttt", 1, 0), ("tttttp", 1, 1), ("ttttp", 1, 0), ("tttttpp", 1, 0), ("ppppp", 1, 0)),
        ("tttttp", 9, 0),  # places with other numbers are those of sections
    ],
)
def test_a_list_is_of_one_type(types: str, from_: int, count: int) -> None:
    kinds = {"t": "tin", "p": "phong-su"}

    def item(n: int, letter: str) -> Entry:
        source = [{"id": "nguon", "at": f"ct5.{n}"}]
        return made("media", f"m{n}", type=kinds[letter], position=n - 1 + from_, source=source)

    entries = (item(n, letter) for n, letter in enumerate(types, 1))
    assert count_of("noi-khac-nhau", position, *entries) == count


def test_a_section_is_no_list() -> None:
    whole = {"position": 1, "source": [{"id": "nguon", "at": "III.2"}]}
    items = [made("media", f"m{n}", **{**whole, "position": n}) for n in range(1, 7)]
    other = made("media", "p", type="phong-su", **whole)
    assert count_of("noi-khac-nhau", position, *items, other) == 0


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"title": "Ủy ban nhân dân huyện A", "type": "dang"}, "type"),
        ({"title": "Huyện ủy A", "type": "chinh-quyen"}, "type"),
        ({"title": "Ủy ban Mặt trận xã A", "type": "dang", "level": "xa"}, "type"),
        ({"title": "Ủy ban nhân dân huyện A", "level": "tinh"}, "level"),
        ({"title": "Quốc hội", "level": "tinh"}, "level"),
        ({"title": "Tổ vay vốn thôn A", "type": "kinh-te", "level": "huyen"}, "level"),
        ({"title": "Chi bộ A"}, "type"),
        ({"title": "Đoàn thanh niên A"}, "type"),
        ({"title": "Ủy ban nhân dân huyện A"}, ""),
        ({"title": "Huyện ủy A", "type": "dang"}, ""),
        ({"title": "Đoàn huyện A", "type": "khac", "level": "nuoc-ngoai"}, ""),
        ({"title": "Hội Nông dân", "type": "doan-the", "level": "tinh"}, ""),
    ],
)
def test_a_body_is_what_it_is_called(fields: dict[str, Any], key: str) -> None:
    wrong = told(named_body.check, made("organization", "a", **fields))
    assert [one.split(" (")[1].split(":")[0] for one in wrong] == ([key] if key else [])


@pytest.mark.parametrize(("kind", "count"), [("ra-mat", 1), ("so-ket", 0)])
def test_an_event_is_what_it_is_called(kind: str, count: int) -> None:
    entry = made("event", "a", title="Sơ kết một năm", type=kind)
    assert count_of("ten-khac-loai", named_type, entry) == count


@pytest.mark.parametrize(
    ("rule", "fields", "kind", "shown"),
    [
        (against_title, {"title": "Việc năm 2022", "issued_on": "2023"}, "ngay-thang", "năm 2022"),
        (against_title, {"title": "Việc năm 2022", "issued_on": "2023"}, "loi-in", "năm 2022"),
        (against_title, {"title": "Việc năm 2022", "issued_on": "2023"}, "ky-bao-cao", "năm 2022"),
        (
            against_summary,
            {"issued_on": "2021-09-27", "summary": "Ra ngày 02/7/2021."},
            "ngay-thang",
            "27/9/2021",
        ),
        (own_number, {"number": "08-KL/TU", "issuers": ["b"]}, "so-ky-hieu", "08-KL/TU"),
    ],
)
def test_a_note_that_shows_it_excuses_it(
    rule: Any, fields: dict[str, Any], kind: str, shown: str
) -> None:
    wrong = made("document", "a", **fields), made("organization", "b")

    def with_note(printed: str) -> list[str]:
        note = made("observation", "o", about=["a"], type=kind, printed=[printed])
        return told(rule.check, *wrong, note)

    assert len(told(rule.check, *wrong)) == len(with_note("khác")) == 1
    assert with_note(shown) == []


@pytest.mark.parametrize(
    ("scope", "kind", "count"),
    [
        ("toàn huyện", "xa", 1),
        ("toàn huyện", "huyen", 0),
        ("toàn tỉnh", "huyen", 1),
        ("xã", "xa", 0),
    ],
)
def test_the_whole_of_a_unit_is_that_unit(scope: str, kind: str, count: int) -> None:
    place = made("place", "p", title="Nơi P", type=kind)
    assert (
        count_of("noi-khac-nhau", against_title, made("figure", "a", scope=scope, place="p"), place)
        == count
    )


@pytest.mark.parametrize(("country", "count"), [("CHDCND Lào", 1), ("Việt Nam", 0)])
def test_the_whole_of_a_unit_is_one_at_home(country: str, count: int) -> None:
    places = (
        made("place", "p", title="Nơi P", type="huyen", part_of="t"),
        made("place", "t", title="Nơi T", type="tinh", part_of="q"),
        made("place", "q", title=country, type="quoc-gia"),
    )
    figure = made("figure", "a", scope="toàn huyện", place="p")
    assert count_of("noi-khac-nhau", against_title, figure, *places) == count
    apart = made("figure", "a", scope="bên kia biên giới", place="p")
    assert count_of("noi-khac-nhau", against_title, apart, *places) == 0


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("event", {"summary": "Tên của a"}, 1),
        ("event", {"summary": "Tên của a, ở huyện."}, 0),
        ("finding", {"title": "Chăm lo", "points": ["Chăm lo.", "Khác"]}, 1),
        ("finding", {"title": "Chăm lo", "points": ["Chăm lo đời sống"]}, 0),
        ("observation", {"printed": ["Kế luận"], "reading": "Kế luận"}, 1),
        ("observation", {"printed": ["Kế luận"], "reading": "Kết luận"}, 0),
    ],
)
def test_no_text_stands_twice(kind: str, fields: dict[str, Any], count: int) -> None:
    assert count_of("noi-lai", repeated_item, made(kind, "a", **fields)) == count
