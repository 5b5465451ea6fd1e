"""template: an empty spreadsheet for a kind of record."""

import argparse
import sys
from typing import Any

from scripts.arguments import PROG, printable, refused
from scripts.paths import from_caller

HELP = "tạo bảng tính mẫu cho một loại bản ghi, để điền rồi nhập bằng `import`"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the kind and the file."""
    parser.add_argument("kind", metavar="LOẠI", help="khóa hay nhãn: document, “văn bản”, figure…")
    parser.add_argument("--output", metavar="TỆP", help="tệp .xlsx hoặc .csv (mặc định: LOẠI.xlsx)")


def kind_named(name: str) -> Any:
    """The record type of that key, label or folder; None where there is none, which is told."""
    from macros.model import KINDS
    from macros.suggest import nearest_named, plain

    for key, record_type in KINDS.items():
        kind = record_type.kind
        if plain(name) in {plain(key), plain(kind.folder), plain(kind.label), plain(kind.plural)}:
            return record_type
    names = {key: [t.kind.label, t.kind.folder] for key, t in KINDS.items()}
    near = nearest_named(name, names)
    meant = f"Ý bạn là “{near}” ({KINDS[near].kind.label})? " if near else ""
    all_kinds = "; ".join(f"{key} ({t.kind.label})" for key, t in KINDS.items())
    told = f"Không có loại “{printable(name)}”. {meant}Các loại: {all_kinds}."
    print(told, file=sys.stderr)
    return None


def run(arguments: argparse.Namespace) -> int:
    """Return 0 with the file written, 1 where it could not be, 2 for a wrong kind or file."""
    from macros.sheets.template import write_template

    record_type = kind_named(arguments.kind)
    if not record_type:
        return 2
    file = from_caller(arguments.output or f"{record_type.kind.key}.xlsx")
    if file.suffix.lower() not in {".xlsx", ".csv"} or file.exists():
        told = "đã có tệp ấy" if file.exists() else "cần đuôi .xlsx hoặc .csv"
        return refused(f"Không ghi {printable(str(file))}: {told}.", 2)
    try:
        write_template(file, record_type)
    except OSError as error:
        why = error.strerror or error
        return refused(f"Lỗi: không ghi được {printable(str(file))} ({why}).", 1)
    kind = record_type.kind.key
    print(f'Đã ghi {file}. Điền xong, chạy:\n  {PROG} import "{file}" --kind {kind}')
    return 0
