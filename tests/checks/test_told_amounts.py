"""Amounts, years, days and items in texts are the record's own: just wrong, and just right."""

from typing import Any

import pytest

from macros.checks import against_title, percentage, told_position
from macros.checks.alone import amounts, period, told_amounts
from tests.invented import count_of, made, told


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
        ("funding", {"printed": "250.000.000", "unit": "đồng", "summary": "250 triệu đồng."}, 0),
        ("figure", {"printed": "01457", "summary": "1.457 hộ."}, 1),
        ("funding", {"printed": "25.000.000", "unit": "đồng", "summary": "250 triệu đồng."}, 1),
        ("document", {"content": "Giao 520 triệu đồng", "summary": "250 triệu đồng."}, 1),
        ("document", {"content": "Giao 250 triệu đồng", "summary": "250 triệu đồng."}, 0),
        ("document", {"content": "Giao cho năm 2024", "summary": "Giao cho năm 2023."}, 1),
        ("document", {"content": "Giao cho năm 2023", "summary": "Giao cho năm 2023."}, 0),
        ("document", {"content": "Năm 2023", "summary": "Ra năm 2022.", "issued_on": "2022"}, 0),
        ("figure", {"printed": "2023", "title": "Số hộ năm 2022"}, 0),
        ("figure", {"summary": "Một trăm mười hộ, trong 2.598 hộ."}, 0),
        ("figure", {"printed": "03", "unit": "xã", "summary": "03 xã giáp huyện: A và B (B1)."}, 1),
        ("figure", {"printed": "02", "unit": "xã", "summary": "02 xã giáp huyện: A và B (B1)."}, 0),
        ("figure", {"printed": "03", "unit": "xã", "summary": "03 xã, trong đó có: A và B."}, 0),
        ("figure", {"printed": "03", "unit": "xã", "summary": "03 xã: nơi vừa và nơi xa."}, 0),
        ("model", {"households": "140/2.598 hộ", "summary": "104 trên 2.598 hộ."}, 1),
        ("model", {"households": "104/2.598 hộ", "summary": "104 trên 2.598 hộ."}, 0),
        ("model", {"households": "2.598/104 hộ"}, 1),
        ("model", {"households": "2.598/0 hộ"}, 1),
        ("model", {"households": "104/2.5.98 hộ"}, 0),
        ("model", {"cost": "1,234.5 triệu đồng", "summary": "9,87.6 triệu đồng."}, 1),
        ("model", {"cost": "1,234.5 triệu đồng", "summary": "1,234.5 triệu đồng."}, 0),
        ("model", {"summary": "Ngày 24/02 có 10/12 hộ đến."}, 0),
        ("event", {"title": "Ký với 11 xã", "summary": "Ký với 12 xã."}, 1),
        ("event", {"title": "Ký với 12 xã", "summary": "Ký với 12 xã."}, 0),
        ("event", {"title": "Ký với 11 xã", "summary": "12 hộ dự."}, 0),
        ("event", {"title": "Sơ kết 03 năm", "aliases": ["Sơ kết 02 năm"]}, 1),
        ("event", {"title": "Sơ kết 02 năm", "aliases": ["Sơ kết 02 năm", "Sơ kết 2022"]}, 0),
        ("figure", {"printed": "35", "unit": "đàn", "title": "53 đàn ong"}, 1),
        ("figure", {"printed": "35", "unit": "đàn", "title": "35 đàn ong"}, 0),
        ("figure", {"printed": "35", "unit": "đàn", "summary": "35 tấn mật."}, 1),
        ("figure", {"printed": "35", "unit": "đàn", "summary": "35 đàn ong, 4 tấn mật."}, 0),
        ("figure", {"printed": "35", "unit": "nghìn đàn", "summary": "35 đàn ong."}, 1),
        ("figure", {"printed": "35", "unit": "nghìn đàn", "summary": "35 nghìn đàn ong."}, 0),
        ("figure", {"printed": "35", "unit": "‰", "summary": "35% số hộ."}, 1),
        ("figure", {"printed": "35", "unit": "%", "summary": "35% số hộ."}, 0),
        ("figure", {"printed": "35", "unit": "m2", "summary": "35 m2 chuồng."}, 0),
        (
            "figure",
            {"printed": "35", "unit": "triệu đồng/hộ", "summary": "35 triệu đồng mỗi hộ."},
            0,
        ),
        ("document", {"title": "Kế hoạch 37-KH/HU", "summary": "Cạnh 52-KH/HU."}, 0),
        ("funding", {"printed": "54", "summary": "Gần 54 triệu đồng."}, 0),
        (
            "document",
            {
                "content": "Giao 520 triệu đồng cho các xã, thị trấn làm đường và nhà văn hóa",
                "summary": "Số tiền giao cho các xã, thị trấn trong đợt này là 250 triệu đồng.",
            },
            1,
        ),
        ("figure", {"printed": "03", "unit": "xã", "summary": "03 xã giáp huyện: nơi A và B."}, 0),
        ("figure", {"printed": "03", "unit": "xã", "summary": "03 xã giáp huyện: A và nơi B."}, 0),
        (
            "figure",
            {"printed": "3", "unit": "xã", "summary": "3 xã: Xã Đăk Nhoong Kroong và B."},
            0,
        ),
        ("figure", {"printed": "2", "unit": "xã", "summary": "2 xã giáp: A và B (B1, B2)."}, 0),
        ("model", {"crop_yield": "2 tấn/ha", "summary": "Được 3 tấn/ha."}, 1),
        ("model", {"households": "104/104 hộ"}, 0),
        ("model", {"households": "2.598 hộ", "summary": "104/2.598 hộ dự."}, 0),
        ("figure", {"printed": "93", "summary": "12 người, 15 người."}, 1),
        (
            "figure",
            {"printed": "35", "unit": "đàn", "summary": f"35 tấn mật{' của các xã' * 5} ấy."},
            1,
        ),
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
    ("title", "printed", "unit", "codes"),
    [
        ("Tỷ lệ hộ nuôi ong", "135", "%", ["noi-khac-nhau"]),
        ("Tỷ lệ hộ nuôi ong", "1.000", "%", ["noi-khac-nhau"]),
        ("Tỷ lệ hộ nuôi ong", "1.040", "%", ["dang-sai"]),
        ("Tỷ lệ hộ nuôi ong", "100", "%", []),
        ("Tỷ lệ hộ nuôi ong", "135", "‰", []),
        ("Tỷ lệ hộ nuôi ong", "135", "hộ", []),
        ("Tỷ lệ hộ nuôi ong so với kế hoạch", "1.040", "%", []),
    ],
)
def test_a_part_is_no_more_than_all(title: str, printed: str, unit: str, codes: list[str]) -> None:
    entry = made("figure", "a", title=title, printed=printed, unit=unit)
    note = made("observation", "o", type="loi-in", printed=[printed], about=["a"])
    found = told(percentage.check, entry)
    assert [one.partition("[")[2].partition("]")[0] for one in found] == codes
    assert told(percentage.check, entry, note) == []
    again = made("figure", "b", title=title, printed=printed, unit=unit)
    assert len(told(percentage.check, entry, again)) == 2 * len(codes)
    other = made("observation", "o", type="loi-in", printed=["7"], about=["a"])
    assert len(told(percentage.check, entry, other)) == len(codes)


