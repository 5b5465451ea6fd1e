"""Words that say nothing and marks that came along, each beside what is like it and is content."""

import pytest

from macros.load.leftovers import file_stem, leftover, says_nothing

NOTHING = ["không rõ", "Không rõ.", "(chưa rõ tên)", "nguồn không nêu", "chưa có số liệu", "N/A"]
NOTHING += [
    "NaN",
    "[object Object]",
    "đang cập nhật",
    "TODO",
    "xxx",
    "asdf",
    "chưa xác định",
    "không có thông tin",
]
SOMETHING = ["không", "không rõ ngày", "nguồn nước", "III", "A…", "12 hộ", "Tổ X", "xxxxxx"]


@pytest.mark.parametrize("text", NOTHING)
def test_words_for_unknown_say_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("12-kh.yml", "12-kh"),
        ("data/documents/12-kh.yml", "12-kh"),
        ("data\\documents\\Kế hoạch.DOCX ", "Kế hoạch"),
        ("12-kh-yml", ""),
        ("12-kh.yml cũ", ""),
        (".yml", ""),
        ("data/.yml", ""),
    ],
)
def test_the_name_of_a_file_lacks_folder_and_ending(text: str, stem: str) -> None:
    assert file_stem(text) == stem


@pytest.mark.parametrize("text", SOMETHING)
def test_what_is_like_them_says_something(text: str) -> None:
    assert not says_nothing(text)


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("Phóng sự (cần xem lại)", "lời nhắc của người viết", "cần xem lại"),
        ("TODO: hỏi huyện", "lời nhắc của người viết", "TODO"),
        ("- Cấp ủy lãnh đạo", "dấu đầu dòng", "- "),
        ("1. Cấp ủy lãnh đạo", "dấu đầu dòng", "1. "),
        ("a) Cấp ủy lãnh đạo", "dấu đầu dòng", "a) "),
        ("bao-cao.docx", "tên tệp", "bao-cao.docx"),
        ("Theo Báo cáo quý.docx và", "tên tệp", "quý.docx"),
        ("Theo tai-lieu/quy.pdf", "tên tệp", "quy.pdf"),
        ("Tổng #REF! hộ", "mã của chương trình khác", "#REF!"),
        ("Theo báo cáo【1†nguồn】", "mã của chương trình khác", "【1"),
        ("Xem C:\\Báo cáo", "địa chỉ trên máy của người viết", "C:\\"),
        ("| Xã | Hộ |", "bảng hay danh sách Markdown", "| Xã | Hộ |"),
        ("Ba việc:\n- một\n- hai", "bảng hay danh sách Markdown", "\n- "),
        ("Hội nghị, chưa soát với nguồn", "lời nhắc của người viết", "chưa soát"),
        ("Quỹ , nói về nông dân", "dấu cách trước dấu câu", "Quỹ ,"),
        ("Xã  Đăk", "hai dấu cách liền nhau", "ã  Đ"),
        ("Kế hoạch số ....../KH-UBND", "chỗ còn phải điền", "......"),
        ("Kế hoạch số ____/KH-UBND", "chỗ còn phải điền", "____"),
        ("Kế hoạch số 12/KH-UBND.,", "dấu câu thừa ở cuối", ".,"),
        ("Tuyên truyền, vận động;", "dấu câu thừa ở cuối", ";"),
        ("Những mô hình hiệu quả của", "câu bỏ lửng", " của"),
        ("Tuyên truyền, vận động và", "câu bỏ lửng", " và"),
        ("Vận động “thay đổi nếp nghĩ", "dấu mở ngoặc kép không có dấu đóng", "“thay đổi nếp nghĩ"),
    ],
)
def test_what_came_along_is_found(text: str, name: str, found: str) -> None:
    assert leftover(text, is_own=False) == leftover(text, is_own=True) == (name, found)


@pytest.mark.parametrize(
    "text",
    [
        "Ghi thêm hai bản",
        "Vận động “thay đổi nếp nghĩ”",
        "Thiếu dấu “ trước chữ ấy",
        "Có lẽ thiếu chữ “và”.",
        "Từ 2.598 hộ lên ,5%",
        "HTX, UBND, MTTQ",
        "-5 độ",
        "1.457 hộ",
        "2 xã",
        "A blăng",
        "trang doc",
        "Số 08-KL/TU",
        "C: không",
        "a | b",
        "Ba việc:\nmột",
        "Xã\n  Đăk",
        "Kế hoạch... của huyện",
        "Gồm các việc sau:",
        "Làm từng bước từng bước ở xã",
        "Từ từ, dần dần, ai ai cũng biết",
        "Kinh tế hộ, chăn nuôi, trồng trọt…",
        "Kế hoạch lập sau kế hoạch",
        "Ở đó",
        "%",
    ],
)
def test_what_is_like_it_is_content(text: str) -> None:
    assert leftover(text, is_own=True) == ("", "")


@pytest.mark.parametrize(
    ("text", "is_own", "name"),
    [
        ("Phóng sự về nông dân...", True, "câu bỏ lửng"),
        ("Phóng sự về nông dân …", True, "câu bỏ lửng"),
        ("Huyện vận động, tuyên truyền…", True, "câu bỏ lửng"),
        ("Phóng sự về nông dân...", False, ""),
        ("Nông dân.", True, ""),
        ("A…", True, ""),
        ("Huyện tuyên truyền ở ở cơ sở.", True, "chữ gõ hai lần"),
        ("Huyện lập kế hoạch lập kế hoạch sớm.", True, "chữ gõ hai lần"),
        ("Huyện tuyên truyền ở ở cơ sở.", False, ""),
        ("TIN VỀ HIỆU QUẢ CỦA QUỸ.", True, "câu toàn chữ hoa"),
        ("TIN VỀ HIỆU QUẢ CỦA QUỸ.", False, ""),
        ("UBND, HĐND, MTTQ, HTX của huyện.", True, ""),
    ],
)
def test_own_sentences_have_an_end(text: str, is_own: bool, name: str) -> None:
    assert leftover(text, is_own=is_own)[0] == name
