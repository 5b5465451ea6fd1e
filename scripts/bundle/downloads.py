"""From a finished build to dist/ (the zip, the single file, their sums), and from there into the
published site, where the page Tải về lists them.

The page inside the zip cannot list that zip's own checksum, so the list is filled in only after
the zip was made; but for that of the open data, all other pages are the same bytes in both.
"""

import re
import shutil
from pathlib import Path

from macros.history.edition import Edition
from scripts.bundle.archive import digest, members, sums, write_zip
from scripts.bundle.names import PREFIX, SUMS, BundleError, folder_of, stem
from scripts.bundle.single import write_single

PAGE = "tai-ve.html"
FOLDER = "tai-ve"
_SLOT = re.compile(r"<!-- goi-tai-ve -->.*?<!-- /goi-tai-ve -->", re.DOTALL)
_WAYS = {".zip": "Tải gói ngoại tuyến", ".html": "Tải bản một tệp"}
_BUTTON = (
    f'<p><a class="kb-action" href="{FOLDER}/{{path.name}}" download>{{way}}</a> '
    "<code>{path.name}</code>, {size}</p>"
)
_SINGLE = (
    "<p>Bản một tệp chứa mọi trang trong một tệp để gửi qua chat: sơ đồ, số liệu và ô tìm kiếm vẫn "
    "đủ; bảng không lọc, không sắp xếp được, không có trang tra cứu nhiều điều kiện, và máy yếu "
    "mở chậm.</p>"
)
_SUMS = '<details class="kb-more"><summary>Mã kiểm tra SHA-256</summary><ul>{rows}</ul></details>'
_SUM = "<li>{path.name}: <code>{digest}</code></li>"


def in_words(size: int) -> str:
    """A size in bytes as Vietnamese readers write it: ``2,31 MB``, ``640 kB`` (thousands)."""
    if size >= 1_000_000:
        return f"{size / 1_000_000:.2f} MB".replace(".", ",")
    return f"{size / 1000:.0f} kB"


def make_dist(site: Path, dist: Path, name: str, edition: Edition, with_single: bool) -> None:
    """Write into the empty folder `dist` what is handed out of the built `site`."""
    contents = members(site, name, edition.text)
    named = dist / stem(edition.slug)
    write_zip(named.with_suffix(".zip"), folder_of(edition.slug), contents, edition.timestamp)
    if with_single:
        write_single(site, named.with_suffix(".html"))
    bundles = {path.name: path.read_bytes() for path in dist.iterdir()}
    (dist / SUMS).write_bytes(sums(bundles))


def refuse_foreign_dist(dist: Path) -> None:
    """Raise BundleError where `dist` holds files that no earlier bundle put there."""
    if dist.exists():
        for path in sorted(dist.iterdir()):
            if path.name != SUMS and not path.name.startswith(f"{PREFIX}-offline-"):
                raise BundleError(
                    f"{path} không phải do lệnh bundle tạo ra, nên không thay {dist}.\n"
                    "Cách xử lý: chuyển tệp đó đi nơi khác rồi chạy lại."
                )


def add_downloads(site: Path, dist: Path) -> None:
    """Copy what `dist` holds into `site`, and list it on the page; raises BundleError."""
    page = site / PAGE
    html = page.read_text("utf-8")
    if not _SLOT.search(html):
        raise BundleError(f"Trang {PAGE} không còn chỗ liệt kê gói (goi-tai-ve).")
    shutil.copytree(dist, site / FOLDER, dirs_exist_ok=True)
    bundles = sorted(path for path in dist.iterdir() if path.name != SUMS)
    bundles.sort(key=lambda path: path.suffix != ".zip")
    page.write_text(_SLOT.sub(lambda _: _told(bundles), html), "utf-8", newline="\n")


def _told(bundles: list[Path]) -> str:
    """A button for each bundle; what the single file lacks, if there is one; the sums, folded."""
    buttons = "".join(
        _BUTTON.format(path=path, way=_WAYS[path.suffix], size=in_words(path.stat().st_size))
        for path in bundles
    )
    single = _SINGLE if any(path.suffix == ".html" for path in bundles) else ""
    rows = (_SUM.format(path=path, digest=digest(path.read_bytes())) for path in bundles)
    return buttons + single + _SUMS.format(rows="".join(rows))
