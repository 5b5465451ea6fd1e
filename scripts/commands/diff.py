"""diff: what changed in the records since a state of the repository."""

import argparse

from scripts.arguments import add_format, refused
from scripts.paths import ROOT

HELP = "cho biết bản ghi nào đã thêm, bỏ, đổi tên, sửa so với một phiên bản git"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the state to compare with, and the format."""
    parser.add_argument("base", metavar="BASE", help="nhánh, thẻ hoặc commit, ví dụ origin/main")
    add_format(parser, ("markdown", "json"), "markdown để đọc (mặc định) hoặc json cho máy")


def run(arguments: argparse.Namespace) -> int:
    """Return 0 with the difference printed, 2 where git does not know the base."""
    from macros.history.difference import difference
    from macros.history.git import HistoryError, commit_of, files_at, files_now
    from macros.history.report import to_json, to_markdown
    from macros.history.snapshot import read_versions

    try:
        before = read_versions(files_at(ROOT, commit_of(ROOT, arguments.base)))
    except HistoryError as error:
        return refused(f"Lỗi: {error}.", 2)
    found = difference(before, read_versions(files_now(ROOT)))
    print(to_json(found) if arguments.format == "json" else to_markdown(found), end="")
    return 0
