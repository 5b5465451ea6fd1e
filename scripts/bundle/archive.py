"""Writes the zip, the same bytes for the same files."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

from macros.exports.data.publication import FOLDER, OPENED
from macros.zipped import MOST_FILES, zipped
from scripts.bundle.names import GUIDE, BundleError, path_problems, site_files


def guide(site_name: str, edition: str) -> bytes:
    """The three lines for whoever unpacks it; the mark and line ends are for Windows' Notepad."""
    lines = (
        f"{site_name}: bản ngoại tuyến, xem không cần mạng.",
        f"Ấn bản: {edition}.",
        "Cách mở: giải nén cả thư mục, rồi bấm đúp vào tệp index.html.",
    )
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8-sig")


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def sums(contents: Mapping[str, bytes]) -> bytes:
    """The list that `sha256sum --check` reads, a line for each file."""
    return "".join(f"{digest(contents[n])}  {n}\n" for n in sorted(contents)).encode()


_HERE = ",\n".join(f'<a href="{FOLDER}{name}">{name}</a>' for name in OPENED)
_NOT_HERE = f"""<p>Gói ngoại tuyến chỉ kèm các tệp để mở trực tiếp:
{_HERE}. Các tệp khác có ở trang Dữ liệu mở
của bản công bố.</p>"""

_LINKS_OUT = {
    "du-lieu-mo.html": (rb"(?s)<!-- tep-du-lieu -->.*?<!-- /tep-du-lieu -->", _NOT_HERE.encode()),
    "moi-cap-nhat.html": (rb"<p[^>]*>[^<]*<a href=.?moi-cap-nhat\.xml.*?</p>", b""),
}
"""Pages with links to what stays out of the bundle, and what stands there instead."""


def bundled(name: str, content: bytes) -> bytes:
    """A file of the site as the bundle holds it."""
    return re.sub(*_LINKS_OUT[name], content) if name in _LINKS_OUT else content


def members(site: Path, site_name: str, edition: str) -> dict[str, bytes]:
    """All that the bundle's folder holds: the site and the guide.

    No list of sums: the zip has its own of each file, and whoever forges a file forges the list.
    The zip's own sum stands beside it (names.SUMS).
    """
    contents = {name: bundled(name, path.read_bytes()) for name, path in site_files(site).items()}
    if "index.html" not in contents:
        raise BundleError(f"Không có index.html trong {site}.")
    contents[GUIDE] = guide(site_name, edition)
    return contents


def write_zip(target: Path, folder: str, contents: Mapping[str, bytes], timestamp: int) -> None:
    """Write `contents` under `folder`, all at `timestamp` (seconds since the epoch).

    Raises BundleError for names that some system could not unpack, and for too many files.
    """
    paths = {f"{folder}/{name}": contents[name] for name in sorted(contents)}
    if problems := path_problems([*paths]):
        raise BundleError("\n".join(problems))
    if len(paths) > MOST_FILES:
        raise BundleError(f"Gói có {len(paths)} tệp; một tệp zip chứa nhiều nhất {MOST_FILES}.")
    target.write_bytes(zipped(paths, timestamp))
