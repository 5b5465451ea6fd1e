"""check: read all records and tell every problem."""

from __future__ import annotations

import argparse
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from scripts.arguments import add_format, as_typed_here
from scripts.paths import DATA, DOCS, RECORDS, ROOT, SETTINGS

if TYPE_CHECKING:
    from macros.checks.reader import Reader
    from macros.knowledge_base import Loaded

HELP = "kiểm tra mọi bản ghi trong data/ và báo tất cả lỗi"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the format; check always looks at everything, a link may break anywhere."""
    told = "text cho người đọc (mặc định), json cho máy, github để hiện trên dòng của đề nghị"
    add_format(parser, ("text", "json", "github"), told)
    parser.epilog = "Mã thoát: 0 không có lỗi (có thể có cảnh báo), 1 có lỗi, 2 gõ sai lệnh."


def load_and_report(format_name: str = "text", reader: Reader | None = None) -> Loaded:
    """Load and check the records and print the report; a `reader` that is given can go on."""
    from macros.checks.reader import Reader
    from macros.knowledge_base import load_knowledge_base
    from macros.model import BY_FOLDER
    from macros.pages.overviews import CALLABLE, NAMED
    from macros.reporters import REPORTERS
    from macros.written import Known, check_docs, check_settings
    from scripts.settings import site_address

    loaded = load_knowledge_base(DATA, reader or Reader(RECORDS))
    broken = {PurePosixPath(problem.path).stem for problem in loaded.problems}
    # In folders of no kind, and in folders too many: what is told of those stands for them.
    kept = {DATA / folder for folder in BY_FOLDER}
    broken |= {file.stem for file in DATA.rglob("*.yml") if file.parent not in kept}
    known = Known(CALLABLE, NAMED, loaded.base, broken)
    if DATA.is_dir():  # without it every id that docs/ names would be told beside
        loaded = loaded.with_problems(check_docs(DOCS, known))
    loaded = loaded.with_problems(check_settings(SETTINGS, DOCS))
    told = REPORTERS[format_name](loaded.problems, site_address())
    print(as_typed_here(told) if format_name == "text" else told, flush=True)
    return loaded


def sound_records(refusal: str, reader: Reader | None = None) -> Loaded | None:
    """The records; where one has an error None, and it is told why nothing else is done.

    What git refuses is told beside, since what is made of them lacks its edition.
    """
    from macros.history.edition import unread_history

    loaded = load_and_report(reader=reader)
    if not loaded.failed:
        if why := unread_history(ROOT):
            print(f"Lưu ý: {why}.", flush=True)
        return loaded
    print(f"{refusal}: hãy sửa các lỗi trên trước.")
    return None


def run(arguments: argparse.Namespace) -> int:
    """Return 1 where a record has an error; warnings alone give 0."""
    return int(load_and_report(arguments.format).failed)
