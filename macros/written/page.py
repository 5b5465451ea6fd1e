"""A page of docs/ taken apart: its head, its text, what Markdown makes of it."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path

from markdown import markdown

from macros.codes import CODES
from macros.written.markup import Seen, read_html

_FRONT = re.compile(r"\A---\n(.*?)\n---(?:\n|\Z)", re.DOTALL)
_CALL = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_NAME = re.compile(r"\{\{\s*(\w+)")
_WRITES: dict[str, Collection[str]] = {"sending": (), "telling": (), "problem_codes": CODES}
"""The anchors of macros whose anchors are known."""
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_EXTENSIONS = ["admonition", "attr_list", "tables", "fenced_code", "toc"]


def page_text(file: Path) -> str | None:
    """The text of a page with line feeds at its line ends; None where it is no UTF-8."""
    try:
        return file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError):
        return None


def head_of(text: str) -> str | None:
    """What stands between the two lines of dashes at its beginning; None where nothing does."""
    front = _FRONT.match(text)
    return front[1] if front else None


def anchors_of(text: str) -> set[str] | None:
    """What links to the page may end in; None where macros write what only a build knows."""
    called = set(_NAME.findall(text))
    if not called <= _WRITES.keys():
        return None
    return read_page(text).ids.union(*(_WRITES[name] for name in called))


def is_empty(text: str) -> bool:
    """Whether a reader sees nothing: no text, picture or macro below the head."""
    return not _COMMENT.sub("", _body(text)).strip()


@lru_cache(maxsize=256)
def read_page(text: str) -> Seen:
    """What is in the HTML that Markdown makes of the page, without that of macros."""
    return read_html(markdown(_CALL.sub("", _body(text)), extensions=_EXTENSIONS))


def _body(text: str) -> str:
    front = _FRONT.match(text)
    return text[front.end() if front else 0 :]
