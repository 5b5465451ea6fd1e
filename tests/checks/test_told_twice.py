"""One thing is told once, and what a record says of others is so: just wrong, and just right."""

from dataclasses import replace
from typing import Any

import pytest

from macros.checks import own_id, said_by_notes, told_twice
from macros.checks.alone import remark_alone, same_ends
from macros.load import Entry
from tests.invented import count_of, made, problems_of, told


@pytest.mark.parametrize(
    ("title", "expansion", "count"),
    [
        ("MTTQ", "Mặt trận Tổ quốc", 0),
        ("CTrPH", "Chương trình phối hợp", 0),
        ("MTTQ", "Hội đồng nhân dân", 1),
        ("MT TQ", "Mặt trận Tổ quốc", 0),
        ("MTTX", "Mặt trận Tổ quốc", 1),
        ("XTTQ", "Mặt trận Tổ quốc", 1),
        ("Mặt trận Tổ quốc", "MTTQ", 1),
        ("MTTQ", "MTTQ", 1),
    ],
)
def test_an_abbreviation_has_the_letters_of_its_full_form(
    title: str, expansion: str, count: int
) -> None:
    entry = made("term", "a", title=title, type="viet-tat", expansion=expansion)
    assert count_of("noi-khac-nhau", remark_alone, entry) == count


MONEY = {"giver": "x", "receiver": "y", "printed": "54"}


@pytest.mark.parametrize(
    ("second", "count"),
    [
        (MONEY, 1),
        ({**MONEY, "printed": "55"}, 0),
        ({**MONEY, "year": "2023"}, 0),
        ({**MONEY, "status": "verified"}, 1),
        ({**MONEY, "aliases": ["Tên khác"]}, 1),
        ({**MONEY, "search_keys": ["chữ khác"]}, 1),
        ({**MONEY, "topics": ["xay-dung-dang"]}, 1),
        ({**MONEY, "related": [{"to": "a"}]}, 1),
        ({**MONEY, "former_ids": ["ma-cu"]}, 1),
        ({**MONEY, "not_given": ["ngày"]}, 1),
        ({**MONEY, "source": [{"id": "nguon", "at": "II"}]}, 1),
    ],
)
def test_money_is_told_once(second: dict[str, Any], count: int) -> None:
    pair = made("funding", "a", **MONEY), made("funding", "b", summary="Khác.", **second)
    assert count_of("ten-gan-trung", told_twice, *pair) == count
    note = made("observation", "o", about=["a", "b"], type="nhieu-cach-viet")
    assert told(told_twice.check, *pair, note) == []


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ({"aliases": ["UBND"]}, {"aliases": ["ubnd"]}, 1),
        ({"title": "Ủy ban"}, {"aliases": ["Ủy ban"]}, 1),
        ({"aliases": ["Ủy ban A"]}, {"aliases": ["Ủy ban B"]}, 0),
        ({"aliases": ["Ủy ban"]}, {"title": "Ủy ban"}, 1),
        ({"title": "Ủy ban"}, {"title": "Ủy ban"}, 0),  # told as two like titles
    ],
)
def test_a_name_is_ones(first: dict[str, Any], second: dict[str, Any], count: int) -> None:
    pair = made("organization", "a", **first), made("organization", "b", **second)
    assert count_of("ten-gan-trung", told_twice, *pair) == count
    note = made("observation", "o", about=["a", "b"], printed=["UBND, Ủy ban"])
    assert told(told_twice.check, *pair, note) == []
    note = made("observation", "o", about=["a", "b"], printed=["Tên khác"])
    assert count_of("ten-gan-trung", told_twice, *pair, note) == count


def test_a_note_on_two_documents_excuses_no_copied_summary() -> None:
    pair = [made("document", one, summary="Kế hoạch thứ nhất.") for one in "ab"]
    note = made("observation", "o", about=["a", "b"], type="khong-neu-ten")
    assert count_of("ten-gan-trung", told_twice, *pair, note) == 1
    pair[1] = made("document", "b", summary="Kế hoạch thứ hai.")
    assert count_of("ten-gan-trung", told_twice, *pair, note) == 0


