"""What a colleague would see at once: just wrong, and just right."""

from typing import Any

import pytest

from macros.checks import (
    claims,
    levels,
    linked_apart,
    names_told,
    near_number,
    told_position,
    told_twice,
)
from macros.checks.alone import named_kind, not_given, other_fields, told_amounts
from tests.invented import count_of, made, told

Fields = dict[str, Any]
APART = "noi-khac-nhau"


@pytest.mark.parametrize(
    ("kind", "text", "count"),
    [
        ("task", "Nhiệm vụ thứ ba: nhân rộng mô hình.", 1),
        ("task", "Nhiệm vụ thứ hai: nhân rộng mô hình.", 0),
        ("finding", "Bài học thứ 3.", 1),
        ("finding", "Bài học thứ 2, sau bài học thứ nhất.", 0),
        ("finding", "Bài học thứ yếu.", 0),
    ],
)
def test_a_summary_tells_the_own_place_in_the_list(kind: str, text: str, count: int) -> None:
    record = made(kind, "a", position=2, summary=text)
    assert count_of(APART, told_position, record) == count


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("event", {"search_keys": ["Khen thưởng năm 2023"]}, 1),
        ("event", {"search_keys": ["Khen thưởng 2022", "giấy khen"]}, 0),
        ("observation", {"title": "Ghi 33 tin", "printed": ["32 tin"]}, 1),
        ("observation", {"title": "Ghi 33 tin", "printed": ["32 tin", "33 tin"]}, 0),
        ("observation", {"title": "Ghi 33 tin", "printed": ["34 mục"]}, 0),
    ],
)
def test_other_texts_have_the_numbers_of_the_title(kind: str, fields: Fields, count: int) -> None:
    record = made(kind, "a", **{"title": "Tặng giấy khen năm 2022", **fields})
    assert count_of(APART, told_amounts, record) == count


@pytest.mark.parametrize(("item", "count"), [("cấp của Hội", 1), ("người của Hội", 0)])
def test_what_is_not_given_may_have_an_owner(item: str, count: int) -> None:
    record = made("organization", "a", level="huyen", not_given=[item])
    assert count_of(APART, not_given, record) == count


@pytest.mark.parametrize(
    ("topics", "count"),
    [(["trong-trot"], 1), (["trong-trot", "chan-nuoi"], 0), (["phu-nu"], 0), ([], 0)],
)
def test_a_programme_has_the_topic_of_its_field(topics: list[str], count: int) -> None:
    record = made("model", "a", category="chan-nuoi", topics=topics)
    assert count_of(APART, named_kind, record) == count
    assert told(named_kind.check, made("event", "a", topics=topics)) == []


@pytest.mark.parametrize(
    ("name", "count"), [("Bí thư Y Hoa", 1), ("Chủ tịch Y Hoa", 0), ("bà Y Hoa", 0)]
)
def test_an_office_before_a_name_is_held(name: str, count: int) -> None:
    roles = [{"title": "Chủ tịch"}]
    assert count_of(APART, levels, made("person", "a", aliases=[name], roles=roles)) == count
    assert told(levels.check, made("person", "a", aliases=[name])) == []


@pytest.mark.parametrize(
    ("title", "count"),
    [("Lễ ra mắt (05/03/2022)", 1), ("Lễ ra mắt (06/03/2022)", 0), ("Lễ 05/03/2022", 0)],
)
def test_a_title_is_without_its_day(title: str, count: int) -> None:
    record = made("media", "a", title=title, published_on="2022-03-05")
    assert count_of("nham-truong", other_fields, record) == count


@pytest.mark.parametrize(("other", "count"), [("v", 2), ("w", 0), (None, 0)])
def test_a_document_is_one_source(other: str | None, count: int) -> None:
    pair = made("source", "nguon", document="v"), made("source", "b", document=other)
    assert count_of("ten-gan-trung", told_twice, *pair) == count


@pytest.mark.parametrize(("bodies", "count"), [(["n"], 1), (["c"], 0), ([], 0)])
def test_members_are_of_their_union(bodies: list[str], count: int) -> None:
    farmers = made("organization", "n", title="Hội Nông dân", type="doan-the")
    veterans = made("organization", "c", title="Hội Cựu chiến binh", search_keys=["Hội CCB"])
    record = made("media", "a", title="Hội viên CCB làm kinh tế", organizations=bodies)
    assert count_of(APART, names_told, record, farmers, veterans) == count


@pytest.mark.parametrize(("whole", "count"), [("lao", 1), ("h", 0)])
def test_a_place_lies_where_its_summary_begins(whole: str, count: int) -> None:
    places = [
        made("place", "lao", title="Tỉnh Attapu", type="tinh"),
        made("place", "h", title="Huyện Đăk Glei", type="huyen"),
    ]
    record = made("place", "x", part_of=whole, summary="Xã của huyện Đăk Glei, gần biên giới.")
    assert count_of(APART, names_told, record, *places) == count


@pytest.mark.parametrize(
    ("kind", "issuers", "count"),
    [("ky-ket", ["c"], 1), ("ky-ket", ["b", "c"], 0), ("ky-ket", [], 0), ("so-ket", ["c"], 0)],
)
def test_what_is_signed_is_issued_by_who_signs(kind: str, issuers: list[str], count: int) -> None:
    record = made("event", "a", type=kind, participants=["b"], documents=["d"])
    bodies = [made("organization", one) for one in "bc"]
    document = made("document", "d", issuers=issuers)
    assert count_of(APART, linked_apart, record, document, *bodies) == count


@pytest.mark.parametrize(
    ("printed", "type_", "count"), [("1", "dem", 1), ("2", "dem", 0), ("1", "loi-in", 0)]
)
def test_a_count_that_holds_has_no_note_against_it(printed: str, type_: str, count: int) -> None:
    counted = {"kind": "media", "type": "tin"}
    claim = {"type": "count_of", "basis": "source", "stated": "f", "counted": counted}
    record = made("claim", "k", observations=["o"], **claim)
    figure = made("figure", "f", printed=printed, unit="tin")
    note = made("observation", "o", type=type_, about=["f"])
    assert count_of(APART, claims, record, figure, note, made("media", "m")) == count


@pytest.mark.parametrize(
    ("at", "text", "count"),
    [
        ("I", "80 hộ, trong 1.475 hộ nghèo.", 1),
        ("I", "80 hộ, trong 1.457 hộ nghèo.", 0),
        ("II", "80 hộ, trong 1.475 hộ nghèo.", 0),
    ],
)
def test_a_figure_tells_those_of_its_place(at: str, text: str, count: int) -> None:
    other = made("figure", "b", printed="1.457", source=[{"id": "nguon", "at": at}])
    assert (
        count_of(APART, near_number, made("figure", "a", printed="80", summary=text), other)
        == count
    )
    assert told(near_number.check, made("event", "e", summary=text), other) == []
