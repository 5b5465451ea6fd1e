"""A title says of what kind and type its record is, and nothing else; names and ids are its own."""

from typing import Any

import pytest

from macros.checks import claim_title, meant_name, name_elsewhere, position
from macros.checks.alone import named_kind, not_given, other_number, period, repeated_item
from tests.invented import count_of, made, told


@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        ("place", {"title": "UBND xã A"}, "ten-khac-loai"),
        ("place", {"title": "Xã A"}, ""),
        ("organization", {"title": "Huyện Đăk A"}, "ten-khac-loai"),
        ("organization", {"title": "Huyện ủy A"}, ""),
        ("organization", {"title": "Xã đội A"}, ""),
        ("organization", {"title": "UBND huyện A"}, ""),
        ("person", {"title": "Hội Nông dân huyện"}, "ten-khac-loai"),
        ("person", {"title": "Chủ tịch Y Thanh"}, "nham-truong"),
        ("person", {"title": "Phó Trưởng ban A Blăng"}, "nham-truong"),
        ("person", {"title": "Y Thanh, UBND huyện"}, "nham-truong"),
        ("person", {"title": "Phó Đức Chính"}, ""),
        ("event", {"title": "Quyết định 12/QĐ-UBND"}, "ten-khac-loai"),
        ("event", {"title": "Kế hoạch hóa gia đình", "type": "chuong-trinh"}, ""),
        ("event", {"title": "Hội nghị sơ kết", "type": "ra-mat"}, "ten-khac-loai"),
        ("event", {"title": "Hội nghị sơ kết", "type": "so-ket"}, ""),
        ("event", {"title": "Hội nghị sơ kết", "type": "hoi-nghi"}, ""),
        ("event", {"title": "Sơ kết và khen thưởng", "type": "khen-thuong"}, ""),
        ("event", {"title": "Lễ ra mắt", "type": "tap-huan"}, "ten-khac-loai"),
        ("model", {"title": "Mô hình nuôi dê", "category": "lam-nghiep"}, "ten-khac-loai"),
        ("model", {"title": "Mô hình nuôi dê", "category": "von"}, ""),
        ("model", {"title": "Trồng lúa, nuôi cá", "category": "trong-trot-chan-nuoi"}, ""),
        ("model", {"title": "Rừng thông ba lá", "category": "chan-nuoi"}, "ten-khac-loai"),
        ("term", {"title": "MTTQ", "expansion": "Mặt trận Tổ quốc"}, "ten-khac-loai"),
        ("term", {"title": "MTTQ"}, ""),
        ("place", {"title": "Thôn A"}, "ten-khac-loai"),
        ("place", {"title": "Thôn A", "type": "vung"}, ""),
        ("term", {"title": "chè", "expansion": "cây chè"}, ""),
        ("person", {"title": "Y Thanh (thôn A)"}, "nham-truong"),
        ("person", {"title": "Xã Đăk A"}, "ten-khac-loai"),
        ("event", {"title": "Buổi ký kết", "type": "hoi-nghi"}, ""),
        ("event", {"title": "Buổi ký kết", "type": "so-ket"}, "ten-khac-loai"),
        ("event", {"title": "Buổi trao bằng khen", "type": "so-ket"}, "ten-khac-loai"),
        ("event", {"title": "Hội nghị tổng kết", "type": "ra-mat"}, "ten-khac-loai"),
        ("event", {"title": "Buổi chuyển giao", "type": "so-ket"}, "ten-khac-loai"),
        ("event", {"title": "Đoàn khảo sát", "type": "so-ket"}, "ten-khac-loai"),
        ("event", {"title": "Sơ kết năm 2022", "type": "ra-mat"}, ""),
        ("model", {"title": "Mật ong", "category": "lam-nghiep"}, "ten-khac-loai"),
        ("model", {"title": "Vườn rau", "category": "lam-nghiep"}, "ten-khac-loai"),
        ("model", {"title": "Tổ lâm nghiệp", "category": "chan-nuoi"}, "ten-khac-loai"),
        ("model", {"title": "Chăn nuôi", "category": "lam-nghiep"}, "ten-khac-loai"),
        ("model", {"title": "Rừng thông", "category": "trong-trot-chan-nuoi"}, "ten-khac-loai"),
        ("model", {"title": "Tổ A", "praise": "hieu-qua"}, ""),
        ("model", {"summary": "Nay có triển vọng.", "praise": "hieu-qua"}, "ten-khac-loai"),
        ("model", {"summary": "Tổ này hiệu quả.", "praise": "trien-vong"}, "ten-khac-loai"),
        ("model", {"summary": "Tổ này hiệu quả.", "praise": "hieu-qua"}, ""),
        ("task", {"title": "Làng A làm đường"}, ""),
        ("document", {"summary": "Về nuôi dê."}, ""),
        ("document", {"summary": "Giao ước thi đua của xã."}, "ten-khac-loai"),
        ("document", {"summary": "Quyết định của huyện."}, ""),
    ],
)
def test_a_title_is_of_its_record(kind: str, fields: dict[str, Any], code: str) -> None:
    wrong = told(named_kind.check, made(kind, "a", **fields))
    assert [one.partition("[")[2].partition("]")[0] for one in wrong] == ([code] if code else [])


