"""Texts say what their field is for, and what the others say: just wrong, and just right."""

from typing import Any

import pytest

from macros.checks import (
    claim_title,
    own_number,
    said_by_notes,
)
from macros.checks.alone import (
    named_kind,
    other_fields,
    other_number,
    remark_alone,
    repeated_item,
)
from tests.invented import count_of, made, told


@pytest.mark.parametrize(
    ("kind", "fields", "code", "count"),
    [
        ("document", {"period": "20/12/2021"}, "nham-truong", 1),
        ("document", {"period": "2021-2025"}, "nham-truong", 0),
        ("model", {"aliases": ["ngày 15/12/2021"]}, "nham-truong", 1),
        ("model", {"aliases": ["năm 2021"]}, "nham-truong", 0),
        ("figure", {"unit": "toàn huyện"}, "nham-truong", 1),
        ("figure", {"unit": "huyện"}, "nham-truong", 0),
        ("model", {"summary": "verified"}, "con-sot", 1),
        ("model", {"summary": "Đã xem lại với nguồn."}, "con-sot", 1),
        ("model", {"summary": "Đã xem lại với nguồn là điều cần."}, "con-sot", 0),
    ],
)
def test_a_text_is_no_other_field(kind: str, fields: dict[str, Any], code: str, count: int) -> None:
    assert count_of(code, other_fields, made(kind, "a", **fields)) == count


@pytest.mark.parametrize(
    ("summary", "count"),
    [
        ("Quyết định số 10/QĐ-UBND về việc ấy.", 1),
        ("Quyết định số 01/QĐ-UBND về việc ấy.", 0),
        ("Quyết định này được thay bằng Quyết định 10/QĐ-UBND.", 0),
        ("Kế hoạch 10/KH-UBND nêu quyết định này.", 0),
    ],
)
def test_a_summary_begins_with_its_own_number(summary: str, count: int) -> None:
    entry = made("document", "a", number="01/QĐ-UBND", summary=summary)
    assert count_of("noi-khac-nhau", other_number, entry) == count


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("media", {"type": "tin", "summary": "Phóng sự về quỹ."}, 1),
        ("media", {"type": "tin", "summary": "Tin về phóng sự của huyện."}, 0),
        ("document", {"type": "quyet-dinh", "summary": "Kế hoạch của huyện."}, 1),
        ("document", {"type": "quyet-dinh", "summary": "Kế hoạch theo quyết định này."}, 0),
        ("document", {"type": "quy-che-phoi-hop", "summary": "Quy chế của hai bên."}, 0),
    ],
)
def test_a_summary_calls_it_what_it_is(kind: str, fields: dict[str, Any], count: int) -> None:
    assert count_of("ten-khac-loai", named_kind, made(kind, "a", **fields)) == count


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"title": "Mô hình dê", "aliases": ["mô hình dê"]}, 1),
        ({"title": "Mô hình dê", "aliases": ["Mô hình DÊ"]}, 0),
    ],
)
def test_an_alias_says_something_else(fields: dict[str, Any], count: int) -> None:
    assert count_of("trung-lien-ket", repeated_item, made("model", "a", **fields)) == count


@pytest.mark.parametrize(("second", "count"), [("Già làng", 1), ("trưởng thôn", 0)])
def test_a_role_stands_once(second: str, count: int) -> None:
    entry = made("person", "a", roles=[{"title": "già làng"}, {"title": second}])
    assert count_of("trung-lien-ket", repeated_item, entry) == count


@pytest.mark.parametrize(
    ("number", "issuers", "count"),
    [
        ("01/QCPH-UBND-UBMTTQVN", ["a"], 1),
        ("01/QCPH-UBND-UBMTTQVN", ["a", "b"], 0),
        *((f"01/QCPH-{body}-UBND", ["a"], 1) for body in ("TU", "HU", "ĐU", "HĐND")),
        *((f"01/QCPH-{body}-UBND", ["a"], 1) for body in ("MTTQ", "UBMTTQ", "BTTUBMTTQ")),
        ("01/QCPH-UBND-UBMTTQVN", [], 0),
        ("01/UBND-NV", ["a"], 0),
    ],
)
def test_all_bodies_of_a_number_issued_it(number: str, issuers: list[str], count: int) -> None:
    bodies = made("organization", "a"), made("organization", "b")
    entry = made("document", "d", number=number, issuers=issuers)
    assert count_of("noi-khac-nhau", own_number, entry, *bodies) == count