@pytest.mark.parametrize(
    ("title", "unit", "count"),
    [
        ("Số tập thể", "cá nhân", 1),
        ("Số tập thể", "tập thể", 0),
        ("Số trường", "hộ", 1),
        ("Số phóng sự", "tin", 1),
        ("Số tin, bài", "tin", 0),
        ("Số xã", "thôn", 1),
        ("Số xã, thị trấn", "xã", 0),
        ("Số đơn vị", "thôn", 0),
    ],
)
def test_a_unit_counts_what_the_title_counts(title: str, unit: str, count: int) -> None:
    entry = made("figure", "a", title=f"{title} được khen", unit=unit)
    assert count_of("noi-khac-nhau", amounts, entry) == count


AHEAD = (
    *("ke-hoach", "chuong-trinh", "chuong-trinh-phoi-hop", "ket-luan", "nghi-quyet", "chi-thi"),
    *("huong-dan", "giao-uoc"),
)


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"period": "2016-2020", "subject": "giai đoạn 2021-2025"}, 1),
        ({"period": "2015-2020", "title": "Nghị quyết nhiệm kỳ 2020-2025"}, 1),
        ({"period": "2021-2025", "subject": "giai đoạn 2021-2025"}, 0),
        ({"period": "2021-2025", "summary": "Thay cho giai đoạn 2016-2020."}, 0),
        ({"period": "năm 2023", "subject": "giai đoạn 2021-2025"}, 0),
        ({"period": "2021-2025", "subject": "giai đoạn 2021-2030"}, 0),
        ({"period": "2021-2030", "subject": "giai đoạn 2022-2025"}, 1),
        ({"period": "nhiệm kỳ 2020-2025", "subject": "giai đoạn 2021-2025"}, 0),
        ({"period": "2021-2026", "subject": "giai đoạn 2021-2025"}, 1),
        ({"period": "2021-2025, định hướng 2030", "subject": "giai đoạn 2021-2025"}, 0),
        ({"period": "02/2020-02/2023", "title": "Báo cáo 3 năm (02/2021-02/2024)"}, 1),
        ({"period": "02/2021-02/2024", "title": "Báo cáo 3 năm (02/2021-02/2024)"}, 0),
        ({"period": "2022", "title": "Việc từ ngày 01/02/2020-05/03/2021"}, 0),
        ({"period": "2016-2020, 2021-2025", "subject": "giai đoạn 2016-2020"}, 0),
        ({"period": "2016-2020", "content": "giai đoạn 2021-2025"}, 1),
        ({"period": "2016-2020", "content": f"giai đoạn 2021-2025{' của các xã' * 5}"}, 1),
        *(({"type": kind, "period": "2016-2020", "issued_on": "2021"}, 1) for kind in AHEAD),
        ({"type": "bao-cao", "period": "2016-2020", "issued_on": "2021"}, 0),
        ({"type": "ke-hoach", "period": "2016-2021", "issued_on": "2021"}, 0),
        ({"type": "ke-hoach", "period": "2016-2020"}, 0),
        ({"type": "ke-hoach", "period": "trong năm", "issued_on": "2021"}, 0),
    ],
)
def test_a_period_is_that_of_the_texts(fields: dict[str, Any], count: int) -> None:
    assert count_of("noi-khac-nhau", period, made("document", "a", **fields)) == count


