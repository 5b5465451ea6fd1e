"""Codes for spreadsheets that are imported."""

from macros.codes.code import Code

CODES = (
    Code(
        "bang-hong",
        "Không đọc được bảng tính",
        "Tệp không phải .xlsx hay .csv, bị hỏng, có mật khẩu, hoặc không có dòng tiêu đề. Hãy lấy "
        "tệp mẫu bằng lệnh kb.py template rồi chép dữ liệu vào.",
        "van-ban.xls (bản cũ của Excel)",
        "van-ban.xlsx",
    ),
    Code(
        "cot-la",
        "Cột không có trong loại bản ghi",
        "Tiêu đề cột phải là nhãn hoặc khóa của một trường, như trong tệp mẫu.",
        "Ngày kí",
        "Ngày ban hành (issued_on)",
    ),
    Code(
        "o-bi-doi",
        "Excel đã đổi giá trị trong ô",
        "Excel tự đổi chữ trông giống số hay ngày: 1.234 thành 1,234; 05 thành 5; 3/2 thành ngày. "
        "Hãy chọn cột, đặt dạng ô là Văn bản (Text), rồi gõ lại đúng như nguồn in.",
        "ô chứa số 1,234",
        "ô dạng Văn bản chứa 1.234",
    ),
    Code(
        "o-loi",
        "Ô chứa lỗi hoặc công thức hỏng",
        "Ô hiện #REF!, #N/A, #VALUE!…, hoặc chứa công thức mà tệp không kèm kết quả. Hãy thay công "
        "thức bằng giá trị: chép ô, rồi dán dạng Giá trị (Paste Values).",
        "#REF!",
        "12/QĐ-UBND",
    ),
    Code(
        "ma-da-co",
        "Bản ghi đã có",
        "Nhập bảng chỉ thêm bản ghi mới, không ghi đè. Hãy bỏ dòng này, hoặc sửa tệp của bản ghi.",
        "xa-dak-tuoi (đã có)",
        "xa-dak-tuoi-2025",
    ),
    Code(
        "cot-trung",
        "Hai cột cùng tên",
        "Mỗi trường chỉ có một cột; của hai cột thì không biết lấy giá trị nào.",
        "Tên (title) ở cột B và cột N",
        "Tên (title) ở cột B",
    ),
    Code(
        "cot-khong-ten",
        "Ô nằm ở cột không có tiêu đề",
        "Không biết giá trị ấy thuộc trường nào. Hãy ghi tên trường vào dòng đầu của cột, hoặc xóa "
        "các ô ấy.",
        "ô E2 có giá trị, ô E1 trống",
        "ô E1: Ngày ban hành (issued_on)",
    ),
    Code(
        "thieu-cot",
        "Bảng thiếu một cột bắt buộc",
        "Mọi bản ghi của loại ấy đều phải có trường này. Hãy thêm cột, như trong tệp mẫu.",
        "bảng không có cột Nguồn (source)",
        "Nguồn (source)",
    ),
    Code(
        "o-gop",
        "Ô gộp",
        "Trong một vùng gộp chỉ ô đầu giữ giá trị, các dòng sau trống. Hãy bỏ gộp (Unmerge Cells) "
        "rồi điền từng ô.",
        "E2:E4 gộp làm một",
        "E2, E3, E4, mỗi ô một giá trị",
    ),
    Code(
        "o-an",
        "Dữ liệu đang ẩn",
        "Trang tính, dòng hay cột bị ẩn hoặc bị lọc mà vẫn có dữ liệu: không biết có định nhập hay "
        "không. Hãy cho hiện ra, hoặc xóa đi.",
        "dòng 3 đang ẩn",
        "dòng 3 hiện ra",
    ),
    Code(
        "trang-thua",
        "Trang tính khác cũng có dữ liệu",
        "Mỗi lần nhập đọc một trang tính; nhập sổ của cả kho thì đọc các trang của sổ, với tên "
        "của chúng. Hãy chuyển trang kia sang tệp khác rồi nhập riêng, hoặc xóa nó.",
        "Trang1 và Trang2 đều có dữ liệu",
        "Trang1",
    ),
    Code(
        "dong-la",
        "Dòng không phải bản ghi",
        "Dòng tổng, ghi chú, chữ ký, dòng đánh số cột hay dòng tiêu đề lặp lại nằm trong bảng. Mỗi "
        "dòng của bảng nhập là một bản ghi; hãy xóa các dòng khác.",
        "dòng 12: Tổng cộng | | 2.914",
        "dòng 11: sl-ho-ngheo | Hộ nghèo | 1.457 …",
    ),
    Code(
        "o-thua",
        "Nhóm có phần thừa",
        "Trong ô, các trường của một nhóm cách nhau bằng “|”. Phần sau trường cuối cùng không có "
        "chỗ ghi.",
        "implements | 37-kh-hu-2021 | theo Mục I | thừa",
        "implements | 37-kh-hu-2021 | theo Mục I",
    ),
)