def test_the_first_praise_of_a_summary_is_told() -> None:
    summary = "Tổ này hiệu quả, có triển vọng."
    (wrong,) = told(named_kind.check, made("model", "a", summary=summary, praise="diem-sang"))
    assert wrong.endswith("ghi “có điểm sáng”, mà tóm tắt nói “có hiệu quả”")


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("term", {"title": "MTTQ", "expansion": "Mặt trận Tổ quốc", "means": "hdnd"}, 1),
        ("term", {"title": "HĐND", "expansion": "Hội đồng nhân dân", "means": "hdnd"}, 0),
        ("term", {"title": "bà hội đồng", "means": "hdnd"}, 0),
        ("claim", {"spellings": ["Hội đồng", "Hội Đồng"]}, 0),
        ("claim", {"spellings": ["HĐND", "Hội đồng"]}, 0),
        ("claim", {"spellings": ["Hội đồng", "Đà Nẵng"]}, 1),
    ],
)
def test_a_name_is_of_what_it_means(kind: str, fields: dict[str, Any], count: int) -> None:
    extra = {"type": "same_name", "basis": "source", "named": "hdnd"} if kind == "claim" else {}
    entry = made(kind, "a", **extra, **fields)
    meant = made("organization", "hdnd", title="Hội đồng nhân dân huyện A")
    assert count_of("noi-khac-nhau", meant_name, entry, meant) == count


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("person", {"roles": [{"title": "UBND huyện A"}]}, 1),
        ("person", {"roles": [{"title": "Chủ tịch"}]}, 0),
        ("funding", {"budget": "ubnd huyện a"}, 1),
        ("funding", {"budget": "ngân sách huyện"}, 0),
        ("document", {"period": "Y Thanh"}, 1),
        ("figure", {"scope": "Y Thanh"}, 0),
        ("document", {"subject": "Ủy ban nhân dân huyện A"}, 1),
        ("task", {"points": ["UBND huyện A"]}, 1),
        ("event", {"title": "Y Thanh"}, 1),
        ("place", {"title": "UBND huyện A"}, 1),
        ("term", {"title": "Y Thanh"}, 0),
        ("funding", {"spent": "Y Thanh"}, 1),
        ("model", {"households": "Y Thanh"}, 1),
        ("model", {"cost": "Y Thanh"}, 1),
        ("model", {"crop_yield": "Y Thanh"}, 1),
        ("figure", {"unit": "Y Thanh"}, 1),
        ("indicator", {"target_note": "Y Thanh"}, 1),
        ("document", {"content": "Hội đồng nhân dân huyện A"}, 1),
        ("person", {"title": "A Blăng", "roles": [{"title": "A Blăng"}]}, 0),
    ],
)
def test_a_name_stands_in_fields_for_names(kind: str, fields: dict[str, Any], count: int) -> None:
    others = (
        made("organization", "ub", title="UBND huyện A"),
        made("organization", "hd", title="HĐND huyện A"),
        made("person", "y", title="Y Thanh"),
    )
    assert count_of("nham-truong", name_elsewhere, made(kind, "a", **fields), *others) == count


@pytest.mark.parametrize(
    ("positions", "count"), [((1, 2, 3), 0), ((1, 2, 9), 1), ((1, 9), 0), ((1, 3, 2, 4, 5), 0)]
)
def test_an_id_has_the_number_of_its_position(positions: tuple[int, ...], count: int) -> None:
    entries = (made("task", f"viec-{n}", position=p) for n, p in enumerate(positions, 1))
    assert count_of("noi-khac-nhau", position, *entries) == count


