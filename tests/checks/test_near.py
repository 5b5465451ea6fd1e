"""Numbers and days beside those of linked records: a slip, and none."""

from typing import Any

import pytest

from macros.checks import against_summary, near_number
from tests.invented import count_of, made, told

Fields = dict[str, Any]
APART = "noi-khac-nhau"


@pytest.mark.parametrize(
    ("printed", "unit", "text", "count"),
    [
        ("1.457", "hộ", "Có 1.475 hộ nghèo.", 1),
        ("1.457", "hộ", "Có 1.447 hộ nghèo.", 1),
        ("1.457", "hộ", "Có 1.457 hộ nghèo.", 0),
        ("1.457", "hộ", "Có 1.574 hộ nghèo.", 0),
        ("1.457", "hộ", "Có 1.475 hộ trên 1.457 hộ.", 0),
        ("1.457", "hộ", "Có 1.475 ha.", 0),
        ("1.457", "hộ", "Báo cáo ghi 1.475/2.598.", 1),
        ("1.457", "hộ", "Công văn 1475/UBND ngày 14/7/2025.", 0),
        ("597", "hộ", "Có 579 hộ.", 1),
        ("597", "hộ", "Có 579 người.", 0),
        ("65,9", "%", "Đạt 69,5%.", 1),
        ("65,9", "%", "Có 69,5 ha.", 0),
        ("8,93", "%", "Đạt 8,39%.", 1),
        ("8,9", "%", "Đạt 9,8%.", 0),
        ("14", "cá nhân", "Có 41 cá nhân.", 1),
        ("14", "cá nhân", "Có 15 cá nhân.", 0),
        ("35.000", "nông dân", "Có 3.500 nông dân.", 1),
        ("180.000", "ha", "Có 18.000ha.", 1),
        ("12,5", "%", "Đạt 12,50%.", 0),
        ("100", "hộ", "Có 10 hộ.", 0),
        ("104", "hộ", "Đạt 140 trên 2.598 hộ.", 1),
        ("104", "hộ", "Đạt 140 trên tổng số 2.598 hộ.", 1),
        ("104", "hộ", "Đạt 140 trên 2.598 người.", 0),
    ],
)
def test_a_number_is_no_slip_beside_a_linked_one(
    printed: str, unit: str, text: str, count: int
) -> None:
    figure = made("figure", "f", printed=printed, unit=unit)
    record = made("event", "e", summary=text, related=[{"to": "f"}])
    assert count_of(APART, near_number, record, figure) == count
    assert told(near_number.check, made("event", "e", summary=text), figure) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ký với 11 xã, thị trấn.", 1),
        ("Ký với 12 xã, thị trấn.", 0),
        ("Ký với 11 xã.", 0),
        ("Khen 14 tập thể và 9 cá nhân.", 2),
        ("Khen 9 tập thể và 14 cá nhân.", 0),
        ("Khen 8 tập thể.", 0),
        ("Khen 8 tập thể và 14 cá nhân.", 1),
    ],
)
def test_a_text_counts_as_the_linked_figures(text: str, count: int) -> None:
    units = {"12": "xã, thị trấn", "9": "tập thể", "14": "cá nhân"}
    figures = [made("figure", f"f{n}", printed=n, unit=unit) for n, unit in units.items()]
    record = made("event", "e", summary=text, related=[{"to": f"f{n}"} for n in units])
    assert count_of(APART, near_number, record, *figures) == count


@pytest.mark.parametrize(
    ("precision", "text", "count"),
    [
        ("hon", "Có gần 800 hộ.", 1),
        ("hon", "Có hơn 800 hộ.", 0),
        ("hon", "Có 800 hộ.", 0),
        (None, "Có gần 800 hộ.", 0),
    ],
)
def test_a_number_is_as_exact_as_its_figure(precision: str | None, text: str, count: int) -> None:
    figure = made("figure", "f", printed="800", precision=precision)
    record = made("media", "e", title=text, related=[{"to": "f"}])
    assert count_of(APART, near_number, record, figure) == count


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"title": "Có 1.475 hộ"}, 1),
        ({"search_keys": ["1.475 hộ"]}, 0),
        ({"number": "1.475 hộ"}, 0),
        ({"summary": "Có 1.475 và 1.457 hộ."}, 0),
    ],
)
def test_keys_to_search_by_tell_no_number(fields: Fields, count: int) -> None:
    figure = made("figure", "f", printed="1.457")
    record = made("document", "d", related=[{"to": "f"}], **fields)
    assert count_of(APART, near_number, record, figure) == count


