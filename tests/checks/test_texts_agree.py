"""What the texts of a record say against its fields and its links: just wrong, and just right."""

from __future__ import annotations

from typing import Any

import pytest

from macros.checks import (
    against_title,
    claims,
    issuer_of_number,
    meant_name,
    named_type,
    names_told,
    said_by_notes,
    told_twice,
)
from macros.checks.alone import (
    amounts,
    named_kind,
    not_given,
    other_fields,
    other_number,
    period,
    repeated_item,
    term_expansion,
    told_amounts,
)
from tests.invented import count_of, made, told

NAMED = (
    made("place", "xa-man", title="Xã Đăk Man", part_of="huyen-glei"),
    made("place", "xa-pet", title="Xã Đăk Pét", part_of="huyen-glei"),
    made("place", "huyen-glei", title="Huyện Đăk Glei", type="huyen"),
    made("place", "huyen-chung", title="Huyện Đăk Chung", type="huyen"),
    made("organization", "ubnd-huyen", title="Ủy ban nhân dân huyện", place="huyen-glei"),
    made("organization", "ubnd-tinh", title="Ủy ban nhân dân tỉnh", level="tinh"),
    made("organization", "hoi-lhpn", title="Hội LHPN", type="doan-the"),
    made("person", "y-thanh", title="Y Thanh"),
    made("person", "a-blang", title="A BLĂNG"),
    made("model", "de-co", title="Mô hình chăn nuôi dê cỏ"),
    made("model", "heo-lai", title="Mô hình chăn nuôi heo lai"),
    made("document", "kh", title="Kế hoạch 123-KH/TU", number="123-KH/TU"),
    made("document", "kl", title="Kết luận 08-KL/TU", number="08-KL/TU", type="ket-luan"),
)


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("event", {"places": ["xa-pet"], "summary": "Lễ ở xã Đăk Man."}, 1),
        ("event", {"places": ["xa-pet"], "summary": "Lễ ở xã Đăk Pét, như xã Đăk Man."}, 0),
        ("event", {"places": ["huyen-glei"], "summary": "Lễ ở xã Đăk Man."}, 0),
        ("event", {"places": ["xa-pet"], "title": "Lễ của huyện Đăk Chung"}, 0),
        ("event", {"places": ["xa-pet"], "summary": "Lễ ở Đăk Man."}, 0),
        ("event", {"participants": ["ubnd-huyen"], "title": "Hội LHPN ra mắt tổ"}, 1),
        ("event", {"participants": ["ubnd-huyen"], "title": "Hội LHPN và UBND huyện họp"}, 0),
        ("media", {"people": ["y-thanh"], "title": "Già làng A BLĂNG"}, 1),
        ("media", {"people": ["a-blang"], "title": "Già làng A BLĂNG"}, 0),
        ("media", {"models": ["de-co"], "title": "Phát triển chăn nuôi heo lai"}, 1),
        ("media", {"models": ["heo-lai"], "title": "Phát triển chăn nuôi heo lai"}, 0),
        ("media", {"producer": "ubnd-huyen", "title": "Chuyện của Hội LHPN"}, 0),
        ("document", {"issuers": ["ubnd-huyen"], "summary": "Công văn của UBND tỉnh gửi đi."}, 1),
        ("document", {"issuers": ["ubnd-tinh"], "summary": "Công văn của UBND tỉnh gửi đi."}, 0),
        (
            "document",
            {"issuers": ["ubnd-huyen"], "summary": "Công văn về việc lập báo cáo cho UBND tỉnh."},
            0,
        ),
        (
            "document",
            {"subject": "về Kế hoạch 123-KH/TU", "relations": [{"type": "implements", "to": "kl"}]},
            1,
        ),
        (
            "document",
            {"subject": "về Kế hoạch 123-KH/TU", "relations": [{"type": "implements", "to": "kh"}]},
            0,
        ),
        (
            "document",
            {"relations": [{"type": "cites", "to": "kh", "note": "Kế hoạch 132-KH/TU."}]},
            1,
        ),
        (
            "document",
            {"relations": [{"type": "cites", "to": "kh", "note": "Kế hoạch 123-KH/TU."}]},
            0,
        ),
        ("person", {"roles": [{"title": "Bí thư", "organization": "hoi-lhpn"}]}, 0),
        (
            "person",
            {
                "roles": [{"title": "Chủ tịch", "organization": "hoi-lhpn"}],
                "summary": "Thay mặt Ủy ban nhân dân huyện.",
            },
            1,
        ),
        ("place", {"part_of": "huyen-chung", "summary": "Xã của huyện Đăk Glei."}, 1),
        ("place", {"part_of": "huyen-glei", "summary": "Xã của huyện Đăk Glei."}, 0),
        ("place", {"part_of": "huyen-glei", "summary": "Xã Đăk Man có lễ phát động."}, 1),
        ("place", {"part_of": "huyen-glei", "summary": "Xã cạnh xã Đăk Man."}, 0),
        ("model", {"related": [{"to": "de-co", "note": "Cùng là heo lai."}]}, 1),
        ("model", {"related": [{"to": "heo-lai", "note": "Cùng là heo lai."}]}, 0),
    ],
)
def test_a_text_names_what_is_linked(kind: str, fields: dict[str, Any], count: int) -> None:
    assert count_of("noi-khac-nhau", names_told, made(kind, "a", **fields), *NAMED) == count


