"""Codes for YAML: what cannot be read, and what would be read wrongly."""

from macros.codes.code import Code, Doubt

CODES = (
    Code(
        "yaml-hong",
        "Không đọc được tệp",
        "Máy không hiểu cấu trúc “khóa: giá trị” ở dòng này. Nguyên nhân hay gặp: thụt dòng bằng "
        "phím Tab, các mục không thẳng hàng, giá trị có dấu hai chấm mà không đặt trong ngoặc kép, "
        "ngoặc kép mở mà không đóng, chữ đứng sau ngoặc đóng, hai khóa trên một dòng.",
        "title: Chuyên đề: mận tam hoa",
        'title: "Chuyên đề: mận tam hoa"',
    ),
    Code(
        "tep-trong",
        "Tệp trống",
        "Tệp không có dòng nào ngoài chú thích. Hãy điền bản ghi hoặc xóa tệp.",
        "# chưa viết",
        "id: xa-dak-tuoi",
    ),
    Code(
        "nhieu-ban-ghi",
        "Nhiều bản ghi trong một tệp",
        "Dòng “---” bắt đầu một văn bản YAML mới. Mỗi tệp chỉ chứa một bản ghi; hãy tách tệp.",
        "id: a\n---\nid: b",
        "id: a",
    ),
    Code(
        "qua-nhieu",
        "Quá nhiều giá trị",
        "Tệp có hàng nghìn giá trị; một bản ghi thật chỉ có vài chục.",
        "hàng nghìn dòng “khóa: giá trị”",
        "một bản ghi ngắn",
    ),
    Code(
        "qua-sau",
        "Lồng nhau quá sâu",
        "Bản ghi chỉ lồng hai, ba tầng. Ngoặc vuông hoặc ngoặc nhọn lồng nhau nhiều tầng là gõ "
        "nhầm.",
        "aliases: [[[[[[[[[[[[[x]]]]]]]]]]]]]",
        "aliases: [x]",
    ),
    Code(
        "bi-danh",
        "Dấu neo hoặc bí danh",
        "Giá trị bắt đầu bằng & hoặc * có nghĩa riêng trong YAML. Kho không dùng chúng.",
        "title: *mô hình mới",
        'title: "*mô hình mới"',
    ),
    Code(
        "the-yaml",
        "Thẻ YAML",
        "Giá trị bắt đầu bằng dấu chấm than có nghĩa riêng trong YAML và có thể chạy mã. Kho không "
        "dùng chúng.",
        "title: !Hội nghị",
        'title: "!Hội nghị"',
    ),
    Code(
        "tron-khoa",
        "Lệnh trộn khóa",
        "Khóa “<<” chép các khóa của nhóm khác vào đây. Kho không dùng; hãy viết từng khóa.",
        "<<: {status: verified}",
        "status: verified",
    ),
    Code(
        "khoa-trong-chu",
        "Khóa nằm lọt trong phần chữ",
        "Sau dấu >- hoặc |, mọi dòng thụt vào đều là chữ. Một khóa thụt vào theo thì thành chữ, và "
        "giá trị của nó mất mà không ai hay.",
        "summary: >-\n  Xã ở phía bắc huyện.\n  status: verified",
        "summary: >-\n  Xã ở phía bắc huyện.\nstatus: verified",
        "YAML 1.2.2, mục 8.1: phần chữ kết thúc ở dòng thụt ít hơn nó",
    ),
    Code(
        "trung-khoa",
        "Khóa viết hai lần",
        "Cùng một khóa xuất hiện hai lần ở cùng cấp. YAML lặng lẽ lấy giá trị sau và bỏ giá trị "
        "trước, nên kho coi là lỗi. Trong một danh sách, đó thường là mục mới thiếu dấu trừ.",
        "title: A\ntitle: B",
        "title: A",
        "YAML 1.2.2, mục 3.2.1.1: khóa trong một nhóm là duy nhất",
    ),
    Code(
        "de-trong",
        "Trường để trống",
        "Có khóa mà không có giá trị, hoặc giá trị chỉ gồm dấu cách. Điều nguồn không nêu "
        "thì xóa cả dòng; trang web tự hiện “nguồn không nêu”.",
        "number:",
        "number: 12/QĐ-UBND",
        is_fixable=True,
    ),
    Code(
        "bay-yaml",
        "YAML hiểu sai giá trị",
        "Viết trần, YAML đọc 1.234 thành 1,234; đọc 05 thành số hệ tám; đọc no, yes, on, off thành "
        "đúng/sai. Đặt trong ngoặc kép để giữ đúng chữ in.",
        "printed: 1.234",
        'printed: "1.234"',
        "YAML 1.1, các kiểu float, int, bool",
        is_fixable=True,
    ),
    Doubt(
        "dau-thang",
        "Dấu # cắt mất phần sau của giá trị",
        "Trong giá trị không có ngoặc kép, dấu # đứng sau dấu cách mở đầu một chú thích: phần sau "
        "nó không thuộc giá trị và không hiện trên trang.",
        "title: Quyết định 99 # số 5",
        'title: "Quyết định 99 # số 5"',
    ),
    Code(
        "danh-sach-dinh",
        "Danh sách dính vào giá trị ở dòng trên",
        "Sau dấu hai chấm đã có giá trị thì các dòng “- …” bên dưới thành phần nối của nó, không "
        "phải các mục của danh sách.",
        "title: Xã Đăk Tươi\n  - Đăk Tươi",
        "title: Xã Đăk Tươi\naliases:\n  - Đăk Tươi",
    ),
    Code(
        "ngay-kem-gio",
        "Ngày kèm giờ",
        "Ngày trong kho không có giờ. Nếu nguồn nêu giờ, ghi giờ vào tóm tắt.",
        "starts_on: 2022-03-12 08:00",
        "starts_on: 2022-03-12",
        "ISO 8601",
    ),
)
