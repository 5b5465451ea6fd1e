"""What readers meet in built pages, whatever the markup around it; two sites compared by that."""

import re
from html.parser import HTMLParser
from pathlib import Path

VERSION = re.compile(r"\?v=[0-9a-f]{8}$")
"""Of an asset: its address has another one with each edition of the theme."""
ATTRIBUTES = ("href", "title", "aria-label", "alt", "placeholder")
UNREAD = {"script", "style"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.unread = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.unread += tag in UNREAD
        given = {name: VERSION.sub("", value or "") for name, value in attributes}
        self.found += [f"{name}: {given[name]}" for name in ATTRIBUTES if given.get(name)]

    def handle_endtag(self, tag: str) -> None:
        self.unread -= tag in UNREAD

    def handle_data(self, data: str) -> None:
        if not self.unread and data.strip():
            self.found.append(" ".join(data.split()))


def texts(html: str) -> list[str]:
    """Texts, labels and targets of links, in the order of the page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.found


def differences(one: Path, other: Path) -> dict[str, str]:
    """Page by address, where the second site has it otherwise, or only one of them has it."""
    sites = (one, other)
    pages = {page.relative_to(site).as_posix() for site in sites for page in site.rglob("*.html")}
    found = {page: _difference(one / page, other / page) for page in sorted(pages)}
    return {page: told for page, told in found.items() if told}


def _difference(one: Path, other: Path) -> str:
    if not (one.exists() and other.exists()):
        return "thiếu trang" if one.exists() else "thừa trang"
    old, new = (texts(page.read_text("utf-8")) for page in (one, other))
    if old == new:
        return ""
    # The end marks let the longer one differ at its first surplus text.
    pairs = zip([*old, "hết"], [*new, "hết"], strict=False)
    return next(f"“{a}” → “{b}”" for a, b in pairs if a != b)