def test_a_note_of_both_excuses_it() -> None:
    entry = made("event", "a", places=["xa-pet"], title="Lễ ở xã Đăk Man")
    note = made("observation", "o", about=["a", "xa-man", "xa-pet"], type="so-ky-hieu")
    assert told(names_told.check, entry, *NAMED, note) == []


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("figure", {"printed": "93", "unit": "thôn", "title": "Số thôn (94 thôn)"}, 1),
        ("figure", {"printed": "93", "unit": "thôn", "title": "Số thôn (93 thôn)"}, 0),
        ("figure", {"printed": "93", "title": "Số hộ vay từ 50 triệu đồng"}, 0),
        ("figure", {"printed": "800", "precision": "gan", "summary": "Hơn 800 hộ."}, 1),
        ("figure", {"printed": "800", "summary": "Gần 800 hộ."}, 1),
        ("figure", {"printed": "800", "precision": "gan", "summary": "Gần 800 hộ."}, 0),
        ("figure", {"printed": "800", "summary": "Nhiều hơn 800 hộ của năm trước."}, 0),
        ("figure", {"printed": "800", "summary": "800 hộ, tính trên 2.598 hộ."}, 0),
        ("funding", {"printed": "250", "unit": "tỷ đồng", "summary": "250 triệu đồng."}, 1),
        ("funding", {"printed": "250", "summary": "250 triệu đồng."}, 0),
        ("document", {"content": "Giao 520 triệu đồng", "summary": "250 triệu đồng."}, 1),
        ("document", {"content": "Giao 250 triệu đồng", "summary": "250 triệu đồng."}, 0),
        ("document", {"content": "Giao cho năm 2024", "summary": "Giao cho năm 2023."}, 1),
        ("document", {"content": "Giao cho năm 2023", "summary": "Giao cho năm 2023."}, 0),
        (
            "document",
            {"content": "Giao cho năm 2023", "summary": "Ra năm 2022.", "issued_on": "2022"},
            0,
        ),
        ("figure", {"printed": "2023", "title": "Số hộ năm 2022"}, 0),
        ("model", {"households": "140/2.598 hộ", "summary": "104 trên 2.598 hộ."}, 1),
        ("model", {"households": "104/2.598 hộ", "summary": "104 trên 2.598 hộ."}, 0),
        ("model", {"households": "2.598/104 hộ"}, 1),
        ("model", {"summary": "Ngày 24/02 có 10/12 hộ đến."}, 0),
    ],
)
def test_texts_tell_the_records_own_amounts(kind: str, fields: dict[str, Any], count: int) -> None:
    assert count_of("noi-khac-nhau", told_amounts, made(kind, "a", **fields)) == count


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("model", {"cost": "54"}, 1),
        ("model", {"cost": "54 triệu đồng"}, 0),
        ("model", {"cost": "500.000 đồng/hộ"}, 0),
        ("model", {"cost": "vốn tự có"}, 0),
        ("funding", {"spent": "ngân sách huyện"}, 1),
        ("funding", {"spent": "hết 50 triệu đồng"}, 0),
    ],
)
def test_money_is_an_amount(kind: str, fields: dict[str, Any], count: int) -> None:
    assert count_of("nham-truong", amounts, made(kind, "a", **fields)) == count


