"""Which files of docs/ are published, and where the links and images of a page lead, as far as that
is known before anything is built."""

import re
from collections.abc import Collection
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from macros.knowledge_base import KnowledgeBase
from macros.load.places import RESERVED_ON_WINDOWS
from macros.model import KINDS
from macros.suggest import ALIKE
from macros.written.page import anchors_of, page_text

TEXTS = {".md"}
IMAGES = {".png", ".webp", ".jpg", ".jpeg"}
ENDINGS = {*TEXTS, *IMAGES, ".svg"}
"""Of what links and images of ours lead to."""
ASSETS = {*IMAGES, ".svg", ".css", ".js", ".woff2", ".txt"}
"""Endings of files in docs/assets/, which programmers answer for."""
_NAME = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9]+)?")
"""What opens alike everywhere, zipped and unzipped."""

_RUNS = re.compile(rb"<script|\son\w+\s*=|javascript:", re.IGNORECASE)

PUBLISHED = (
    "tệp .md, ảnh .png, .webp, .jpg, tên không dấu, không dấu cách (huong-dan.md); tệp khác chỉ ở "
    "docs/assets/"
)

OF_RECORDS = "tệp ấy trong thư mục của loại ở data/, như data/documents/, tên là mã + .yml"
_RECORD = re.compile(rb"\s*id:[ \t]*[a-z0-9-]+[ \t]*\r?\n(?:.*\n){0,5}title:")

_SET = re.compile(r"\{:[^{}\n]*#([\w-]+)")
"""Anchors that attributes set (attr_list)."""

_SITE = re.compile(
    r"(?:www\.[^/\s]+|(?:[\w-]+\.)+(?:vn|com|net|org|gov|edu|info))(?:[/?#]|$)", re.I
)
"""How the addresses of other sites begin, which without https:// name a file of ours."""

INTERNAL = "design"
"""Folder of docs/ that is not published."""

FRONT = "index.md"
"""The page that all others lead back to; without it there is no site."""

RECORDS = {record_type.kind.address: record_type for record_type in KINDS.values()}
"""Folder of pages → kind of record that has them."""


def refused(file: Path, docs: Path) -> str:
    """Why a file under `docs` is not published; "" where it is."""
    inner = file.relative_to(docs)
    if any((docs / part).is_symlink() for part in (inner, *inner.parents[:-1])):
        return "Tệp là liên kết tới chỗ khác"
    if file.is_dir():
        return ""
    if inner.parts[0] in RECORDS:
        return f"Thư mục {inner.parts[0]}/ là chỗ của trang bản ghi"
    is_plain = inner.parts[0] == "assets" or all(map(_NAME.fullmatch, inner.parts))
    if not is_plain or any(map(RESERVED_ON_WINDOWS.match, inner.parts)):
        return f"Tên “{inner.as_posix()}” không dùng làm địa chỉ được"
    if file.suffix == ".svg" and _RUNS.search(file.read_bytes()):
        return "Hình có mã chạy"
    if is_record(file):
        return "Tệp là một bản ghi, không phải trang"
    known = TEXTS | (ASSETS if inner.parts[0] == "assets" else IMAGES)
    if file.suffix in known:
        return ""
    return f"Không công bố loại tệp “{file.suffix or file.name}” từ đây"


def is_record(file: Path) -> bool:
    """Whether what is in it, or its ending, is a record's."""
    if file.suffix in {".yml", ".yaml"}:
        return True
    return file.suffix in TEXTS and bool(_RECORD.match(file.read_bytes()[: 1 << 12]))


def leads_nowhere(
    address: str, page: PurePosixPath, docs: Path, base: KnowledgeBase, broken: Collection[str]
) -> bool:
    """Whether no page or image is at `address`, which stands on `page` (both relative to docs/).

    What is made by the build is left to it, but for the pages of records.
    """
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        return not address
    target = PurePosixPath(normpath(str(page.parent / unquote(parts.path))))
    if lacks_scheme(address) or parts.path.startswith("/") or target.parts[:1] == ("..",):
        return True
    if target.parts[:1] == (INTERNAL,) or not target.suffix:
        return True
    if target.suffix.lower() in ENDINGS:
        return not _is_file(docs / target)
    if target.suffix != ".html":
        return False
    kind = RECORDS.get(target.parent.as_posix())
    if not kind:
        return not _is_file(docs / target.with_suffix(".md"))
    return target.stem not in broken and base.find(target.stem, kind) is None


def lacks_scheme(address: str) -> bool:
    """Whether `address` is that of another site, as people say it."""
    return bool(_SITE.match(address))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # longer than a name may be
        return False


def lacks_anchor(address: str, page: PurePosixPath, docs: Path) -> bool:
    """Whether `address`, which stands on `page`, leads to an anchor that its page surely lacks.

    Where macros write a part of that page, the build tells of it, but for what is nearly an anchor
    that the page's own text sets.
    """
    parts = urlsplit(address)
    anchor = unquote(parts.fragment)
    if not anchor or parts.scheme or parts.netloc:
        return False
    file = docs / page.parent / unquote(parts.path) if parts.path else docs / page
    text = page_text(file) if file.suffix == ".md" else None
    if text is None:
        return False
    anchors = anchors_of(text)
    if anchors is not None:
        return anchor not in anchors
    own = set(_SET.findall(text))
    longer = any("-" in one and anchor.startswith(f"{one}-") for one in own)
    return anchor not in own and (longer or bool(get_close_matches(anchor, own, cutoff=ALIKE)))
