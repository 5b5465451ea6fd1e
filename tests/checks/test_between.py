"""Records that contradict those that they name: just wrong, and just right."""

from __future__ import annotations

from typing import Any

import pytest

from macros.checks import (
    against_summary,
    cited_title,
    claims,
    contradicting_relations,
    funding_decision,
    linked_apart,
    meant_name,
    names_told,
    near_number,
    percentage,
    restated,
    similar_titles,
    told_position,
    told_twice,
)
from macros.load import Entry
from tests.invented import count_of, made, told

Fields = dict[str, Any]
APART = "noi-khac-nhau"


def cites(*places: str) -> list[dict[str, str]]:
    return [{"id": "nguon", "at": at} for at in places]


def outline(**titles: str) -> Entry:
    items = [
        {"at": at.replace("_", "."), "label": f"Mục {at}", "title": t} for at, t in titles.items()
    ]
    return made("source", "nguon", outline=items)


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
        ("14", "cá nhân", "Có 41 cá nhân.", 1),
        ("14", "cá nhân", "Có 15 cá nhân.", 0),
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
    ],
)
def test_a_text_counts_as_the_linked_figures(text: str, count: int) -> None:
    units = {"12": "xã, thị trấn", "9": "tập thể", "14": "cá nhân"}
    figures = [made("figure", f"f{n}", printed=n, unit=unit) for n, unit in units.items()]
    record = made("event", "e", summary=text, related=[{"to": f"f{n}"} for n in units])
    assert count_of(APART, near_number, record, *figures) == count


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
    ("fields", "count"),
    [
        ({"title": "Kế hoạch 3/KH-UBND ngày 15/3/2022"}, 1),
        ({"title": "Kế hoạch 3/KH-UBND ngày 5/3/2022"}, 0),
        ({"title": "Kế hoạch về Kết luận 08-KL/TU ngày 15/3/2021"}, 0),
        ({"title": "Kế hoạch 3/KH-UBND ngày 5/3/2022", "issued_on": "2022"}, 1),
        ({"subject": "về Kế hoạch 9/KH-UBND ngày 6/3/2022"}, 1),
        ({"subject": "về Kế hoạch 9/KH-UBND ngày 5/3/2022"}, 0),
        ({"subject": "về Kế hoạch 9/KH-UBND đến ngày 6/3/2022"}, 0),
        ({"summary": "Sửa bằng Kế hoạch 9/KH-UBND ngày 6/3/2022."}, 0),
    ],
)
def test_a_document_has_the_day_of_its_title(fields: Fields, count: int) -> None:
    entry = made("document", "d", **{"number": "3/KH-UBND", "issued_on": "2022-03-05", **fields})
    assert count_of(APART, against_summary, entry) == count


PLACES = (
    made("place", "h", type="huyen"),
    made("place", "x", part_of="h"),
    made("place", "y", part_of="h"),
)


@pytest.mark.parametrize(("there", "count"), [(["y"], 1), (["x"], 0), (["h"], 0), ([], 0)])
@pytest.mark.parametrize("kind", ["media", "event"])
def test_what_a_link_names_is_there(kind: str, there: list[str], count: int) -> None:
    record = made(kind, "a", places=["x"], models=["m"])
    model = made("model", "m", places=there)
    assert count_of(APART, linked_apart, record, model, *PLACES) == count
    note = made("observation", "o", about=["a", "m"], type="mau-thuan")
    assert told(linked_apart.check, record, model, note, *PLACES) == []


@pytest.mark.parametrize(
    ("key", "own", "other", "count"),
    [
        ("base", "x", "h", 0),
        ("base", "h", "x", 1),
        ("numerator", "h", "x", 0),
        ("numerator", "x", "h", 1),
        ("base", "x", "x", 0),
        ("follows", "x", "h", 1),
        ("follows", "x", "x", 0),
    ],
)
def test_a_part_lies_in_its_whole(key: str, own: str, other: str, count: int) -> None:
    figures = made("figure", "a", place=own, **{key: "b"}), made("figure", "b", place=other)
    assert count_of(APART, linked_apart, *figures, *PLACES) == count


@pytest.mark.parametrize(("places", "count"), [(["x"], 1), (["h"], 0), ([], 0)])
def test_what_all_places_share_is_not_of_one(places: list[str], count: int) -> None:
    whole = made("place", "h", type="huyen", shared=["e"])
    record = made("event", "e", places=places)
    assert count_of(APART, linked_apart, record, whole, *PLACES[1:]) == count