@pytest.mark.parametrize(
    ("title", "unit", "count"),
    [("Số tập thể", "cá nhân", 1), ("Số tập thể", "tập thể", 0), ("Số trường", "hộ", 1)],
)
def test_a_unit_counts_what_the_title_counts(title: str, unit: str, count: int) -> None:
    entry = made("figure", "a", title=f"{title} được khen", unit=unit)
    assert count_of("noi-khac-nhau", amounts, entry) == count


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"period": "2016-2020", "subject": "giai đoạn 2021-2025"}, 1),
        ({"period": "2015-2020", "title": "Nghị quyết nhiệm kỳ 2020-2025"}, 1),
        ({"period": "2021-2025", "subject": "giai đoạn 2021-2025"}, 0),
        ({"period": "2021-2025", "summary": "Thay cho giai đoạn 2016-2020."}, 0),
        ({"period": "năm 2023", "subject": "giai đoạn 2021-2025"}, 0),
        ({"period": "2021-2025", "subject": "giai đoạn 2021-2030"}, 0),
    ],
)
def test_a_period_is_that_of_the_texts(fields: dict[str, Any], count: int) -> None:
    assert count_of("noi-khac-nhau", period, made("document", "a", **fields)) == count


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
        ("model", {"summary": "Ghi đúng theo nguồn."}, "con-sot", 1),
        ("model", {"summary": "Ghi đúng theo nguồn là điều cần."}, "con-sot", 0),
    ],
)
def test_a_text_is_no_other_field(kind: str, fields: dict[str, Any], code: str, count: int) -> None:
    assert count_of(code, other_fields, made(kind, "a", **fields)) == count


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("event", {"starts_on": "2023", "not_given": ["năm tổ chức"]}, 1),
        ("event", {"starts_on": "2023", "not_given": ["ngày tổ chức"]}, 0),
        ("event", {"starts_on": "2023-05-06", "not_given": ["ngày tổ chức"]}, 1),
        ("figure", {"base": "b", "not_given": ["tổng số để so"]}, 1),
        ("figure", {"not_given": ["tổng số để so"]}, 0),
        ("person", {"place": "xa-man", "not_given": ["thôn, xã"]}, 1),
        ("person", {"place": "huyen-glei", "not_given": ["thôn, xã"]}, 0),
    ],
)
def test_what_is_said_to_lack_does(kind: str, fields: dict[str, Any], count: int) -> None:
    assert count_of("noi-khac-nhau", not_given, made(kind, "a", **fields)) == count


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
        ({"summary": "Theo tên, theo tin thứ 12."}, 1),
        ({"summary": "Theo tên, theo tin thứ 1."}, 0),
        ({"summary": "Như ở tin thứ 12."}, 0),
        ({"summary": "Xem mục 2 của Chú thích 5."}, 1),
        ({"summary": "Xem mục 1 của Chú thích 5."}, 0),
        ({"summary": "Có kết quả, theo tên phóng sự ngày 24/11/2022."}, 1),
        ({"summary": "Có kết quả, theo tên phóng sự ngày 14/11/2022."}, 0),
    ],
)
def test_a_summary_names_the_item_that_is_cited(fields: dict[str, Any], count: int) -> None:
    item = {"at": "ct5.1", "label": "Mục 1", "title": "Phóng sự (14/11/2022)"}
    entry = made("model", "a", source=[{"id": "s", "at": "ct5.1"}], **fields)
    assert (
        count_of("noi-khac-nhau", against_title, entry, made("source", "s", outline=[item]))
        == count
    )


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        (
            "event",
            {"starts_on": "2022", "type": "hoi-nghi", "summary": "Họp trong năm 2021, ở huyện."},
            1,
        ),
        ("event", {"starts_on": "2022", "summary": "Họp trong năm 2022, ở huyện."}, 0),
        ("event", {"starts_on": "2022", "type": "so-ket", "summary": "Về năm 2021, ở huyện."}, 0),
        ("funding", {"year": "2022", "summary": "Theo quyết định của năm 2021, ở huyện."}, 0),
        ("funding", {"year": "2022", "summary": "Tiền cho năm 2023, ở huyện."}, 1),
        ("media", {"published_on": "2022", "summary": "Tin về việc của năm 2021."}, 0),
        (
            "document",
            {"issued_on": "2021-06-09", "summary": "Thực hiện Kết luận 08-KL/TU ngày 14/05/2021."},
            0,
        ),
        (
            "document",
            {
                "issued_on": "2021-06-09",
                "number": "37-KH/HU",
                "summary": "Kế hoạch 37-KH/HU ngày 14/05/2021.",
            },
            1,
        ),
    ],
)
def test_the_time_of_a_summary(kind: str, fields: dict[str, Any], count: int) -> None:
    assert count_of("noi-khac-nhau", against_title, made(kind, "a", **fields)) == count


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
    ("alias", "kind", "count"), [("Đăk Pét", "xa", 1), ("Đăk Pét", "huyen", 0), ("Pét", "xa", 0)]
)
def test_a_name_of_a_commune_is_one_communes(alias: str, kind: str, count: int) -> None:
    entry = made("place", "a", title="Nơi A", type=kind, aliases=[alias])
    assert count_of("ten-gan-trung", told_twice, entry, NAMED[1]) == count


