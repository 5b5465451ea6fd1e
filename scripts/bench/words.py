"""The words that the invented records are made of, from words.yml, and the usual bodies."""

from pathlib import Path

import yaml

LISTS: dict[str, list[str]] = yaml.safe_load(
    Path(__file__).with_name("words.yml").read_text(encoding="utf-8")
)
"""Word lists by name; every item is a piece of a sentence or a name."""

BODIES = (
    ("Đảng ủy {}", "dang", "ĐU"),
    ("Ủy ban nhân dân {}", "chinh-quyen", "UBND"),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam {}", "mat-tran", "MTTQ"),
    ("Hội Nông dân {}", "doan-the", "HND"),
    ("Hội Liên hiệp Phụ nữ {}", "doan-the", "PN"),
    ("Đoàn Thanh niên {}", "doan-the", "ĐTN"),
    ("Trung tâm Văn hóa, Thể thao, Du lịch và Truyền thông {}", "su-nghiep", "TTVH"),
    ("Trạm khuyến nông {}", "su-nghiep", "TKN"),
)
"""Name with a gap for the place, `type` of the organization, abbreviation in numbers."""

DOCUMENTS = (
    ("quyet-dinh", "Quyết định", "QĐ"),
    ("ke-hoach", "Kế hoạch", "KH"),
    ("chi-thi", "Chỉ thị", "CT"),
    ("bao-cao", "Báo cáo", "BC"),
    ("huong-dan", "Hướng dẫn", "HD"),
    ("thong-bao", "Thông báo", "TB"),
    ("nghi-quyet", "Nghị quyết", "NQ"),
)
"""`type` of the document, its name in titles, its symbol in numbers."""
