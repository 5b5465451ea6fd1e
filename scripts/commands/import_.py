"""import: records from a spreadsheet, all rows or none. The name `import` is a word of Python's."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from scripts.arguments import as_typed_here, printable, refused
from scripts.commands.template import kind_named
from scripts.locking import locked
from scripts.paths import DATA, IMPORT_JOURNAL, IMPORT_LOCK, from_caller

if TYPE_CHECKING:
    from macros.sheets.drafts import Imported

HELP = "nhập bản ghi từ bảng tính .xlsx hoặc .csv (thử trước, thêm --write để ghi)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the file, its kind, and whether to write."""
    parser.add_argument("file", metavar="TỆP", help="bảng tính theo mẫu của `kb.py template`")
    parser.add_argument(
        "--kind", metavar="LOẠI", help="loại bản ghi: document…; bỏ trống: sổ kho-tri-thuc.xlsx"
    )
    parser.add_argument("--write", action="store_true", help="ghi thật, nếu mọi dòng đều đạt")


def run(arguments: argparse.Namespace) -> int:
    """Return 0 when all rows pass, 1 where one does not, 2 for an unknown kind or file."""
    from macros.reporters import report_text
    from macros.sheets.into_records import import_file
    from scripts.settings import site_address

    kind, file = arguments.kind, from_caller(arguments.file)
    record_type = kind_named(kind) if kind else None
    if kind and not record_type:
        return 2
    if not file.is_file():
        name = printable(arguments.file)
        why = f"{name} là thư mục: cần một tệp bảng." if file.is_dir() else f"Không có tệp {name}."
        return refused(why, 2)
    found = import_file(file, DATA, record_type)
    if found.problems:
        print(as_typed_here(report_text(found.problems, site_address())))
    if found.failed or not found.drafts:
        why = "Chưa ghi gì: hãy sửa các ô trên rồi chạy lại."
        print(why if found.failed else "Chưa có dòng nào được điền, nên không có gì để ghi.")
        return 1
    if arguments.write:
        return _write(found)
    print(f"{len(found.drafts)} dòng đều đạt. Chưa ghi gì; thêm --write để ghi.")
    return 0


def _write(found: Imported) -> int:
    from macros.sheets.writing import write_drafts

    try:
        with locked(IMPORT_LOCK):
            written = write_drafts(found, DATA, IMPORT_JOURNAL)
    except OSError as error:
        return refused(f"Lỗi: không ghi được ({error.strerror or error}). Chưa ghi gì.", 1)
    print("\n".join([*(f"Đã ghi {path}" for path in written), f"{len(written)} bản ghi."]))
    return 0
