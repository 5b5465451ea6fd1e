"""What bundles are called, and which paths Windows can unpack."""

import re
from collections.abc import Iterable
from pathlib import Path

from macros.exports.data.publication import FOLDER, OPENED
from macros.exports.feed import ADDRESS as FEED
from macros.load.places import RESERVED_ON_WINDOWS
from macros.output.finished import files_of
from macros.output.offline import ADDRESS as WORKER
from scripts.publish import MARK

PREFIX = "dak-glei"
SUMS = "SHA256SUMS"
GUIDE = "HUONG-DAN.txt"
SOCIAL_PICTURE = "assets/images/social.png"

# Windows refuses paths over 260 characters; 100 are left for the folder that people unpack into.
LONGEST_PATH = 160
_FORBIDDEN = re.compile(r'[<>:"\\|?*\x00-\x1f]|[ .]$')


class BundleError(Exception):
    """A bundle that cannot be made or read; the text is Vietnamese and names the cause."""


def stem(slug: str) -> str:
    """The name of the zip without its ending."""
    return f"{PREFIX}-offline-{slug}"


def folder_of(slug: str) -> str:
    """The name of the folder in the zip: short, for each of its files has it twice."""
    return f"{PREFIX}-{slug}"


def stays_out(address: str) -> bool:
    """Whether the file is published and not handed out in bundles.

    404.html: only a server shows it, and its links start at the server's root. The picture for
    social networks: they ask the published site for it. The mark: by it a
    build knows its own folders. The worker keeps a published site only, and a feed can be followed
    only there. Of the open data only what people open goes along: all of it would be a third of
    the zip.
    """
    is_bulk = address.startswith(FOLDER) and address.removeprefix(FOLDER) not in OPENED
    return is_bulk or address in {"404.html", SOCIAL_PICTURE, MARK, WORKER, FEED}


def site_files(site: Path) -> dict[str, Path]:
    """The files of a built site that bundles hold, by address, sorted by code points."""
    return {name: site / name for name in sorted(files_of(site)) if not stays_out(name)}


def path_problems(paths: Iterable[str]) -> list[str]:
    """Tell in Vietnamese what Windows would not unpack; paths count from the top of the zip."""
    problems: list[str] = []
    seen: dict[str, str] = {}
    for path in paths:
        if len(path) >= LONGEST_PATH:
            problems.append(f"{path}: dài {len(path)} ký tự, phải dưới {LONGEST_PATH}.")
        for part in path.split("/"):
            if RESERVED_ON_WINDOWS.match(part) or _FORBIDDEN.search(part):
                problems.append(f"{path}: Windows không nhận tên `{part}`.")
        twin = seen.setdefault(path.casefold(), path)
        if twin != path:
            problems.append(f"{path}: chỉ khác {twin} ở chữ hoa, chữ thường.")
    return problems