@pytest.mark.parametrize(("at", "count"), [("ct5.1", 1), ("ct5.1, ct5.2", 0), ("", 0)])
def test_where_no_place_is_cited_that_is_told_alone(at: str, count: int) -> None:
    citation = {"id": "s", "at": at} if at else {"id": "s"}
    entry = made("model", "a", source=[citation], summary="Theo tên, theo tin thứ 12.")
    source = made("source", "s", outline=[{"at": "ct5.1", "label": "Mục 1", "title": "Tin"}])
    assert count_of("noi-khac-nhau", told_position, entry, source) == count


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
    source = made("source", "s", outline=[item])
    assert count_of("noi-khac-nhau", told_position, entry, source) == count


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
        ("media", {"published_on": "2022", "title": "Nhìn lại năm 2021"}, 0),
        ("event", {"starts_on": "2022-12", "title": "Bàn kế hoạch năm 2023"}, 0),
        ("event", {"starts_on": "2022-12", "title": "Bàn kế hoạch năm 2024"}, 1),
        ("media", {"published_on": "2022", "title": "Kết quả năm 2023"}, 1),
        ("event", {"type": "khen-thuong", "starts_on": "2022-03", "title": "Thưởng năm 2021"}, 0),
        ("event", {"starts_on": "2022-01", "title": "Sơ kết năm 2021"}, 0),
        ("event", {"starts_on": "2022-04", "title": "Sơ kết năm 2021"}, 1),
        ("event", {"starts_on": "2022", "title": "Sơ kết năm 2021"}, 1),
        ("event", {"ends_on": "2022", "title": "Sơ kết năm 2021"}, 1),
        ("event", {"starts_on": "2022", "ends_on": "2023", "title": "Sơ kết năm 2020"}, 1),
        ("model", {"started_on": "2021", "summary": "Nuôi từ năm 2019."}, 1),
        ("model", {"started_on": "2021", "summary": "Nuôi từ năm 2021."}, 0),
        ("figure", {"as_of": "2023", "summary": "Tính đến năm 2021."}, 1),
        ("figure", {"as_of": "2023", "summary": "Tính đến năm 2023, như năm 2021."}, 0),
    ],
)
def test_the_time_of_a_summary(kind: str, fields: dict[str, Any], count: int) -> None:
    assert count_of("noi-khac-nhau", against_title, made(kind, "a", **fields)) == count