def test_the_item_and_the_first_number_of_a_note_are_told() -> None:
    figure = made("figure", "f", printed="1.457")
    points = ["Có dê.", "Có 1.475 hộ."]
    (wrong,) = told(
        near_number.check, made("task", "t", points=points, related=[{"to": "f"}]), figure
    )
    assert wrong.startswith("t (Có 1.475 hộ.) ")
    noted = [{"to": "f", "note": "Từ 12 hộ đến 13 hộ."}]
    (wrong,) = told(near_number.check, made("task", "t", related=noted), figure)
    assert "“12”, mà “f” ghi 1.457 hộ" in wrong


@pytest.mark.parametrize(("key", "count"), [("numerator", 1), ("base", 1), ("follows", 0)])
def test_a_share_tells_of_its_parts(key: str, count: int) -> None:
    share = made("figure", "a", unit="%", summary="Là 1.475 hộ.", **{key: "f"})
    other = {"id": "sau", "at": "I"}
    figure = made("figure", "f", printed="1.457", source=[other])
    assert count_of(APART, near_number, share, figure) == count


@pytest.mark.parametrize(("text", "count"), [("1 trên 1.475 hộ.", 1), ("1 trên 1.457 hộ.", 0)])
def test_a_part_tells_of_its_whole(text: str, count: int) -> None:
    figures = made("figure", "a", summary=text, base="f"), made("figure", "f", printed="1.457")
    assert count_of(APART, near_number, *figures) == count


def test_a_number_may_be_another_ones_or_be_noted() -> None:
    figure = made("figure", "f", printed="1.457")
    record = made("event", "e", summary="Có 1.475 hộ.", related=[{"to": "f"}])
    other = made("figure", "g", printed="1.475")
    assert told(near_number.check, record, figure, other) == []
    one = made("observation", "o", about=["f"], printed=["1.475"])
    assert len(told(near_number.check, record, figure, one)) == 2
    both = made("observation", "o", about=["f"], printed=["1.475", "1.457"])
    assert told(near_number.check, record, figure, both) == []


@pytest.mark.parametrize(("printed", "count"), [("54", 0), ("64", 1), ("80", 0)])
def test_money_of_two_digits_is_one_off(printed: str, count: int) -> None:
    funding = made("funding", "a", printed=printed, decision="d")
    document = made("document", "d", content="Giao 54 triệu đồng")
    assert count_of(APART, near_number, funding, document) == count


@pytest.mark.parametrize(("note", "count"), [("Mức 80% ấy.", 1), ("Mức 100% ấy.", 0), ("", 0)])
def test_the_note_of_a_link_names_the_number(note: str, count: int) -> None:
    figure = made("figure", "f", printed="100", unit="%")
    record = made("task", "t", related=[{"to": "f", "note": note} if note else {"to": "f"}])
    assert count_of(APART, near_number, record, figure) == count


