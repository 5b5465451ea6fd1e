"""From a finished build to dist/: the zip, the single file, their sums."""

from pathlib import Path

from macros.history.edition import Edition
from macros.knowledge_base import load_knowledge_base
from macros.site.build import build_site, site_name
from scripts.bundle.archive import members, write_zip
from scripts.bundle.downloads import write_sums
from scripts.bundle.names import PREFIX, SUMS, BundleError, folder_of, stem
from scripts.bundle.single import write_single


def make_dist(site: Path, dist: Path, name: str, edition: Edition, with_single: bool) -> None:
    """Write into the empty folder `dist` what is handed out of the built `site`."""
    contents = members(site, name, edition.text)
    named = dist / stem(edition.slug)
    write_zip(named.with_suffix(".zip"), folder_of(edition.slug), contents, edition.timestamp)
    if with_single:
        write_single(site, named.with_suffix(".html"))
    write_sums(dist)


def refuse_foreign_dist(dist: Path) -> None:
    """Raise BundleError where `dist` holds files that no earlier bundle put there."""
    if dist.exists():
        for path in sorted(dist.iterdir()):
            if path.name != SUMS and not path.name.startswith(f"{PREFIX}-offline-"):
                raise BundleError(
                    f"{path} không phải do lệnh bundle tạo ra, nên không thay {dist}.\n"
                    "Cách xử lý: chuyển tệp đó đi nơi khác rồi chạy lại."
                )


def rebuilt_members(root: Path, folder: Path, edition: Edition) -> dict[str, bytes]:
    """Build the site anew into `folder`; returns what its bundle would hold."""
    build_site(root, folder, load_knowledge_base(root / "data"))
    return members(folder, site_name(root), edition.text)
