"""fix: mend in record files what can be mended without asking."""

import argparse
from pathlib import Path

from scripts.arguments import PROG, refused
from scripts.paths import DATA, ROOT, from_caller

HELP = "tự sửa những gì an toàn: bảng mã, ngày, ngoặc kép, thứ tự khóa, dấu cách"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare files and folders; without any, all records are looked at."""
    parser.add_argument("files", nargs="*", metavar="TỆP", help="chỉ sửa các tệp, thư mục này")


def _place(name: str) -> Path:
    """The file as typed, or as `check` names it, which is from the repository's root."""
    typed = from_caller(name)
    return typed if typed.exists() else ROOT / name


def _may_hold_records(file: Path) -> bool:
    """Whether it lies in data/, or data/ in it."""
    place, data = file.resolve(), DATA.resolve()
    return place.is_relative_to(data) or data.is_relative_to(place)


def run(arguments: argparse.Namespace) -> int:
    """Return 0 when all was written, 1 where a file could not be or there are no records, 2 for a
    file that is missing."""
    from macros.editing.fix import fix_all

    if not DATA.is_dir():
        return refused(f"Không có thư mục {DATA.name}/: lấy lại từ bản trước.", 1)
    files = [_place(name) for name in arguments.files]
    missing = [name for name, file in zip(arguments.files, files, strict=True) if not file.exists()]
    if missing:
        return refused(f"Không có tệp {', '.join(missing)}.", 2)
    if outside := [file for file in files if not _may_hold_records(file)]:
        names = ", ".join(map(str, outside))
        return refused(f"Không phải bản ghi: {names}. Chỉ sửa tệp, thư mục trong data/.", 2)
    try:
        fixed = fix_all(DATA, files)
    except OSError as error:
        return refused(f"Lỗi: không ghi được tệp ({error}). Các tệp khác vẫn nguyên.", 1)
    for path, edited in fixed.items():
        left = [f"để nguyên, hãy tự sửa {place}" for place in edited.left]
        print(f"{path}: {'; '.join([*edited.changes, *left])}")
    changed = sum(bool(edited.changes) for edited in fixed.values())
    print(f"Đã sửa {changed} tệp. Xem phần còn lại: {PROG} check")
    return 0
