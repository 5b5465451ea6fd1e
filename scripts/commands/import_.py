"""import: records from a spreadsheet, all rows or none. The name `import` is a word of Python's."""

import argparse
import sys

from scripts.arguments import printable
from scripts.commands.template import kind_named, unknown_kind
from scripts.locking import locked
from scripts.paths import DATA, IMPORT_JOURNAL, IMPORT_LOCK, from_caller

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
    from macros.sheets.book import import_book
    from macros.sheets.importing import import_sheet
    from macros.sheets.writing import write_drafts
    from scripts.settings import site_address

    kind, file = arguments.kind, from_caller(arguments.file)
    record_type = kind_named(kind) if kind else None
    if (kind and not record_type) or not file.is_file():
        unknown = kind and not record_type
        missing = f"Không có tệp {printable(arguments.file)}."
        print(unknown_kind(kind) if unknown else missing, file=sys.stderr)
        return 2
    found = import_sheet(file, record_type, DATA) if record_type else import_book(file, DATA)
    if found.problems:
        print(report_text(found.problems, site_address()))
    if found.failed:
        print("Chưa ghi gì: hãy sửa các ô trên rồi chạy lại.")
        return 1
    if not found.drafts:
        print("Chưa có dòng nào được điền, nên không có gì để ghi.")
        return 1
    if not arguments.write:
        print(f"{len(found.drafts)} dòng đều đạt. Chưa ghi gì; thêm --write để ghi.")
        return 0
    try:
        with locked(IMPORT_LOCK):
            written = write_drafts(found, DATA, IMPORT_JOURNAL)
    except OSError as error:
        why = error.strerror or error
        print(f"Lỗi: không ghi được ({why}). Chưa ghi gì.", file=sys.stderr)
        return 1
    print("\n".join([*(f"Đã ghi {path}" for path in written), f"{len(written)} bản ghi."]))
    return 0
