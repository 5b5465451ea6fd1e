"""Sections of the pages that people write, for the search index."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from markdown.extensions.toc import slugify

from macros.search.documents import ProseSection

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_HEADING = re.compile(r"^(#{1,3})\s+(.+?)\s*(?:\{[^}]*\})?$", re.MULTILINE)
_MACRO = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_MARKUP = re.compile(
    r"<[^>]+>|!\[[^\]]*\]\([^)]*\)|```.*?```|[*_`>|]+|^\s*[-\d]+\.?\s", re.M | re.S
)
_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\([^)]*\)")


UNPUBLISHED = "design"
"""The folder of docs/ that is for developers and not in the site."""


def prose_of(docs: Path) -> Iterator[ProseSection]:
    """The sections of all written pages of the site; `docs` is the folder that holds them."""
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(docs)
        if path.parts[0] != UNPUBLISHED:
            address = path.with_suffix(".html").as_posix()
            yield from prose_sections(address, file.read_text(encoding="utf-8"))


def prose_sections(address: str, markdown: str) -> Iterator[ProseSection]:
    """The sections of one page: the first under the page's address, others with their anchor.

    Text before the first heading is left out, and so are sections without words of their own (only
    a macro, say): what macros show comes from records, which are in the index themselves.
    """
    body = _FRONT_MATTER.sub("", markdown)
    headings = list(_HEADING.finditer(body))
    ends = [*(heading.start() for heading in headings[1:]), len(body)]
    for heading, end in zip(headings, ends, strict=False):
        title = _plain(heading.group(2))
        text = _plain(body[heading.end() : end])
        anchor = "" if heading.group(1) == "#" else "#" + slugify(title, "-")
        if text:
            yield ProseSection(address + anchor, title, text)


def _plain(markdown: str) -> str:
    text = _LINK.sub(r"\1", _MACRO.sub(" ", markdown))
    return " ".join(_MARKUP.sub(" ", text).split())
