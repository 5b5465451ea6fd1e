"""build: check the records, build the site aside, put it in place when it is whole."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.arguments import refused
from scripts.commands.check import sound_records
from scripts.paths import CACHE, PIECES, ROOT, SITE, from_caller
from scripts.publish import PublishError, mark, publish, reason, refuse_foreign
from scripts.staging import staging

if TYPE_CHECKING:
    from macros.knowledge_base import Loaded

HELP = "kiểm tra rồi dựng trang web vào site/"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the output folder and strictness."""
    parser.add_argument(
        "--output", metavar="THƯ_MỤC", help="nơi đặt trang đã dựng (mặc định: site)"
    )
    parser.add_argument("--strict", action="store_true", help="coi cảnh báo khi dựng là lỗi")


def _build(loaded: Loaded, output: Path, strict: bool) -> bool:
    """Build and publish; tell whether it went through. Raises SiteError or PublishError."""
    from macros.site.build import build_site

    with staging(CACHE) as folder:
        staged = folder / "site"
        warnings = build_site(ROOT, staged, loaded, PIECES).warnings
        for warning in warnings:
            print(f"Cảnh báo: {warning}")
        if warnings and strict:
            print(f"Không đặt bản dựng vào chỗ: có {len(warnings)} cảnh báo (--strict).")
            return False
        mark(staged)
        publish(staged, output, CACHE)
    return True


def run(arguments: argparse.Namespace) -> int:
    """Return 0 with the new site in place, else 1, of a wrong output 2, with the old untouched."""
    started = time.monotonic()
    output = from_caller(arguments.output) if arguments.output else SITE
    try:
        refuse_foreign(output, ROOT)
    except PublishError as error:
        return refused(f"Không dựng: {error}", 2)
    print("Kiểm tra dữ liệu…", flush=True)
    if not (loaded := sound_records("Chưa dựng trang")):
        return 1
    print("Dựng trang…", flush=True)
    from macros.site.build import SiteError

    try:
        if not _build(loaded, output, arguments.strict):
            return 1
    except (SiteError, PublishError) as error:
        return refused(f"Lỗi khi dựng: {error}", 1)
    except OSError as error:
        return refused(f"Lỗi khi dựng: máy không ghi được tệp: {reason(error)}", 1)
    pages = sum(1 for _ in output.rglob("*.html"))
    print(f"Đã dựng {pages} trang trong {time.monotonic() - started:.1f} giây: {output}")
    return 0
