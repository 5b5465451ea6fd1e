"""Codes for single fields: keys, types, forms, dates, markup."""

from macros.codes.code import Code, Doubt

CODES = (
    Code(
        "khoa-la",
        "Khóa không có trong loại bản ghi này",
        "Khóa gõ sai chính tả, viết bằng tiếng Việt, hoặc thuộc loại bản ghi khác. Danh sách khóa "
        "của từng loại ở trang “Các trường của bản ghi”.",
        "ngay_ban_hanh: 2022-03-05",
        "issued_on: 2022-03-05",
    ),
    Code(
        "thieu-khoa",
        "Thiếu trường bắt buộc",
        "Mỗi loại có vài trường bắt buộc: mã, tên, nguồn, tình trạng và loại con.",
        "id: xa-dak-tuoi\ntype: xa",
        "id: xa-dak-tuoi\ntitle: Xã Đăk Tươi\ntype: xa",
    ),
    Code(
        "kieu-sai",
        "Sai kiểu giá trị",
        "Trường cần chữ mà thấy số, cần danh sách mà thấy một giá trị, hoặc ngược lại.",
        "issuers: ubnd-huyen-suoi-may",
        "issuers:\n  - ubnd-huyen-suoi-may",
        is_fixable=True,
    ),
    Code(
        "ngoai-danh-muc",
        "Giá trị ngoài danh mục",
        "Trường này chỉ nhận các giá trị đã định. Thông báo liệt kê chúng, kèm nghĩa tiếng Việt.",
        "type: Quyết định",
        "type: quyet-dinh",
    ),
    Code(
        "dang-sai",
        "Không đúng dạng",
        "Giá trị không theo dạng đã định: mã có chữ hoa hoặc dấu, số không theo cách in Việt Nam.",
        'printed: "1,457.5"',
        'printed: "1.457,5"',
    ),
    Code(
        "do-dai",
        "Quá ngắn hoặc quá dài",
        "Trường trống, danh sách không có mục nào, chữ dài quá mức, hoặc số thứ tự nhỏ hơn 1.",
        'title: ""',
        "title: Xã Đăk Tươi",
    ),
    Code(
        "xuong-dong",
        "Giá trị có xuống dòng",
        "Tên, số, địa danh đứng trên một dòng; chỉ các trường viết bằng lời của mình mới có thể có "
        "nhiều dòng. Giá trị dài thì viết “>-” sau dấu hai chấm, rồi xuống dòng, thụt vào.",
        'title: "Xã\\nĐăk Tươi"',
        "title: Xã Đăk Tươi",
    ),
    Code(
        "ngay-sai",
        "Ngày không có thật",
        "Ngày viết năm-tháng-ngày; nếu nguồn chỉ nêu tháng hoặc năm thì viết 2022-03 hoặc 2022.",
        "issued_on: 2022-02-30",
        "issued_on: 2022-02-28",
        "ISO 8601",
    ),
    Code(
        "ngay-khac-dang",
        "Ngày viết theo dạng khác",
        "Văn bản in ngày-tháng-năm; trong kho viết năm-tháng-ngày để xếp theo thời gian.",
        "issued_on: 05/3/2022",
        "issued_on: 2022-03-05",
        "ISO 8601",
        is_fixable=True,
    ),
    Code(
        "ma-lenh",
        "Có mã HTML, Jinja hoặc liên kết",
        "Bản ghi chỉ chứa chữ thường. Thẻ HTML, dấu {{ }} và liên kết Markdown không được dùng; "
        "tên văn bản, địa danh trong chữ tự thành liên kết.",
        "summary: <b>Quan trọng</b>",
        "summary: Quan trọng",
        "OWASP: Cross Site Scripting Prevention",
    ),
    Doubt(
        "nham-truong",
        "Giá trị thuộc về trường khác",
        "Ngày, con số, mã, số hiệu văn bản, chức danh… đứng ở trường dành cho điều khác; hoặc "
        "nhiều mục viết liền trong một mục của danh sách. Hãy ghi mỗi điều ở trường của nó; "
        "nguồn không nêu điều trường này hỏi thì bỏ trống.",
        "roles:\n  - title: 2021-2026",
        "roles:\n  - title: Chủ tịch",
    ),
    Doubt(
        "chua-chuan",
        "Tệp chưa ở dạng chuẩn",
        "Thứ tự khóa, dấu cách cuối dòng, dấu xuống dòng cuối tệp hoặc ngoặc kép chưa theo nếp "
        "chung. Không sai, nhưng làm bản so sánh khó đọc.",
        "title: Xã Đăk Tươi\nid: xa-dak-tuoi",
        "id: xa-dak-tuoi\ntitle: Xã Đăk Tươi",
        is_fixable=True,
    ),
)
