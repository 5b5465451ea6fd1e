"""Which files of docs/ are published."""

import re
from pathlib import Path

from macros.load.places import RESERVED_ON_WINDOWS
from macros.written.addresses import RECORDS

TEXTS = {".md"}
IMAGES = {".png", ".webp", ".jpg", ".jpeg"}
ASSETS = {*IMAGES, ".svg", ".css", ".js", ".woff2", ".txt"}
"""Endings of files in docs/assets/, which programmers answer for."""
_NAME = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9]+)?")
"""What opens alike everywhere, zipped and unzipped."""

_RUNS = re.compile(rb"<script|\son\w+\s*=|javascript:", re.IGNORECASE)

PUBLISHED = (
    "tệp .md, ảnh .png, .webp, .jpg, tên không dấu, không dấu cách (huong-dan.md); tệp khác chỉ ở "
    "docs/assets/"
)


def refused(file: Path, docs: Path) -> str:
    """Why a file under `docs` is not published; "" where it is."""
    inner = file.relative_to(docs)
    if any((docs / part).is_symlink() for part in (inner, *inner.parents[:-1])):
        return "Tệp là liên kết tới chỗ khác"
    if file.is_dir():
        return ""
    if inner.parts[0] in RECORDS:
        return f"Thư mục {inner.parts[0]}/ là chỗ của trang bản ghi"
    is_plain = inner.parts[0] == "assets" or _NAME.fullmatch(file.name)
    if not is_plain or any(map(RESERVED_ON_WINDOWS.match, inner.parts)):
        return f"Tên “{inner.as_posix()}” không dùng làm địa chỉ được"
    if file.suffix == ".svg" and _RUNS.search(file.read_bytes()):
        return "Hình có mã chạy"
    known = TEXTS | (ASSETS if inner.parts[0] == "assets" else IMAGES)
    if file.suffix in known:
        return ""
    return f"Không công bố loại tệp “{file.suffix or file.name}” từ đây"