def test_a_copied_summary_is_no_copied_record() -> None:
    first = made("figure", "sl-ho", printed="2", summary="Hai hộ.")
    for printed, told_of in (
        ("2", "[ten-gan-trung] mọi điều như ở “sl-ho”"),
        ("3", "[ten-gan-trung] chép nguyên tóm tắt của “sl-ho”"),
    ):
        copy = made("figure", "sl-ho-2", printed=printed, summary="Hai hộ.")
        (found,) = told(told_twice.check, copy, first)
        assert found.endswith(told_of) and found.startswith("sl-ho-2 ")


def test_a_copy_with_the_same_id_is_told_as_that() -> None:
    copy = replace(made("event", "a", summary="Hội nghị."), path="data/events/b.yml")
    pair = made("event", "a", summary="Hội nghị."), copy
    assert told(told_twice.check, *pair) == []
    (found,) = [p for p in problems_of(own_id.check, *pair) if p.path == "data/events/b.yml"]
    assert (found.code, found.example) == ("trung-ma", "id: b")


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("event", {"organizers": ["x"], "participants": ["y", "x"]}, 1),
        ("event", {"organizers": ["x"], "participants": ["x", "y"]}, 1),
        ("event", {"organizers": ["x"], "participants": ["y"]}, 0),
        ("document", {"issuers": ["x"], "recipients": ["y", "x"]}, 1),
        ("document", {"issuers": ["x"], "recipients": ["y"]}, 0),
        ("place", {"part_of": "x", "borders": ["y", "x"]}, 1),
        ("place", {"part_of": "x", "borders": ["y"]}, 0),
    ],
)
def test_the_two_ends_are_two(kind: str, fields: dict[str, Any], count: int) -> None:
    assert count_of("giao-cho-minh", same_ends, made(kind, "a", **fields)) == count


@pytest.mark.parametrize(
    ("status", "about", "count"),
    [("disputed", ["b"], 1), ("disputed", ["a"], 0), ("verified", ["b"], 0)],
)
def test_a_disputed_record_has_a_note(status: str, about: list[str], count: int) -> None:
    entry = made("figure", "a", status=status)
    note = made("observation", "o", about=about, printed=["x"])
    assert count_of("thieu-truong-kem", said_by_notes, entry, note) == count


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("figure", "thieu-truong-kem"),
        ("observation", "ngoai-danh-muc"),
        ("claim", "ngoai-danh-muc"),
    ],
)
def test_what_tells_of_a_mismatch_is_in_none_itself(kind: str, code: str) -> None:
    own = {"type": "equal", "basis": "editors", "stated": "x"} if kind == "claim" else {}
    about = {"about": ["b"]} if kind == "observation" else {}
    entry = made(kind, "a", status="disputed", **own, **about)
    note = made("observation", "o", type="khong-ngay", about=["a"])
    (problem,) = problems_of(said_by_notes.check, entry, note)
    assert problem.code == code


@pytest.mark.parametrize(
    ("kind", "printed", "count"),
    [
        ("nhieu-cach-viet", ["Đăk Glei"], 1),
        ("nhieu-cach-viet", ["Đăk Glei", "Đắk Glei"], 0),
        ("nhieu-cach-viet", ["Đăk Glei", "Đăk Glei"], 1),
        ("nhieu-cach-viet", [], 0),
        ("loi-in", ["Đăk Glei"], 0),
    ],
)
def test_several_spellings_are_several(kind: str, printed: list[str], count: int) -> None:
    entry = made("observation", "a", type=kind, printed=printed, about=["b"])
    assert count_of("thieu-truong-kem", said_by_notes, entry) == count


@pytest.mark.parametrize(
    ("kind", "fields"),
    [("organization", {"aliases": ["Z", "X"]}), ("place", {"search_keys": ["Z", "X"]})],
)
def test_the_line_of_the_name_is_told(kind: str, fields: dict[str, Any]) -> None:
    (found,) = told(told_twice.check, made(kind, "a", title="X"), made(kind, "b", **fields))
    assert found.startswith("b (X)")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (made("event", "a", summary="Một câu."), made("finding", "b", summary="Một câu.")),
        (made("organization", "a", title="Tên"), made("place", "b", aliases=["Tên"])),
        (made("place", "a", search_keys=["X"], part_of="b"), made("place", "b", title="X")),
    ],
)
def test_two_things_are_two(one: Entry, two: Entry) -> None:
    assert told(told_twice.check, one, two) == []