@pytest.mark.parametrize(
    ("kind", "fields", "count"),
    [
        ("figure", {"unit": "hộ", "scope": "Hộ"}, 1),
        ("figure", {"title": "Số hộ", "scope": "số hộ"}, 0),
        ("person", {"title": "Y Thanh", "roles": [{"title": "Y Thanh"}]}, 1),
        ("model", {"cost": "54 triệu đồng", "crop_yield": "54 triệu đồng"}, 1),
        ("model", {"summary": "nuôi dê", "search_keys": ["nuôi dê"]}, 0),
        ("model", {"search_keys": ["tên của a"]}, 0),
        ("model", {"source": [{"id": "nguon", "at": "I"}, {"id": "sau", "at": "I"}]}, 0),
    ],
)
def test_no_field_copies_another(kind: str, fields: dict[str, Any], count: int) -> None:
    assert count_of("noi-lai", repeated_item, made(kind, "a", **fields)) == count


@pytest.mark.parametrize(("second", "count"), [("Mục I", 1), ("Mục II", 0)])
def test_two_places_of_a_source_read_apart(second: str, count: int) -> None:
    outline = [
        {"at": "I", "label": "Mục I", "title": "A"},
        {"at": "II", "label": second, "title": "B"},
    ]
    assert count_of("noi-lai", repeated_item, made("source", "nguon", outline=outline)) == count


@pytest.mark.parametrize(
    ("fields", "item", "count"),
    [
        ({"households": "12 hộ"}, "số hộ", 1),
        ({"households": "12 hộ"}, "số hộ nghèo", 0),
        ({"organizations": ["b"]}, "đơn vị thực hiện", 1),
        ({"started_on": "2021"}, "năm bắt đầu của tổ", 0),
        ({}, "số hộ", 0),
    ],
)
def test_the_beginning_of_a_fields_name_names_it(
    fields: dict[str, Any], item: str, count: int
) -> None:
    assert (
        count_of("noi-khac-nhau", not_given, made("model", "a", not_given=[item], **fields))
        == count
    )


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"period": "2011-2015"}, 1),
        ({"period": "2011-2021"}, 0),
        ({"period": "trong năm"}, 0),
        ({"period": "2011-2015", "type": "bao-cao"}, 0),
        ({"period": "2011-2015", "issued_on": "2015"}, 0),
    ],
)
def test_a_document_is_no_older_than_its_period(fields: dict[str, Any], count: int) -> None:
    entry = made("document", "a", **{"type": "ket-luan", "issued_on": "2021"} | fields)
    assert count_of("noi-khac-nhau", period, entry) == count


@pytest.mark.parametrize(
    ("record_id", "kind", "count"),
    [
        ("tin-1", "tin", 0),
        ("tin-1", "phong-su", 1),
        ("tin1", "phong-su", 0),
        ("phong-su-1", "tin", 1),
        ("phat-thanh-1", "tin", 1),
    ],
)
def test_an_id_is_of_its_type(record_id: str, kind: str, count: int) -> None:
    assert count_of("ten-khac-loai", named_kind, made("media", record_id, type=kind)) == count


@pytest.mark.parametrize(
    ("name", "count"), [("QĐ 707", 1), ("QĐ 1089", 0), ("Quyết định năm 2022", 0), ("QĐ giao", 0)]
)
def test_other_names_of_a_document_have_its_number(name: str, count: int) -> None:
    for key in ("aliases", "search_keys"):
        entry = made("document", "a", number="1089/QĐ-UBND", **{key: [name]})
        assert count_of("noi-khac-nhau", other_number, entry) == count


def test_the_name_with_another_number_is_told() -> None:
    entry = made("document", "a", number="1089/QĐ-UBND", aliases=["QĐ 1089", "QĐ 707"])
    (wrong,) = told(other_number.check, entry)
    assert wrong.startswith("a (QĐ 707) ")


@pytest.mark.parametrize(
    ("title", "count"),
    [
        ("40% của 10 hộ?", 0),
        ("30% của 10 hộ?", 1),
        ("30% hay 20%?", 1),
        ("Phép 3: bao nhiêu hộ?", 0),
        ("4 hộ?", 0),
    ],
)
def test_a_claim_asks_about_its_figure(title: str, count: int) -> None:
    given = {"type": "share_of", "basis": "source", "stated": "s"}
    entries = made("claim", "c", title=title, **given), made("figure", "s", printed="40", unit="%")
    assert count_of("noi-khac-nhau", claim_title, *entries) == count


def test_the_year_of_an_id_is_no_position() -> None:
    entries = (made("task", f"viec-{n}", position=n) for n in range(1, 4))
    dated = made("task", "viec-2025-04", position=4)
    assert count_of("noi-khac-nhau", position, *entries, dated) == 0
