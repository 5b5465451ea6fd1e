"""Puts the finished bundles into the published site and lists them on the page Tải về.

The page inside the zip cannot list that zip's own checksum, so the list is filled in only after
the zip was made; but for that of the open data, all other pages are the same bytes in both.
"""

import re
import shutil
from html import escape
from pathlib import Path

from scripts.bundle.archive import digest, sums
from scripts.bundle.names import SUMS, BundleError

PAGE = "tai-ve.html"
FOLDER = "tai-ve"
_SLOT = re.compile(r"<!-- goi-tai-ve -->.*?<!-- /goi-tai-ve -->", re.DOTALL)
_ROW = (
    '<tr><td><a href="{folder}/{name}" download>{name}</a></td><td>{size}</td>'
    "<td><code>{digest}</code></td></tr>"
)
_TABLE = (
    '<div class="kb-scroll" tabindex="0" role="region" aria-label="Các gói tải về"><table>'
    "<thead><tr><th>Gói</th><th>Dung lượng</th><th>Mã kiểm tra SHA-256</th></tr></thead>"
    "<tbody>{rows}</tbody></table></div>"
)


def in_words(size: int) -> str:
    """A size in bytes as Vietnamese readers write it: ``2,31 MB``, ``640 kB`` (thousands)."""
    if size >= 1_000_000:
        return f"{size / 1_000_000:.2f} MB".replace(".", ",")
    return f"{size / 1000:.0f} kB"


def write_sums(folder: Path) -> None:
    """Write the list of sums of all bundles in `folder` beside them."""
    (folder / SUMS).write_bytes(sums({path.name: path.read_bytes() for path in folder.iterdir()}))


def add_downloads(site: Path, dist: Path) -> None:
    """Copy what `dist` holds into `site`, and list it on the page; raises BundleError."""
    page = site / PAGE
    html = page.read_text("utf-8")
    if not _SLOT.search(html):
        raise BundleError(f"Trang {PAGE} không còn chỗ liệt kê gói (goi-tai-ve).")
    shutil.copytree(dist, site / FOLDER, dirs_exist_ok=True)
    rows = "".join(_row(path) for path in sorted(dist.iterdir()) if path.name != SUMS)
    page.write_text(_SLOT.sub(lambda _: _TABLE.format(rows=rows), html), "utf-8", newline="\n")


def _row(path: Path) -> str:
    return _ROW.format(
        folder=FOLDER,
        name=escape(path.name),
        size=in_words(path.stat().st_size),
        digest=digest(path.read_bytes()),
    )
