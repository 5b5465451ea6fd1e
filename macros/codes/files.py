"""Codes for files as such: their place, name, size and encoding."""

from macros.codes.code import Code, Doubt

CODES = (
    Code(
        "thieu-data",
        "Không có thư mục data/",
        "Mọi bản ghi nằm trong data/. Thư mục bị xóa, đổi tên, hoặc kho giải nén thiếu; hãy lấy "
        "lại bản đủ. Thư mục data/ trống thì được.",
        "Du lieu/",
        "data/",
    ),
    Code(
        "loai-la",
        "Thư mục không phải một loại bản ghi",
        "Mỗi loại bản ghi có một thư mục riêng trong data/. Tệp đặt ở thư mục khác sẽ không thuộc "
        "loại nào. Hãy chuyển tệp vào thư mục mà thông báo gợi ý.",
        "data/documnets/12-qd-ubnd-2022.yml",
        "data/documents/12-qd-ubnd-2022.yml",
    ),
    Code(
        "ngoai-thu-muc",
        "Tệp nằm sai chỗ",
        "Bản ghi nằm ngay trong thư mục của loại, không nằm ngay dưới data/ và không nằm trong thư "
        "mục con.",
        "data/documents/2022/12-qd-ubnd-2022.yml",
        "data/documents/12-qd-ubnd-2022.yml",
    ),
    Code(
        "lien-ket-tep",
        "Tệp là liên kết tới chỗ khác",
        "Kho chỉ nhận tệp thường. Liên kết (symlink) có thể dẫn ra ngoài kho và hỏng khi sao chép.",
        "data/documents/a.yml → /home/toi/a.yml",
        "data/documents/a.yml (tệp thường)",
    ),
    Code(
        "duoi-tep",
        "Tên tệp không có đuôi .yml",
        "Chỉ tệp .yml là bản ghi. Trình soạn thảo trên Windows hay thêm .txt mà không hiện ra.",
        "12-qd-ubnd-2022.yml.txt",
        "12-qd-ubnd-2022.yml",
    ),
    Code(
        "ten-tep",
        "Tên tệp không dùng làm mã được",
        "Tên tệp là mã của bản ghi và là địa chỉ trang, nên chỉ gồm chữ thường không dấu, chữ số "
        "và gạch nối. Vài tên Windows không cho dùng: con, prn, aux, nul, com1, lpt1…",
        "Quyết định 12.yml",
        "quyet-dinh-12.yml",
    ),
    Code(
        "khong-phai-tep",
        "Không phải một tệp",
        "Có thư mục hoặc thứ khác mang tên của một bản ghi. Hãy đổi tên hoặc xóa nó.",
        "data/documents/12-qd-ubnd-2022.yml/ (thư mục)",
        "data/documents/12-qd-ubnd-2022.yml (tệp)",
    ),
    Code(
        "tep-qua-lon",
        "Tệp quá lớn",
        "Một bản ghi chỉ dài vài chục dòng. Tệp lớn thường là chép nhầm cả báo cáo, hoặc gộp nhiều "
        "bản ghi vào một tệp.",
        "cả báo cáo trong một tệp",
        "mỗi bản ghi một tệp ngắn",
    ),
    Code(
        "khong-doc-duoc",
        "Không đọc được tệp",
        "Hệ điều hành không cho đọc tệp: thiếu quyền, đĩa hỏng, hoặc chương trình khác đang khóa.",
        "tệp chỉ chủ nhân đọc được",
        "tệp mọi người đọc được",
    ),
    Code(
        "bang-ma",
        "Tệp không phải UTF-8",
        "Tệp phải lưu với bảng mã UTF-8. Trong Notepad: Lưu dưới dạng, ô Mã hóa chọn UTF-8. Tệp "
        "Word, Excel hay ảnh không phải bản ghi.",
        "lưu dạng UTF-16 hoặc Windows-1258",
        "lưu dạng UTF-8",
        "RFC 3629 (UTF-8)",
    ),
    Doubt(
        "dau-bom",
        "Tệp bắt đầu bằng dấu BOM",
        "Một số chương trình trên Windows thêm ba byte không nhìn thấy vào đầu tệp. Tệp vẫn đọc "
        "được, nhưng nên bỏ.",
        "lưu dạng “UTF-8 with BOM”",
        "lưu dạng “UTF-8”",
        is_fixable=True,
    ),
)
