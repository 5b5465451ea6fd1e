"""Codes for files as such: their place, name, size, encoding and letters."""

from __future__ import annotations

from macros.codes.code import Code

_UNICODE = "Unicode, dạng chuẩn hóa C (NFC)"

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
    Code(
        "dau-bom",
        "Tệp bắt đầu bằng dấu BOM",
        "Một số chương trình trên Windows thêm ba byte không nhìn thấy vào đầu tệp. Tệp vẫn đọc "
        "được, nhưng nên bỏ.",
        "lưu dạng “UTF-8 with BOM”",
        "lưu dạng “UTF-8”",
        severity="warning",
        is_fixable=True,
    ),
    Code(
        "ky-tu-dieu-khien",
        "Có ký tự không nhìn thấy",
        "Trong chữ có ký tự điều khiển, ký tự đảo chiều chữ hoặc ký tự rỗng, thường do chép từ PDF "
        "hay trang web. Chúng làm hỏng tìm kiếm và có thể che giấu nội dung.",
        "title: Quyết␀định 12",
        "title: Quyết định 12",
        "Unicode Technical Report 36 (ký tự đảo chiều)",
    ),
    Code(
        "khong-nfc",
        "Chữ có dấu ở dạng tổ hợp",
        "Cùng một chữ “ế” có thể lưu thành một ký tự (dựng sẵn) hoặc ba ký tự ghép (tổ hợp). Nhìn "
        "như nhau nhưng máy tìm không thấy. Kho chỉ dùng dạng dựng sẵn.",
        "title: Quyê\u0301t định",
        "title: Quyết định",
        _UNICODE,
        is_fixable=True,
    ),
    Code(
        "chu-gia",
        "Chữ trông giống chữ Việt nhưng là chữ khác",
        "Có chữ của bảng chữ cái khác trông giống chữ Việt: “а” của tiếng Nga, “Ð” của tiếng "
        "Iceland thay cho “Đ”, “ƣ” thay cho “ư”, chữ số của tiếng Ả Rập. Thường do chép từ PDF.",
        "number: 12/QÐ-UBND",
        "number: 12/QĐ-UBND",
        "Unicode Technical Standard 39 (chữ dễ nhầm)",
        is_fixable=True,
    ),
    Code(
        "khoang-trang-la",
        "Có khoảng trắng lạ",
        "Khoảng trắng không ngắt dòng và các khoảng trắng đặc biệt khác trông như dấu cách thường "
        "nhưng làm hỏng việc tìm và so sánh. Dấu cách thừa ở hai đầu và phím Tab cũng vậy.",
        "title: Huyện\u00a0Suối Mây",
        "title: Huyện Suối Mây",
        is_fixable=True,
    ),
    Code(
        "bang-ma-cu",
        "Chữ ở bảng mã cũ",
        "Chữ chép từ tệp soạn bằng phông VNI (VNI-Times) hay TCVN3 (.VnTime), hoặc tệp bị đọc "
        "nhầm bảng mã, nên thành chữ lạ. Mở UniKey, chọn Công cụ, dán đoạn chữ, chọn bảng mã "
        "nguồn (VNI Windows hoặc TCVN3), bảng mã đích Unicode, bấm Chuyển, rồi dán lại.",
        "title: UÛy ban nhaân daân huyeän",
        "title: Ủy ban nhân dân huyện",
        "TCVN 6909:2001 (Unicode cho chữ Việt)",
    ),
    Code(
        "con-sot",
        "Chữ còn sót, không phải nội dung",
        "Lời nhắc mình (cần xem lại, TODO), dấu đầu dòng hay số thứ tự chép theo, tên tệp, hai dấu "
        "cách liền nhau, câu bỏ lửng, chữ gõ thử. Người đọc sẽ thấy y như vậy. Nếu nguồn in đúng "
        "như vậy thì giữ nguyên.",
        "summary: Phóng sự về nông dân (cần xem lại).",
        "summary: Phóng sự về nông dân và giá nông sản.",
        severity="warning",
    ),
    Code(
        "khong-dau",
        "Chữ gõ không dấu",
        "Tên hay câu dài mà không chữ nào có dấu: có lẽ bộ gõ tiếng Việt chưa bật, hoặc chữ chép "
        "từ tin nhắn. Gõ lại có dấu; tên nước ngoài, hoặc nguồn in không dấu, thì giữ nguyên.",
        "title: nong dan phan khoi vi nong san tang gia",
        "title: nông dân phấn khởi vì nông sản tăng giá",
        severity="warning",
    ),
    Code(
        "chu-la",
        "Chữ không có trong tiếng Việt",
        "Chữ cái có dấu mà tiếng Việt và tiếng các dân tộc Tây Nguyên không dùng, do chép từ "
        "PDF hoặc gõ nhầm. Tên nước ngoài mà nguồn in như vậy thì giữ nguyên.",
        "title: Xã Dåk Tươi",
        "title: Xã Đăk Tươi",
        severity="warning",
    ),
)
