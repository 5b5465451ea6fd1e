"""Walks every page of the built site: links, anchors, ids, leftovers. No browser needed."""

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

# BibTeX writes {{Title}}; our pages write {{ macro() }} with a space.
LEFTOVERS = re.compile(r"\{\{ |\{%|\bNone\b|\bundefined\b|Undefined")


@dataclass
class PageContent(HTMLParser):
    """What one page holds: ids, local links, and its text."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    skipping: int = 0

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if values.get("id"):
            self.ids.append(str(values["id"]))
        for key in ("href", "src"):
            target = values.get(key)
            if target and not urlsplit(target).scheme:
                self.links.append(target)
        self.skipping += tag in {"script", "style"}

    def handle_endtag(self, tag: str) -> None:
        self.skipping -= tag in {"script", "style"}

    def handle_data(self, data: str) -> None:
        if not self.skipping:
            self.text.append(data)


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, PageContent]:
    """The content of every page of the site."""
    found = {}
    for file in sorted(site.rglob("*.html")):
        content = PageContent()
        content.feed(file.read_text(encoding="utf-8"))
        found[file.resolve()] = content
    return found


@cache
def _target(page: Path, link: str, site: Path) -> tuple[Path, str]:
    """The file and the anchor that a link leads to; a leading slash means the site's root."""
    parts = urlsplit(link)
    start = site if parts.path.startswith("/") else page.parent
    path = unquote(parts.path).lstrip("/")
    target = (start / path).resolve() if path else page
    return target, unquote(parts.fragment)


def test_there_are_pages(pages: dict[Path, PageContent]) -> None:
    assert len(pages) > 100


def test_every_link_leads_somewhere(pages: dict[Path, PageContent], site: Path) -> None:
    broken = []
    for page, content in pages.items():
        for link in content.links:
            target, anchor = _target(page, link, site)
            if target.is_dir():
                target /= "index.html"
            lost_anchor = anchor and target in pages and anchor not in pages[target].ids
            if not target.is_file() or lost_anchor:
                broken.append(f"{page.relative_to(site)} → {link}")
    assert not broken, "\n".join(broken[:40])


def test_every_page_has_an_incoming_link(pages: dict[Path, PageContent], site: Path) -> None:
    linked = {
        _target(page, link, site)[0]
        for page, content in pages.items()
        for link in content.links
        if _target(page, link, site)[0] != page
    }
    lonely = [str(p.relative_to(site)) for p in pages if p not in linked and p.name != "404.html"]
    assert not lonely, lonely


def test_no_id_is_used_twice(pages: dict[Path, PageContent], site: Path) -> None:
    doubled = {
        str(page.relative_to(site)): [i for i, n in Counter(content.ids).items() if n > 1]
        for page, content in pages.items()
    }
    assert not {page: ids for page, ids in doubled.items() if ids}


def test_no_leftovers_of_templates(pages: dict[Path, PageContent], site: Path) -> None:
    found = {
        str(page.relative_to(site)): leftovers
        for page, content in pages.items()
        if page.name != "ma-loi.html"  # explains what a stray macro looks like
        and (leftovers := LEFTOVERS.findall(" ".join(content.text)))
    }
    assert not found
