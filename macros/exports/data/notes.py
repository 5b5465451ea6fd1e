"""What a workbook's reader is told first."""

from __future__ import annotations

from macros.exports.data.publication import LICENCE, Publication
from macros.sheets.layout import COMPUTED


def notes(publication: Publication) -> list[list[str]]:
    """Rows of two cells: what it is about, and what is said."""
    where = f", {publication.address}" if publication.address else ""
    return [
        ["Kho", publication.name],
        ["Ấn bản", publication.edition],
        ["Giấy phép", f"{LICENCE['title']} (CC BY 4.0), {LICENCE['path']}"],
        ["Trích dẫn", f"{publication.name}, ấn bản {publication.edition}{where}, mã bản ghi."],
        ["Giá trị", "Giữ nguyên như nguồn ghi, dạng văn bản. Ô trống: nguồn không nêu."],
        [
            f"Cột có {COMPUTED}",
            "Tính ra từ cột bên trái, để sắp xếp và cộng: ngày sớm nhất có thể, giá trị số. "
            "Khi nhập lại thì bỏ qua.",
        ],
        ["Nhiều giá trị trong một ô", "Mỗi giá trị một dòng (Alt+Enter)."],
        [
            "Trang tính có dấu chấm trong ngoặc",
            "Danh sách nằm trong bản ghi, mỗi mục một dòng; cột đầu là mã bản ghi.",
        ],
        ["Văn bản, Quan hệ", "Để đọc và lọc; khi nhập lại thì bỏ qua."],
        [
            "Nhập lại",
            "python3 scripts/kb.py import kho-tri-thuc.xlsx đọc mọi trang tính của từng loại.",
        ],
    ]