def test_a_claim_asks_about_the_parts_of_its_figure() -> None:
    figures = made("figure", "s", unit="%", base="w"), made("figure", "w", printed="2.598")
    for title, count in (("4% là 104 trên 2.589 hộ?", 1), ("4% là 104 trên 2.598 hộ?", 0)):
        claim = made("claim", "k", title=title, type="share_of", basis="source", stated="s")
        assert count_of(APART, near_number, claim, *figures) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Theo Quyết định 12/QĐ-UBND ngày 20/12/2021.", 1),
        ("Theo Quyết định 12/QĐ-UBND (20-12-2021).", 1),
        ("Quyết định 12/QĐ-UBND ngày 12/12/2021, 12/QĐ-UBND ngày 20/12/2021.", 1),
        ("Theo Quyết định 12/QĐ-UBND ngày 20 tháng 12 năm 2021.", 1),
        ("Theo Quyết định 12/QĐ-UBND ngày 12 tháng 12 năm 2021.", 0),
        ("Theo Quyết định 12/QĐ-UBND ngày 12/12/2021.", 0),
        ("Theo Quyết định 13/QĐ-UBND ngày 20/12/2021.", 0),
        ("Theo Quyết định 12/QĐ-UBND, họp ngày 20/12/2021.", 0),
    ],
)
def test_a_text_gives_a_document_its_day(text: str, count: int) -> None:
    document = made("document", "d", number="12/QĐ-UBND", issued_on="2021-12-12")
    record = made("funding", "a", summary=text)
    assert count_of(APART, against_summary, record, document) == count
    note = made("observation", "o", about=["d"], printed=["20/12/2021 | 20-12-2021", "12/12/2021"])
    assert told(against_summary.check, record, document, note) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Báo cáo theo công văn ngày 25/02/2024.", 1),
        ("Báo cáo theo công văn ngày 05/02/2024.", 0),
        ("Báo cáo theo kế hoạch ngày 25/02/2024.", 0),
    ],
)
def test_a_note_gives_the_document_that_it_is_about_its_day(text: str, count: int) -> None:
    letter = made("document", "d", type="cong-van", issued_on="2024-02-05")
    note = made("observation", "o", about=["d"], reading=text)
    assert count_of(APART, against_summary, note, letter) == count
    note = made("observation", "o", about=["d"], summary=text)
    assert count_of(APART, against_summary, note, letter) == count
    apart = made("observation", "o", about=["e"], reading=text)
    assert count_of(APART, against_summary, apart, letter, made("event", "e")) == 0


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"title": "Kế hoạch 3/KH-UBND ngày 15/3/2022"}, 1),
        ({"title": "Kế hoạch 3/KH-UBND ngày 5/3/2022"}, 0),
        ({"title": "Kế hoạch về Kết luận 08-KL/TU ngày 15/3/2021"}, 0),
        ({"title": "Kế hoạch 3/KH-UBND ngày 5/3/2022", "issued_on": "2022"}, 1),
        ({"subject": "về Kế hoạch 9/KH-UBND ngày 6/3/2022"}, 1),
        ({"subject": "về 9/KH-UBND ngày 6/3/2022, 8/KH-UBND ngày 7/3/2022"}, 2),
        ({"content": "Theo Kế hoạch 9/KH-UBND ngày 6/3/2022"}, 1),
        ({"title": "3/KH-UBND ngày 15/3/2022"}, 1),
        ({"subject": "về Kế hoạch 9/KH-UBND ngày 5/3/2022"}, 0),
        ({"subject": "về Kế hoạch 9/KH-UBND đến ngày 6/3/2022"}, 0),
        ({"summary": "Sửa bằng Kế hoạch 9/KH-UBND ngày 6/3/2022."}, 0),
    ],
)
def test_a_document_has_the_day_of_its_title(fields: Fields, count: int) -> None:
    entry = made("document", "d", **{"number": "3/KH-UBND", "issued_on": "2022-03-05", **fields})
    assert count_of(APART, against_summary, entry) == count


@pytest.mark.parametrize(("day", "count"), [("2021-11", 0), ("2021-11-11", 1), (None, 1)])
def test_of_two_with_one_number_one_may_be_meant(day: str | None, count: int) -> None:
    pair = [
        made("document", one, number="12/QĐ-UBND", issued_on=on)
        for one, on in (("c", "2021-12-12"), ("d", day))
    ]
    record = made("funding", "a", summary="Theo Quyết định 12/QĐ-UBND ngày 20/12/2021.")
    assert count_of(APART, against_summary, record, *pair) == count


@pytest.mark.parametrize(
    ("kind", "printed", "count"),
    [
        ("ngay-thang", "5/3/2022", 0),
        ("ngay-thang", "05/03/2022", 0),
        ("loi-in", "5/3/2022", 0),
        ("dem", "5/3/2022", 1),
        ("loi-in", "6/3/2022", 1),
    ],
)
def test_a_note_shows_the_day(kind: str, printed: str, count: int) -> None:
    entry = made("document", "d", issued_on="2022-03-05", summary="Ra ngày 02/7/2022.")
    note = made("observation", "o", about=["d"], type=kind, printed=[printed])
    assert count_of(APART, against_summary, entry, note) == count
