"""bundle: build the site and make of it the files that are handed on; or verify such a file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.arguments import refused
from scripts.commands.check import sound_records
from scripts.paths import CACHE, DIST, ROOT, SITE, from_caller
from scripts.publish import PublishError, mark, publish, reason, refuse_foreign
from scripts.staging import staging

if TYPE_CHECKING:
    from macros.knowledge_base import Loaded

HELP = "đóng gói trang để xem ngoại tuyến, vào dist/"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the single file and the verification."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--single", action="store_true", help="làm thêm một tệp .html duy nhất để gửi qua chat"
    )
    group.add_argument(
        "--verify", metavar="TỆP_ZIP", help="kiểm tra một gói: tổng kiểm, rồi dựng lại để so"
    )


def _bundle(loaded: Loaded, with_single: bool) -> None:
    """Build, make the bundles, put both in place; what fails before that leaves all as it was."""
    from macros.history.edition import read_edition
    from macros.site.build import build_site, site_name
    from scripts.bundle.downloads import add_downloads, in_words, make_dist, refuse_foreign_dist

    refuse_foreign(SITE, ROOT)
    refuse_foreign_dist(DIST)
    edition = read_edition(ROOT)
    with staging(CACHE) as folder:
        site, dist = folder / "site", folder / "dist"
        dist.mkdir()
        for warning in build_site(ROOT, site, loaded).warnings:
            print(f"Cảnh báo: {warning}")
        make_dist(site, dist, site_name(ROOT), edition, with_single)
        add_downloads(site, dist)
        mark(site)
        publish(site, SITE, CACHE)
        publish(dist, DIST, CACHE)
    print(f"Ấn bản {edition.text}:")
    for path in sorted(DIST.iterdir()):
        print(f"  {in_words(path.stat().st_size):>8}  {path}")
    print(f"Trang để công bố, kèm các gói trên: {SITE}")
    if edition.has_edits:
        print("Lưu ý: còn sửa đổi chưa commit, nên gói này không dựng lại được từ commit.")


def _verify(path: Path) -> int:
    from scripts.bundle.verify import verify

    print(f"Kiểm tra {path.name}: tổng kiểm, rồi dựng lại…", flush=True)
    with staging(CACHE) as folder:
        problems = verify(path, ROOT, folder)
    for problem in problems:
        print(f"  {problem}")
    if problems:
        print(f"Gói KHÔNG đạt: {len(problems)} điểm.")
    else:
        print("Gói đạt: giống hệt bản dựng lại.")
    return int(bool(problems))


def run(arguments: argparse.Namespace) -> int:
    """Return 0 with new bundles in place or a sound zip, 1 with the old ones left untouched."""
    from macros.site.build import SiteError
    from scripts.bundle.names import BundleError

    try:
        if arguments.verify:
            return _verify(from_caller(arguments.verify))
        print("Kiểm tra dữ liệu…", flush=True)
        if not (loaded := sound_records("Chưa đóng gói")):
            return 1
        print("Dựng trang và đóng gói…", flush=True)
        _bundle(loaded, arguments.single)
    except (SiteError, PublishError, BundleError) as error:
        return refused(f"Lỗi: {error}", 1)
    except OSError as error:
        return refused(f"Lỗi: máy không đọc hay ghi được tệp: {reason(error)}", 1)
    return 0
