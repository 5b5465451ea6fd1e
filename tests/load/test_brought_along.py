"""What texts bring along, data of persons and raw keys, each beside what is like it and is right:
codes du-lieu-rieng, con-sot, khong-dau."""

import pytest

from macros.load.brought_along import brought_along
from macros.load.records import load_text
from macros.model import KINDS
from macros.vietnamese.syllable import is_syllable, keys_in

PRIVATE = [
    "Điện thoại 0905 123 456. Già làng",
    "Liên hệ 0905.123.456",
    "gọi +84 905 123 456",
    "gọi (+84)905123456",
    "0260 3833456",
    "(0260) 3833 456",
    "Zalo: 905123456",
    "SĐT số 905 123 456",
    "CCCD 062085001234.",
    "căn cước công dân số 062 085 001 234",
    "CMND: 233123456",
    "Hộ chiếu C1234567",
    "Số tài khoản 5100 2051 23456",
    "ythanh1970@gmail.com",
    "ythanh (at) gmail.com",
]
COPIED = [
    "Dưới đây là bản tóm tắt: Quỹ có hiệu quả.",
    "Quỹ có hiệu quả, như bạn yêu cầu.",
    "Chắc chắn rồi! Quỹ có hiệu quả.",
    "[10:32, 5/3/2024] Hương: Chọn thôn",
    "[5/3/2024, 10:32] Chọn thôn",
    "10:32 5/3/2024 Hương: Chọn thôn",
    "05/03/2024, 10:32 - Hương: Chọn thôn",
    "Hương, 10:32: Chọn thôn",
    "Fwd: Kế hoạch",
    "Chọn thôn. Gửi từ iPhone",
    "Chọn[1] thôn",
    "Chọn[cần dẫn nguồn] thôn",
    "Chọn thôn¹ làm điểm",
    "Chọn năm 2023¹ làm mốc",
    "Vùng biên cương1 ở xã",
    "Cả hệ thống chính trị Trang 5/12 phải vào cuộc",
    "Chọn [[thon-lang]]",
    "'''Chọn''' thôn",
    "[b]Chọn[/b] thôn",
    "n%C3%B4ng th%C3%B4n",
    "nong%20thon",
    "nông+thôn+mới",
    "kho?utm_source=zalo",
    "Theo https://vi.wikipedia.org/wiki/Thôn",
    "Theo www.chinhphu.vn",
    "làm đi- ểm ở thôn",
    "huyệ-n",
    "C h ọ n t h ô n",
    "thôn¬ làng",
    "(Hương kiểm tra lại chỗ này giúp chị) Chọn thôn",
    "Chọn thôn [hỏi lại huyện]",
    "Chị ơi, chọn thôn",
    "Kiểm tra lại số này",
    "Bản sao của Sơ kết",
    "Copy of Sơ kết",
    "Sơ kết - Copy (2)",
    "Sơ kết (bản nháp)",
    "Kế hoạch số xxx-KH/HU",
    "Ngày ___ tháng 3",
    "Bản ghi mới",
    "Chưa đặt tên",
    "Xã [tên xã]",
]
KEYS = [
    "Kees hoachj soos 54-KH/HU",
    "Cho5n mo65t so61 tho6n, la2ng",
    "huyện dduwowngf",
    "Tieengs Vieetj",
    "d9a6t no6ng nghie65p",
    "nguowif daan",
    "To^ng ke^t",
    "Vieejt Nam",
]
SOUND = [
    "13.837 hộ, 1.250.000.000 đồng, 02/2021-02/2024",
    "Cấp căn cước công dân cho 1.250.300 người",
    "số tài khoản mở mới: 1.250.300",
    "Đường dây 113, quốc lộ 14, số 0452/UBND",
    "Lúc 7:30, ngày 5/3/2022: khai mạc",
    "Ba việc: một, hai, ba",
    "10% hộ, 5%, a = b + c, m², km²",
    "kinh tế- xã hội, Sê-Kong, a-lô, ra-đi-ô, Y- Blăng",
    "Y Brô, A Blăng, Y Thanh, A Thao, Y Ly",
    "Công tác kiểm tra lại các thôn (đã xem xét)",
    "Giúp chị em phụ nữ (giúp đỡ nhau)",
    "Bản sao Quyết định; bản ghi nhớ mới; chưa có tên gọi",
    "Đại hội lần thứ XXX, khóa XXX, xxxxxxx",
    "Arabica robusta, show, window, test, Attapu, Sekong, Dak Chung",
    "Xoong, boong, goòng; H5N1, CO2, A1, QL14, nhóm 1, F1",
    "As there is one here",
    "Thành phố Nha Trang 5/12, ở Nha Trang 5/12/2022; trang 5/12; Trang 5/12",
    "Rộng 2023 m², ĐH1, đường tỉnh ĐT673",
    "Dưới sự chỉ đạo của huyện, theo điều nước bạn yêu cầu; đây là bản tóm tắt",
    "Keeps needs, food and boots",
]


def codes(text: str, is_own: bool = True) -> list[str]:
    return [told.code for told in brought_along(text, is_own)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *((text, "du-lieu-rieng") for text in PRIVATE),
        *((text, "con-sot") for text in COPIED),
        *((text, "khong-dau") for text in KEYS),
    ],
)
def test_what_does_not_belong_is_told(text: str, code: str) -> None:
    assert codes(text) == [code]
    assert codes(text) == [code]  # words met before hide nothing


@pytest.mark.parametrize("text", SOUND)
def test_what_is_like_it_is_content(text: str) -> None:
    assert codes(text) == []


def test_a_name_may_be_printed_with_a_footnotes_number() -> None:
    assert codes("Cuộc vận động⁶", is_own=False) == []


@pytest.mark.parametrize("word", ["quyết", "giếng", "nghiêng", "oẳn", "khuỷu", "uyên", "gì"])
def test_syllables_are_told(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["đak", "plô", "hoạchj", "tếxã", "lòp", "b", "aeo"])
def test_other_words_are_none(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("word", "count"), [("soos", 2), ("Tieengs", 2), ("la2ng", 1), ("son", 0), ("glei", 0)]
)
def test_keys_are_counted(word: str, count: int) -> None:
    assert keys_in(word) == count


def test_what_a_source_prints_hides_no_data_of_persons() -> None:
    text = "id: a\ntitle: A\ntype: ghi-chu\nprinted:\n  - Gọi 0905 123 456[1]\n  - Số[2] hộ\n"
    _, problems = load_text(text, "data/observations/a.yml", KINDS["observation"])
    codes = [problem.code for problem in problems]
    assert "du-lieu-rieng" in codes and "con-sot" not in codes
