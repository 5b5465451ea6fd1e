"""What the pages of the finished site name: classes, addresses, ids; all read in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from posixpath import dirname, join, normpath
from sys import intern
from urllib.parse import unquote, urlsplit

_ATTRIBUTE = re.compile(r'\s(class|href|id|src)="([^"]*)"')


@dataclass(frozen=True)
class Finished:
    """What all pages name; `links`: the pages by folder and link as written, for many share it."""

    classes: set[str] = field(default_factory=set)
    ids: dict[str, set[str]] = field(default_factory=dict)
    links: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    def read(self, address: str, html: str) -> None:
        """Note what the page at `address` names."""
        found = {attribute.groups() for attribute in _ATTRIBUTE.finditer(html)}
        self.ids[address] = {intern(value) for name, value in found if name == "id"}
        folder = dirname(address)
        for name, value in found:
            if name == "class":
                self.classes.update(value.split())
            elif name != "id":
                self.links.setdefault((folder, value), []).append(address)

    def add(self, other: Finished) -> None:
        """Note what other pages name."""
        self.classes.update(other.classes)
        self.ids.update(other.ids)
        for link, pages in other.links.items():
            self.links.setdefault(link, []).extend(pages)

    def broken(self, files: set[str], root: str = "/") -> Iterator[str]:
        """A Vietnamese line for each link to a file or an anchor of the site that is not there.

        `files`: the addresses of all files. `root`: the path that the site is published under,
        with which the page for what is missing begins its links.
        """
        for (folder, link), pages in sorted(self.links.items()):
            if not self._is_sound(link, pages, files, _path(folder, link, root)):
                more = f" và {len(pages) - 1} trang khác" if len(pages) > 1 else ""
                yield f"{pages[0]}{more}: liên kết “{link}” dẫn tới chỗ không có."

    def _is_sound(self, link: str, pages: list[str], files: set[str], target: str) -> bool:
        parts = urlsplit(unescape(link))
        if parts.scheme or parts.netloc:
            return True
        anchor = unquote(parts.fragment)
        if parts.path and target not in files:
            return False
        ends = [target] if parts.path else pages
        return not anchor or all(anchor in self.ids.get(page, ()) for page in ends)


def _path(folder: str, link: str, root: str) -> str:
    """The address within the site that `link` leads to from a page in `folder`."""
    path = unquote(urlsplit(unescape(link)).path)
    return normpath(path.removeprefix(root) if path.startswith("/") else join(folder, path))


def files_of(site: Path) -> set[str]:
    """The addresses of all files in the site's folder."""
    return {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}


def read_finished(site: Path) -> Finished:
    """Read all pages of the site in that folder."""
    finished = Finished()
    for path in sorted(site.rglob("*.html")):
        finished.read(path.relative_to(site).as_posix(), path.read_text("utf-8"))
    return finished
