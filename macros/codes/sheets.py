"""Codes for spreadsheets that are imported."""

from __future__ import annotations

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
        "Excel tự đổi chữ trông giống số hay ngày: 1.457 thành 1,457; 05 thành 5; 3/2 thành ngày. "
        "Hãy chọn cột, đặt dạng ô là Văn bản (Text), rồi gõ lại đúng như nguồn in.",
        "ô chứa số 1,457",
        "ô dạng Văn bản chứa 1.457",
    ),
    Code(
        "o-loi",
        "Ô chứa lỗi hoặc công thức hỏng",
        "Ô hiện #REF!, #N/A, #VALUE!… Hãy thay công thức bằng giá trị.",
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
)
