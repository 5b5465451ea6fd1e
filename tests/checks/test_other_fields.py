"""What a field holds is what it is for: just wrong, and just right beside it."""

from typing import Any

import pytest

from macros.checks.alone import amounts, other_fields
from tests.invented import made, told


def codes_of(rule: Any, kind: str, fields: dict[str, Any]) -> list[str]:
    wrong = told(rule.check, made(kind, "a", **fields))
    return [one.partition("[")[2].partition("]")[0] for one in wrong]


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("figure", {"scope": "31/12/2023"}),
        ("figure", {"scope": "khoảng"}),
        ("figure", {"scope": "08-KL/TU"}),
        ("figure", {"scope": "54 triệu đồng"}),
        ("figure", {"period": "08-KL/TU"}),
        ("figure", {"period": "toàn huyện"}),
        ("figure", {"unit": "khoảng hộ"}),
        ("figure", {"unit": "hộ năm 2022"}),
        ("figure", {"unit": "hộ của xã"}),
        ("place", {"search_keys": ["A, B, C, D"]}),
        ("document", {"period": "12"}),
        ("document", {"subject": "12/QĐ-UBND"}),
        ("document", {"subject": "Số 12/QĐ-UBND"}),
        ("document", {"subject": "Ngày 05/03/2022"}),
        ("document", {"content": "2021-12-20"}),
        ("document", {"relations": [{"type": "cites", "to": "b", "note": "ngày 05/03/2022"}]}),
        ("funding", {"budget": "54 triệu đồng"}),
        ("funding", {"spent": "15/12/2021"}),
        ("model", {"crop_yield": "15/12/2021"}),
        ("model", {"households": "tháng 3/2022"}),
        ("model", {"aliases": ["54 triệu đồng"], "summary": "12 hộ"}),
        ("person", {"roles": [{"title": "2021-2026"}]}),
        ("place", {"aliases": ["A"], "not_given": ["năm 2023"]}),
        ("finding", {"points": ["Lãnh đạo; chỉ đạo; phối hợp; kiểm tra"]}),
        ("place", {"aliases": ["A; B; C"]}),
        ("event", {"title": "08-KL/TU"}),
        ("indicator", {"target": "b", "target_note": "25%"}),
        ("observation", {"printed": ["Có lẽ là “Kết luận”."]}),
        ("observation", {"printed": ["Có lẽ là “Kết luận”, theo các tờ trình kèm theo"]}),
        ("funding", {"budget": "25‰"}),
        ("document", {"period": "2021-12-20"}),
        ("event", {"title": "Lễ (05/03/2022)", "starts_on": "2022-03-05"}),
        ("funding", {"title": f"Tiền cho{' các xã' * 9}", "budget": "54 triệu đồng"}),
    ],
)
def test_what_another_field_is_for(kind: str, fields: dict[str, Any]) -> None:
    assert codes_of(other_fields, kind, fields) == ["nham-truong"]


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("document", {"period": "giai đoạn"}),
        ("figure", {"scope": "Phạm vi"}),
        ("model", {"not_given": ["không có"]}),
        ("observation", {"title": "Lỗi in, lỗi chính tả"}),
        ("finding", {"title": "Ưu điểm 2"}),
        ("finding", {"title": "Bài học 2", "type": "bai-hoc"}),
        ("observation", {"title": "Lỗi in"}),
        ("finding", {"points": ["Ưu điểm"]}),
        ("task", {"title": "Nhiệm vụ 3."}),
        ("model", {"not_given": ["không"]}),
        ("place", {"summary": "Nguồn không khớp"}),
    ],
)
def test_what_says_nothing(kind: str, fields: dict[str, Any]) -> None:
    assert codes_of(other_fields, kind, fields) == ["con-sot"]


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("figure", {"scope": "93 thôn", "period": "02/2021-02/2024"}),
        ("figure", {"scope": "hộ nghèo năm 2023", "period": "31/12/2023"}),
        ("figure", {"scope": "11 xã, thị trấn", "period": "Trong năm"}),
        ("document", {"title": "12/QĐ-UBND", "number": "12/QĐ-UBND", "aliases": ["QĐ 12"]}),
        ("document", {"subject": "Giao kinh phí năm 2022"}),
        ("model", {"households": "12 hộ", "cost": "54 triệu đồng", "crop_yield": "2 tấn/ha"}),
        ("term", {"title": "08-KL/TU"}),
        ("funding", {"budget": "ngân sách huyện", "spent": "50 triệu đồng"}),
        ("figure", {"period": "trong năm", "unit": "triệu đồng/năm"}),
        ("place", {"search_keys": ["Văn hóa, Thể thao, Du lịch"]}),
        ("event", {"title": "Sơ kết Nghị quyết"}),
        ("person", {"roles": [{"title": "Chủ tịch nhiệm kỳ 2021-2026"}]}),
        ("observation", {"printed": ["05/03/2022", "12", "hơn"]}),
        ("finding", {"points": ["Lãnh đạo; chỉ đạo"], "title": "Ưu điểm của huyện"}),
        ("place", {"aliases": ["năm 2023"], "search_keys": ["xa-dak-man"]}),
        ("place", {"search_keys": ["54 triệu đồng"]}),
        ("funding", {"budget": "12 hộ dân"}),
        ("document", {"aliases": ["12/QĐ-UBND"]}),
        ("place", {"summary": "Một; hai; ba; bốn"}),
        ("document", {"subject": "toàn huyện"}),
        ("finding", {"summary": "Ưu điểm"}),
        ("task", {"title": "Nhiệm vụ của huyện"}),
        (
            "claim",
            {"type": "count_of", "basis": "source", "stated": "s", "counted": {"kind": "media"}},
        ),
    ],
)
def test_what_a_field_is_for(kind: str, fields: dict[str, Any]) -> None:
    assert codes_of(other_fields, kind, fields) == []


