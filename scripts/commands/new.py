"""new: start a record, asking only for what every record of its kind must have."""

import argparse
import sys

from scripts.arguments import PROG, refused
from scripts.commands.template import kind_named
from scripts.paths import DATA, ROOT

HELP = "tạo một bản ghi mới: hỏi vài điều, đề xuất mã, ghi tệp có chú thích"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the kind and everything that may be given instead of being asked."""
    parser.add_argument("kind", metavar="LOẠI", help="khóa hay nhãn: document, “văn bản”, figure…")
    parser.add_argument("--title", metavar="TÊN", help="tên đúng như nguồn in")
    parser.add_argument("--number", metavar="SỐ", help="số, ký hiệu văn bản, gõ kiểu gì cũng được")
    parser.add_argument("--id", metavar="MÃ", help="mã, nếu không dùng mã đề xuất")
    parser.add_argument("--source", metavar="NGUỒN", help="mã của nguồn")
    parser.add_argument("--at", metavar="VỊ_TRÍ", help="vị trí trong nguồn, ví dụ III.4.1")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KHÓA=GIÁ_TRỊ",
        help="trường khác (lặp lại được), ví dụ --set type=xa",
    )


def _given(arguments: argparse.Namespace) -> dict[str, str]:
    from macros.editing.scaffold import ScaffoldError

    found = {key: getattr(arguments, key) for key in ("title", "number", "id", "source", "at")}
    if bare := next((pair for pair in arguments.set if "=" not in pair), ""):
        raise ScaffoldError(f"--set “{bare}” thiếu dấu =: gõ khóa=giá trị, ví dụ --set type=xa")
    pairs = (pair.partition("=") for pair in arguments.set)
    return {k: v for k, v in found.items() if v} | {key: value for key, _, value in pairs}


def _ask(text: str) -> str:
    from macros.editing.scaffold import NobodyToAskError, ScaffoldError

    if not sys.stdin.isatty():
        raise NobodyToAskError(f"còn thiếu “{text}”; thêm bằng --title, --source, --at, --set …")
    try:
        return input(f"{text}\n> ").strip()
    except EOFError as error:
        raise ScaffoldError("đã dừng giữa chừng, chưa ghi gì") from error


def run(arguments: argparse.Namespace) -> int:
    """Return 0 with the file written, 1 where the disk refuses, 2 where something is missing."""
    from macros.editing.answers import values_of
    from macros.editing.scaffold import ScaffoldError, write_new
    from macros.knowledge_base import load_knowledge_base

    record_type = kind_named(arguments.kind)
    if not record_type:
        return 2
    try:
        base = load_knowledge_base(DATA).base
        values = values_of(base, record_type, _given(arguments), _ask)
        file = write_new(DATA, record_type, values)
    except ScaffoldError as error:
        why = str(error).rstrip(".")
        return refused(f"Chưa tạo: {why}{'' if why.endswith('?') else '.'}", 2)
    except OSError as error:
        return refused(f"Chưa tạo: không ghi được vào {DATA} ({error.strerror}).", 1)
    path = file.relative_to(ROOT).as_posix()
    print(f"Đã tạo {path} (mã {values['id']}): {values['title']}.")
    print("Bước tiếp: mở tệp, điền các dòng chú thích mà nguồn có nêu, xóa các dòng còn lại,")
    print(f"rồi chạy: {PROG} check")
    return 0