@pytest.mark.parametrize(("part_of", "count"), [("a", 1), ("huyen-chung", 0)])
def test_a_place_borders_what_lies_beside_it(part_of: str, count: int) -> None:
    entry = made("place", "a", type="huyen", title="Huyện A", borders=["b"])
    part = made("place", "b", title="Xã B", part_of=part_of)
    assert count_of("giao-cho-minh", named_type, entry, part) == count


@pytest.mark.parametrize(
    ("number", "issuers", "count"),
    [
        ("01/QCPH-UBND-UBMTTQVN", ["a"], 1),
        ("01/QCPH-UBND-UBMTTQVN", ["a", "b"], 0),
        ("01/QCPH-UBND-UBMTTQVN", [], 0),
        ("01/UBND-NV", ["a"], 0),
    ],
)
def test_all_bodies_of_a_number_issued_it(number: str, issuers: list[str], count: int) -> None:
    bodies = made("organization", "a"), made("organization", "b")
    entry = made("document", "d", number=number, issuers=issuers)
    assert count_of("noi-khac-nhau", issuer_of_number, entry, *bodies) == count


@pytest.mark.parametrize(
    ("fields", "count"),
    [({}, 1), ({"expansion": "huyện ủy"}, 0), ({"not_given": ["dạng viết đầy đủ"]}, 0)],
)
def test_an_abbreviation_has_its_full_form(fields: dict[str, Any], count: int) -> None:
    entry = made("term", "a", title="HU", type="viet-tat", **fields)
    assert count_of("thieu-truong-kem", term_expansion, entry) == count


@pytest.mark.parametrize(
    ("title", "count"), [("Hội đồng nhân dân huyện A", 1), ("Huyện ủy A", 0), ("HU", 0)]
)
def test_a_word_of_the_level_is_no_name(title: str, count: int) -> None:
    entry = made("term", "t", title="HU", type="viet-tat", expansion="Huyện ủy", means="b")
    meant = made("organization", "b", title=title)
    assert count_of("noi-khac-nhau", meant_name, entry, meant) == count


@pytest.mark.parametrize(
    ("fields", "code", "count"),
    [
        ({"printed": ["65,9%"], "summary": "Ghi 65,9%; tính ra là 65,97%."}, "nham-truong", 1),
        ({"printed": ["65,9%"], "summary": "Ghi 65,9%, tính ra 65,9%."}, "nham-truong", 0),
        ({"about": []}, "thieu-truong-kem", 1),
        ({"about": ["x"]}, "thieu-truong-kem", 0),
    ],
)
def test_a_note_shows_what_is_printed(fields: dict[str, Any], code: str, count: int) -> None:
    entry = made("observation", "o", **{"about": ["x"], **fields})
    assert count_of(code, said_by_notes, entry, made("place", "x")) == count


@pytest.mark.parametrize(("kind", "count"), [("khong-ngay", 1), ("so-hoc", 0)])
def test_a_claim_names_a_note_on_numbers(kind: str, count: int) -> None:
    given = {"type": "share_of", "basis": "source", "stated": "s", "operands": ["p", "w"]}
    entries = (
        made("claim", "c", observations=["o"], **given),
        made("figure", "s", printed="40", unit="%"),
        *(made("figure", one, printed=number) for one, number in (("p", "3"), ("w", "10"))),
        made("observation", "o", type=kind, about=["s"]),
    )
    wrong = [one for one in told(claims.check, *entries) if "[noi-khac-nhau]" in one]
    assert len(wrong) == count