def test_a_number_ends_with_a_body_of_its_issuers() -> None:
    bodies = made("organization", "a"), made("organization", "b")
    entry = made("document", "d", number="5-KH/HU", issuers=["a", "b"])
    (found,) = told(own_number.check, entry, *bodies)
    assert found.startswith("d (a)")
    party = made("organization", "a", type="dang", level=None)
    assert (
        told(own_number.check, made("document", "d", number="5-KH/TU", issuers=["a"]), party) == []
    )


BY_EDITORS = "Chữ tắt do người biên tập ghi."


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("term", {"expansion": "hợp tác xã", "summary": BY_EDITORS}, 1),
        ("term", {"expansion": "hợp tác xã", "summary": "Chữ tắt của báo cáo."}, 0),
        (
            "term",
            {"expansion": "hợp tác xã", "summary": BY_EDITORS, "expansion_printed": False},
            0,
        ),
        ("place", {"related": [{"to": "b", "note": "Người biên tập nối."}]}, 1),
        ("place", {"related": [{"to": "b", "note": "Người biên tập nối.", "basis": "editors"}]}, 0),
        ("place", {"related": [{"to": "b", "note": "Nguồn không nêu ngày."}]}, 0),
        ("document", {"relations": [{"type": "cites", "to": "b", "note": "Nguồn không nối."}]}, 1),
    ],
)
def test_what_editors_say_is_not_the_sources(kind: str, fields: dict[str, Any], count: int) -> None:
    entry = made(kind, "a", **{"title": "HTX", **fields})
    assert count_of("noi-khac-nhau", remark_alone, entry) == count


@pytest.mark.parametrize(
    ("praise", "summary", "count"),
    [
        ("hieu-qua", "Mô hình có triển vọng.", 1),
        ("trien-vong", "Mô hình có triển vọng.", 0),
        ("hieu-qua", "Mô hình triển vọng và hiệu quả.", 0),
        ("hieu-qua", "Nuôi dê.", 0),
        (None, "Mô hình có triển vọng.", 0),
    ],
)
def test_praise_is_what_the_summary_says(praise: str | None, summary: str, count: int) -> None:
    entry = made("model", "a", praise=praise, summary=summary)
    assert count_of("ten-khac-loai", named_kind, entry) == count


@pytest.mark.parametrize(
    ("fields", "count"),
    [({}, 1), ({"expansion": "huyện ủy"}, 0), ({"not_given": ["dạng viết đầy đủ"]}, 0)],
)
def test_an_abbreviation_has_its_full_form(fields: dict[str, Any], count: int) -> None:
    entry = made("term", "a", title="HU", type="viet-tat", **fields)
    assert count_of("thieu-truong-kem", remark_alone, entry) == count


@pytest.mark.parametrize(
    ("fields", "code", "count"),
    [
        ({"printed": ["65,9%"], "summary": "Ghi 65,9%; tính ra là 65,97%."}, "nham-truong", 1),
        ({"printed": ["65,9%"], "summary": "Ghi 65,9%, tính ra 65,9%."}, "nham-truong", 0),
        ({"about": []}, "thieu-truong-kem", 1),
        ({"about": ["x"]}, "thieu-truong-kem", 0),
        ({"printed": []}, "thieu-truong-kem", 1),
        ({"type": "so-hoc", "printed": ["Kế luận 08-KL/TU"]}, "thieu-truong-kem", 1),
        ({"type": "so-hoc", "printed": ["2.598 hộ"]}, "thieu-truong-kem", 0),
    ],
)
def test_a_note_shows_what_is_printed(fields: dict[str, Any], code: str, count: int) -> None:
    entry = made("observation", "o", **{"about": ["x"], **fields})
    assert count_of(code, said_by_notes, entry, made("place", "x")) == count


@pytest.mark.parametrize(
    ("kind", "count"),
    [("khong-ngay", 1), ("so-hoc", 0), ("dem", 0), ("loi-in", 0), ("khong-neu-ten", 1)],
)
def test_a_claim_names_a_note_on_numbers(kind: str, count: int) -> None:
    given = {"type": "share_of", "basis": "source", "stated": "s", "operands": ["p", "w"]}
    entries = (
        made("claim", "c", observations=["o", "u"], **given),
        made("observation", "u", type="khong-neu-ten", about=["s"]),
        made("figure", "s", printed="40", unit="%"),
        *(made("figure", one, printed=number) for one, number in (("p", "3"), ("w", "10"))),
        made("observation", "o", type=kind, about=["s"]),
    )
    found = told(claim_title.check, *entries)
    assert [one.partition(" [")[0] for one in found] == ["c (o)"] * count