@pytest.mark.parametrize(
    ("title", "other", "count"),
    [
        ("Sơ kết 01 năm", "Sơ kết 02 năm", 1),
        ("Sơ kết 01 năm", "Sơ kết 1 năm", 0),
        ("Sơ kết 01 năm", "Sơ kết 02 xã", 0),
        ("Sơ kết (02/2021-02/2023)", "Sơ kết (02/2021-02/2024)", 1),
        ("Sơ kết (02/2021-02/2023)", "Sơ kết (02/2021-02/2023)", 0),
    ],
)
def test_titles_number_one_thing_alike(title: str, other: str, count: int) -> None:
    pair = made("media", "a", title=title, events=["e"]), made("event", "e", title=other)
    assert count_of(APART, linked_apart, *pair) == count


@pytest.mark.parametrize(("day", "count"), [("2021-12-15", 1), ("2023-01-05", 0)])
def test_a_programme_has_begun_before_it_is_told_of(day: str, count: int) -> None:
    pair = made("media", "a", published_on=day, models=["m"]), made("model", "m", started_on="2023")
    assert count_of(APART, linked_apart, *pair) == count


@pytest.mark.parametrize(("number", "count"), [("123-KH/TU", 1), ("08-KL/TU", 0), ("8-KL/TU", 0)])
def test_the_document_of_a_title_is_named(number: str, count: int) -> None:
    record = made("event", "e", title="Quán triệt Kết luận 08-KL/TU", documents=["d"])
    document = made("document", "d", type="ket-luan", number=number)
    assert count_of(APART, names_told, record, document) == count


@pytest.mark.parametrize(("places", "count"), [(["c.2"], 1), (["c.1"], 0), (["I"], 0)])
def test_an_item_tells_of_what_comes_from_its_place(places: list[str], count: int) -> None:
    item = made("media", "a", source=cites("c.1"), events=["e"])
    assert count_of(APART, linked_apart, item, made("event", "e", source=cites(*places))) == count
    note = made("observation", "o", about=["a"], source=cites(*places))
    assert count_of(APART, linked_apart, made("media", "a", source=cites("c.1")), note) == count


@pytest.mark.parametrize(
    ("kind", "fields", "title", "count"),
    [
        ("funding", {"year": "2022"}, "Kinh phí năm 2023", 1),
        ("funding", {"year": "2022"}, "Kinh phí năm 2022", 0),
        ("document", {"number": "37-KH/HU"}, "Kế hoạch số 52-KH/HU", 1),
        ("document", {"number": "37-KH/HU"}, "Kế hoạch số 37-KH/HU", 0),
        ("document", {"number": "37-KH/HU"}, "Phổ biến cho mọi người Kế hoạch số 52-KH/HU", 0),
        ("finding", {"type": "nguyen-nhan"}, "Bài học: sâu sát", 1),
        ("finding", {"type": "bai-hoc"}, "Bài học: sâu sát", 0),
        ("media", {"published_on": "2022-11-11"}, "Phóng sự (14/11/2022)", 1),
        ("media", {"published_on": "2022-11-14"}, "Phóng sự (14/11/2022)", 0),
        ("media", {}, "Phóng sự (14/11/2022)", 0),
        ("event", {"title": "Hội nghị năm 2022"}, "Tin về hội nghị năm 2023", 1),
        ("event", {"title": "Hội nghị năm 2022", "starts_on": "2023-02-01"}, "Năm 2023", 0),
    ],
)
def test_the_outline_names_what_is_cited(kind: str, fields: Fields, title: str, count: int) -> None:
    record = made(kind, "a", **fields)
    assert count_of(APART, cited_title, record, outline(I=title)) == count


@pytest.mark.parametrize(("title", "count"), [("12 tin", 1), ("21 tin", 0), ("Các tin", 0)])
def test_the_outline_counts_as_the_figure(title: str, count: int) -> None:
    counted = {"kind": "media", "at": "I"}
    claim = made("claim", "k", type="count_of", basis="source", stated="f", counted=counted)
    figure = made("figure", "f", printed="21", unit="tin")
    assert count_of(APART, cited_title, claim, figure, outline(I=title)) == count


def test_the_items_of_an_outline_are_in_order() -> None:
    assert told(cited_title.check, outline(c_1="a", d_1="b", c_3="c")) == []
    assert len(told(cited_title.check, outline(c_1="a", c_3="b", d_1="c", c_2="d"))) == 1


