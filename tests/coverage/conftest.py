"""The visible text of every page of the built site."""

import re
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.browser.conftest import site

__all__ = ["site"]

INLINE = {"a", "abbr", "b", "em", "i", "mark", "q", "span", "strong", "time"}


class VisibleText(HTMLParser):
    """Collects text; block elements part words, inline ones do not."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in {"script", "style"}
        self.parts += [] if tag in INLINE else [" "]

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in {"script", "style"}
        self.parts += [] if tag in INLINE else [" "]

    def handle_data(self, data: str) -> None:
        self.parts += [] if self.hidden else [data]


def text_of(html: str) -> str:
    parser = VisibleText()
    parser.feed(html)
    return unicodedata.normalize("NFC", re.sub(r"\s+", " ", "".join(parser.parts)))


@pytest.fixture(scope="session")
def texts(site: Path) -> dict[str, str]:  # noqa: F811 - the fixture of that name
    """Each page's visible text by its address; the page for misses holds no facts."""
    pages = {file.relative_to(site).as_posix(): file for file in sorted(site.rglob("*.html"))}
    pages.pop("404.html", None)
    return {address: text_of(file.read_text("utf-8")) for address, file in pages.items()}