@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        ("figure", {"title": "Diện tích tự nhiên", "unit": "km"}, "noi-khac-nhau"),
        ("figure", {"title": "Tổng diện tích rừng", "unit": "ha"}, ""),
        ("figure", {"title": "Diện tích bình quân", "unit": "m²/người"}, ""),
        ("figure", {"title": "Chiều dài đường biên giới", "unit": "ha"}, "noi-khac-nhau"),
        ("figure", {"title": "Tỷ lệ hộ nghèo", "unit": "hộ"}, "noi-khac-nhau"),
        ("figure", {"title": "Tỷ lệ hộ nghèo", "unit": "%"}, ""),
        ("figure", {"title": "Số hộ nghèo", "unit": "người"}, "noi-khac-nhau"),
        ("figure", {"title": "Số hộ nghèo", "unit": "hộ dân"}, ""),
        ("figure", {"title": "Số cây giống", "unit": "người"}, ""),
        ("figure", {"title": "Diện tích rừng trồng", "unit": "% kế hoạch"}, ""),
        ("figure", {"title": "Diện tích rừng trồng", "unit": "%"}, "noi-khac-nhau"),
        ("figure", {"title": "Mục tiêu hộ nghèo", "unit": "%"}, ""),
        ("figure", {"title": "Số tiền vay", "unit": "hộ"}, "noi-khac-nhau"),
        ("figure", {"title": "Tổng diện tích rừng", "unit": "km"}, "noi-khac-nhau"),
        ("figure", {"title": "Diện tích ruộng", "unit": "sào"}, ""),
        ("figure", {"title": "Diện tích rừng", "unit": "vùng"}, ""),
        ("figure", {"title": "Chiều dài đường", "unit": "km"}, ""),
        ("figure", {"title": "Độ dài đường", "unit": "km"}, ""),
        ("figure", {"title": "Độ dài đường", "unit": "ha"}, "noi-khac-nhau"),
        ("figure", {"title": "Tỷ lệ tăng", "unit": "điểm phần trăm"}, ""),
        ("figure", {"title": "Tỉ lệ tăng", "unit": "điểm phần trăm"}, ""),
        ("figure", {"title": "Tỉ lệ hộ nghèo", "unit": "%"}, ""),
        ("figure", {"title": "Tỉ lệ hộ nghèo", "unit": "hộ"}, "noi-khac-nhau"),
        ("figure", {"title": "Sản lượng điện", "unit": "kWh"}, ""),
        ("figure", {"title": "Sản lượng nước", "unit": "m³"}, ""),
        ("figure", {"title": "Sản lượng mật", "unit": "kg"}, ""),
        ("figure", {"title": "Sản lượng mật", "unit": "hộ"}, "noi-khac-nhau"),
        ("figure", {"title": "Khối lượng đất", "unit": "m³"}, ""),
        ("figure", {"title": "Khối lượng đất", "unit": "kg"}, ""),
        ("figure", {"title": "Khối lượng đất", "unit": "hộ"}, "noi-khac-nhau"),
        ("figure", {"title": "Kinh phí hỗ trợ", "unit": "hộ"}, "noi-khac-nhau"),
        ("figure", {"title": "Số vốn vay", "unit": "hộ"}, "noi-khac-nhau"),
        ("figure", {"title": "Thu nhập bình quân", "unit": "hộ"}, "noi-khac-nhau"),
        (
            "figure",
            {
                "title": "Doanh thu du lịch của các điểm đến cộng đồng trong vùng biên giới",
                "unit": "hộ",
            },
            "noi-khac-nhau",
        ),
        ("figure", {"title": "Số hộ (người)", "unit": "người"}, "noi-khac-nhau"),
        ("model", {"crop_yield": "12 hộ"}, "nham-truong"),
        ("model", {"crop_yield": "2 tấn/ha"}, ""),
        ("figure", {"printed": "2023", "as_of": "2023-12"}, "nham-truong"),
        ("figure", {"printed": "2023", "as_of": "2022"}, ""),
        ("funding", {"printed": "2022", "year": "2022"}, "nham-truong"),
        ("figure", {"printed": "12", "unit": "hộ", "scope": "12 hộ"}, "noi-lai"),
        ("figure", {"printed": "12", "unit": "hộ", "scope": "12 xã"}, ""),
        ("funding", {"unit": "hộ"}, "sai-don-vi"),
        ("funding", {"unit": "ha"}, "sai-don-vi"),
        ("funding", {"unit": "%"}, "sai-don-vi"),
        ("funding", {"unit": "triệu"}, ""),
        ("funding", {"unit": "USD"}, ""),
        ("funding", {"spent": "12 hộ"}, "sai-don-vi"),
        ("funding", {"spent": "tuyên truyền, tập huấn"}, "nham-truong"),
        ("funding", {"spent": "đã chi hết"}, ""),
        ("funding", {"spent": "Toàn bộ kinh phí được giao"}, ""),
        ("funding", {"spent": "50 triệu đồng cho 12 hộ"}, ""),
        ("model", {"cost": "12 hộ"}, "nham-truong"),
        ("model", {"households": "54 triệu đồng"}, "sai-don-vi"),
        ("model", {"households": "12 ha của 4 hộ"}, "nham-truong"),
        ("model", {"households": "104/2.598 hộ DTTS"}, ""),
        ("model", {"households": "nhiều hộ"}, ""),
    ],
)
def test_an_amount_is_of_what_it_measures(kind: str, fields: dict[str, Any], code: str) -> None:
    assert codes_of(amounts, kind, fields) == ([code] if code else [])


@pytest.mark.parametrize(("length", "count"), [(60, 1), (61, 0)])
def test_only_a_short_text_is_taken_for_another_value(length: int, count: int) -> None:
    amount = f"{54 * 10 ** (length - 13)} triệu đồng"
    assert len(amount) == length
    assert len(codes_of(other_fields, "funding", {"budget": amount})) == count