@pytest.mark.parametrize(
    ("summary", "count"),
    [
        ("Theo mục 2 của Mục c.", 1),
        ("Theo mục 1 của Mục c.", 0),
        ("Theo mục 9 của Mục c.", 0),
        ("Theo tin thứ 12.", 1),
        ("Theo tên tin thứ 21.", 0),
        ("Theo phóng sự thứ 12.", 0),
    ],
)
def test_a_summary_numbers_its_own_item(summary: str, count: int) -> None:
    places = [{"at": f"c.{n}", "label": f"Mục c, mục {n}", "title": "x"} for n in (1, 2)]
    source = made("source", "nguon", outline=places)
    record = made("model", "m", summary=summary, source=cites("c.1"))
    item = made("media", "t", position=21, models=["m"])
    assert count_of(APART, told_position, record, item, source) == count


GIVEN = "Giao kinh phí cho Hội Nông dân, 54 triệu đồng"


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"giver": "u", "receiver": "n"}, 0),
        ({"giver": "h"}, 1),
        ({"giver": "p"}, 0),
        ({"receiver": "c"}, 1),
    ],
)
def test_money_goes_from_who_decides_to_whom_it_names(fields: Fields, count: int) -> None:
    bodies = (
        made("organization", "u", title="Ủy ban nhân dân huyện Một"),
        made("organization", "h", title="Hội đồng nhân dân huyện Một"),
        made("organization", "p", title="Phòng Tài chính huyện Một"),
        made("organization", "n", title="Hội Nông dân", type="doan-the"),
        made("organization", "c", title="Hội Cựu chiến binh", type="doan-the"),
    )
    decision = made("document", "d", issuers=["u"], content=GIVEN)
    funding = made("funding", "a", decision="d", **fields)
    assert count_of(APART, funding_decision, funding, decision, *bodies) == count


def test_two_shares_of_one_part_are_one_number() -> None:
    parts = made("figure", "p", printed="104"), made("figure", "w", printed="2.598")
    one = made("figure", "a", printed="4", unit="%", numerator="p", base="w")
    note = made("observation", "o", type="mau-so", about=["b"])
    for printed, count in (("53,3", 1), ("4,0", 0)):
        two = made("figure", "b", printed=printed, unit="%", numerator="p", base="w")
        assert count_of("ty-le-lech", percentage, one, two, note, *parts) == count


@pytest.mark.parametrize(
    ("summary", "count"),
    [("Tỷ lệ đi cùng 1.457 hộ.", 1), ("Đi cùng 1.091 hộ.", 0), ("Đi cùng 9 hộ.", 0), ("", 0)],
)
def test_a_share_is_of_the_part_that_its_summary_names(summary: str, count: int) -> None:
    figures = made("figure", "p", printed="1.091"), made("figure", "q", printed="1.457")
    share = made("figure", "a", unit="%", numerator="p", summary=summary or None)
    assert count_of("ty-le-lech", percentage, share, *figures) == count


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({}, 1),
        ({"source": [{"id": "sau", "at": "I"}]}, 0),
        ({"as_of": "2023"}, 1),
    ],
)
def test_a_number_goes_on_in_another_source(fields: Fields, count: int) -> None:
    pair = made("figure", "a"), made("figure", "b", follows="a", **fields)
    assert count_of("khac-nguon-truoc", restated, *pair) == count


@pytest.mark.parametrize(("day", "count"), [("2021", 1), ("2022", 0), ("2023", 0)])
def test_a_number_follows_an_earlier_one(day: str, count: int) -> None:
    pair = made("figure", "a", as_of="2022"), made("figure", "b", follows="a", as_of=day)
    assert count_of("khac-nguon-truoc", restated, *pair) == count


@pytest.mark.parametrize(
    ("kind", "own", "count"),
    [("repeals", "huyen", 1), ("repeals", "tinh", 0), ("implements", "huyen", 0)],
)
def test_nobody_below_ends_a_document(kind: str, own: str, count: int) -> None:
    bodies = made("organization", "t", level="tinh"), made("organization", "h", level=own)
    above = made("document", "b", issuers=["t"])
    document = made("document", "a", issuers=["h"], relations=[{"type": kind, "to": "b"}])
    assert count_of(APART, contradicting_relations, document, above, *bodies) == count
    note = made("observation", "o", about=["a", "b"], type="mau-thuan")
    assert told(contradicting_relations.check, document, above, note, *bodies) == []


@pytest.mark.parametrize(("named", "count"), [("x", 1), ("s", 0)])
def test_spellings_are_of_the_named(named: str, count: int) -> None:
    places = made("place", "s", title="Tỉnh Sê Kông"), made("place", "x", title="Huyện Xá Xay")
    spellings = ["Sê Kông", "Sê Công"]
    claim = made("claim", "k", type="same_name", basis="source", named=named, spellings=spellings)
    assert count_of(APART, meant_name, claim, *places) == count


