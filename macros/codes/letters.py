"""Codes for letters and words that are not what they seem, or no content."""

from macros.codes.code import Code, Doubt

_UNICODE = "Unicode, dạng chuẩn hóa C (NFC)"

CODES = (
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
    Doubt(
        "con-sot",
        "Chữ còn sót, không phải nội dung",
        "Lời nhắc mình (cần xem lại, TODO), dấu đầu dòng hay số thứ tự chép theo, tên tệp, hai dấu "
        "cách liền nhau, câu bỏ lửng, chữ gõ thử. Người đọc sẽ thấy y như vậy. Nếu nguồn in đúng "
        "như vậy thì giữ nguyên.",
        "summary: Phóng sự về nông dân (cần xem lại).",
        "summary: Phóng sự về nông dân và giá nông sản.",
    ),
    Doubt(
        "khong-dau",
        "Chữ gõ không dấu",
        "Tên hay câu dài mà không chữ nào có dấu: có lẽ bộ gõ tiếng Việt chưa bật, hoặc chữ chép "
        "từ tin nhắn. Gõ lại có dấu; tên nước ngoài, hoặc nguồn in không dấu, thì giữ nguyên.",
        "title: nong dan phan khoi vi nong san tang gia",
        "title: nông dân phấn khởi vì nông sản tăng giá",
    ),
    Doubt(
        "chu-la",
        "Chữ không có trong tiếng Việt",
        "Chữ cái có dấu mà tiếng Việt và tiếng các dân tộc Tây Nguyên không dùng, do chép từ "
        "PDF hoặc gõ nhầm. Tên nước ngoài mà nguồn in như vậy thì giữ nguyên.",
        "title: Xã Dåk Tươi",
        "title: Xã Đăk Tươi",
    ),
    Doubt(
        "du-lieu-rieng",
        "Có dữ liệu riêng của một người",
        "Số điện thoại, địa chỉ thư điện tử, số căn cước, số tài khoản của một người không đăng "
        "lên trang, kể cả khi chỉ để tìm. Hãy xóa. Đường dây chung của một cơ quan mà nguồn in ra "
        "thì giữ được.",
        "summary: Già làng, điện thoại 0900 000 000.",
        "summary: Già làng, được nêu trong một phóng sự.",
        "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15",
    ),
    Doubt(
        "ma-thay-chu",
        "Mã đứng ở chỗ của chữ",
        "Tên, từ khóa, chức danh, chú thích, câu là chữ cho người đọc. Mã của bản ghi chỉ đứng ở "
        "các khóa nhận mã; tên viết bằng chữ tự thành liên kết.",
        "aliases:\n  - xa-dak-tuoi",
        "aliases:\n  - xã Đăk Tươi",
    ),
    Doubt(
        "muc-ghep",
        "Một mục không phải một tên hay một cụm từ",
        "Mỗi mục của danh sách là một cách gọi, một điều. Nhiều cách gọi nối bằng dấu phẩy hay dấu "
        "chấm phẩy thì tách ra, mỗi cách một dòng; câu thì viết vào tóm tắt.",
        "search_keys:\n  - điểm mẫu; thôn mẫu",
        "search_keys:\n  - điểm mẫu\n  - thôn mẫu",
    ),
    Doubt(
        "nhieu-cau",
        "Nhiều câu hơn mức đã định",
        "Tóm tắt có một đến ba câu, vài trường khác chỉ một câu, để người đọc nắm ngay. Giữ điều "
        "chính; điều còn lại đã có ở các trường khác hay ở nguồn.",
        "title: Chưa sát dân. Chưa đều. Chưa rõ.   # của một đánh giá",
        "title: Chưa sát dân, chưa đều, chưa rõ",
    ),
)