@pytest.mark.parametrize(("means", "count"), [("tinh", 1), ("huyen", 0)])
def test_a_term_means_what_bears_its_full_form(means: str, count: int) -> None:
    bodies = [
        made("organization", "huyen", title="Huyện ủy Glei", aliases=["Huyện ủy"]),
        made("organization", "tinh", title="Tỉnh ủy Kon Tum"),
    ]
    term = made("term", "t", title="HU", type="viet-tat", expansion="Huyện ủy", means=means)
    assert count_of(APART, meant_name, term, *bodies) == count


@pytest.mark.parametrize(("means", "count"), [("h", 2), ("t", 0), (None, 0)])
def test_a_full_form_stands_for_one_thing(means: str | None, count: int) -> None:
    bodies = [made("organization", one, title=f"Tỉnh ủy {one}") for one in "th"]
    terms = [
        made("term", one, type="viet-tat", expansion="Tỉnh ủy", means=meant)
        for one, meant in (("tu", "t"), ("hu", means))
    ]
    assert count_of(APART, meant_name, *terms, *bodies) == count


@pytest.mark.parametrize(("day", "count"), [(None, 1), ("2021", 0)])
def test_what_comes_after_has_a_day(day: str | None, count: int) -> None:
    documents = made("document", "a", issued_on="2021"), made("document", "b", issued_on=day)
    claim = made("claim", "k", type="before_after", basis="source", dated=["a", "b"])
    assert count_of(APART, claims, claim, *documents) == count


@pytest.mark.parametrize(("about", "count"), [("z", 1), ("w", 0), ("s", 0), ("k", 0)])
def test_the_note_of_a_claim_is_on_what_it_asks(about: str, count: int) -> None:
    figures = (
        made("figure", "s", printed="50", unit="%", numerator="p", base="w"),
        made("figure", "p", printed="1"),
        made("figure", "w", printed="2"),
        made("figure", "z"),
    )
    claim = made("claim", "k", type="share_of", basis="source", stated="s", observations=["o"])
    note = made("observation", "o", about=[about])
    assert count_of(APART, claims, claim, note, *figures) == count


@pytest.mark.parametrize(
    ("kind", "one", "two", "count"),
    [
        ("event", {"summary": "Một câu."}, {"summary": "Một câu."}, 2),
        ("event", {"summary": "Một câu."}, {"summary": "Câu khác."}, 0),
        ("document", {"summary": "Một câu."}, {"summary": "Một câu."}, 2),
        ("document", {"summary": "Một câu."}, {"summary": "Câu khác."}, 0),
        ("place", {"summary": "Một câu."}, {"summary": "Một câu."}, 0),
        ("organization", {"title": "UBND xã Một"}, {"title": "Ủy ban nhân dân xã Một"}, 1),
        ("place", {"search_keys": ["Đăk Pék"]}, {"title": "Xã Đăk Pék"}, 1),
        ("model", {"search_keys": ["nuôi dê"]}, {"title": "Nuôi dê"}, 1),
        ("model", {"search_keys": ["nuôi dê"]}, {"title": "Nuôi dê cỏ"}, 0),
        ("term", {"search_keys": ["HTX"]}, {"title": "HTX"}, 0),
    ],
)
def test_one_thing_under_another_spelling(kind: str, one: Fields, two: Fields, count: int) -> None:
    pair = made(kind, "a", **one), made(kind, "b", **two)
    assert count_of("ten-gan-trung", told_twice, *pair) == count


@pytest.mark.parametrize(
    ("fields", "count"),
    [({}, 1), ({"type": "ra-mat"}, 0), ({"places": ["y"]}, 0), ({"source": cites("c.2")}, 0)],
)
def test_an_item_of_a_list_tells_of_one_event(fields: Fields, count: int) -> None:
    whole = {"places": ["x"], "source": cites("c.1")}
    events = made("event", "a", **whole), made("event", "b", **whole | fields)
    item = made("media", "m", source=cites("c.1"))
    assert count_of("ten-gan-trung", told_twice, *events, item) == count
    assert told(told_twice.check, *events) == []


def test_no_two_findings_have_a_title_of_the_editors() -> None:
    pair = [made("finding", one, title="Tuyên truyền chưa sâu", position=2) for one in "ab"]
    note = made("observation", "o", about=["a", "b"], type="ngat-cau")
    assert count_of("ten-gan-trung", similar_titles, *pair, note) == 1
    documents = [made("document", one, title="Tuyên truyền chưa sâu") for one in "ab"]
    assert told(similar_titles.check, *documents, note) == []
