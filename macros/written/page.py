"""A page of docs/ taken apart: its head, its text, what Markdown makes of it."""

import re
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from markdown import Markdown

from macros.codes import CODES
from macros.load.broken_yaml import broken_yaml
from macros.problems import Problem
from macros.suggest import plain
from macros.written.markup import Seen, read_html

_FRONT = re.compile(r"\A---\n(.*?)\n---(?:\n|\Z)", re.DOTALL)
_CALL = re.compile(r"\{\{.*?\}\}|\{%-?\s*(?:end)?raw\s*-?%\}", re.DOTALL)
"""Calls, and the marks round what shows how a call is written."""
_NAME = re.compile(r"\{\{\s*(\w+)")
_WRITES: dict[str, Collection[str]] = dict.fromkeys(("sending", "telling", "keeping"), ())
_WRITES["problem_codes"] = CODES
"""The anchors of macros whose anchors are known."""
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_EXTENSIONS = ["admonition", "attr_list", "tables", "fenced_code", "toc"]
_KEYS = {"title", "description", "hide", "search"}
"""Of the head, which MkDocs puts into pages as it stands."""
_SIGNS = '<{"'
"""What could end an attribute, begin an element or be run."""
_UNREADABLE = (yaml.YAMLError, RecursionError, ValueError)  # the last of a date like 2024-13-45
MAX_BYTES = 64 * 1024
"""Ten times the longest page of the handbook."""
MAX_BRACKETS = 1_000
"""Python-Markdown's time grows with their square: two seconds for three thousand."""
Reason = tuple[str, str, str]
"""Code, found, expected."""


def page_text(file: Path) -> str | None:
    """The text of a page with line feeds at its line ends; None where `refusal` says why not."""
    return None if refusal(file) else _text(file)


def refusal(file: Path) -> Reason | None:
    """Why the page is not looked into; None where it is."""
    try:
        size = file.stat().st_size
        if size > MAX_BYTES:
            expected = f"không quá {MAX_BYTES // 1024} kB: chia thành nhiều trang"
            return "tep-qua-lon", f"Trang quá lớn ({size // 1024} kB)", expected
        text = _text(file)
        if (count := text.count("[")) > MAX_BRACKETS:
            return "qua-nhieu", f"Trang có {count} dấu [", f"không quá {MAX_BRACKETS}"
        read_page(text)
    except (OSError, UnicodeDecodeError):
        return "bang-ma", "Trang không phải UTF-8", "lưu tệp với bảng mã UTF-8"
    except RecursionError:
        return "qua-sau", "Danh sách hay trích dẫn lồng nhau quá sâu", "không quá vài tầng"
    return None


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")


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
    return not _COMMENT.sub("", _FRONT.sub("", text)).strip()


@lru_cache(maxsize=256)
def read_page(text: str) -> Seen:
    """What is in the HTML that Markdown makes of the page, without that of macros."""
    try:
        return read_html(_markdown().reset().convert(_CALL.sub("", _FRONT.sub("", text))))
    except RecursionError:
        _markdown.cache_clear()  # it stopped half-way, which no reset mends
        raise


@lru_cache(maxsize=1)
def _markdown() -> Markdown:
    """Looking for its extensions takes longer than a page."""
    toc = {"slugify": heading_anchor}
    return Markdown(extensions=_EXTENSIONS, extension_configs={"toc": toc})


def heading_anchor(title: str, separator: str = "-") -> str:
    """The anchor of a heading: ``Đọc thế nào`` → ``doc-the-nao``. Python-Markdown's own drops the
    đ, and nobody who reads a heading writes ``#oc-the-nao``."""
    return plain(title).replace(" ", separator)


@lru_cache(maxsize=256)
def head_error(text: str) -> Problem | None:
    """Why the YAML `text` cannot be read, with its line; None where it can."""
    try:
        yaml.compose(text)
    except yaml.YAMLError as error:
        return broken_yaml(error, text, "")
    except RecursionError:
        return None  # `wrong_head` tells of it
    return None


@lru_cache(maxsize=256)
def wrong_head(text: str) -> str:
    """What is wrong with the YAML `text`, as the end of a sentence; "" where all is right."""
    try:
        values = yaml.safe_load(text)
    except _UNREADABLE:
        return "không đọc được"
    if not isinstance(values, dict):
        return "không phải các dòng “khóa: giá trị”"
    if strange := next((str(key) for key in values if key not in _KEYS), ""):
        return f"có khóa “{strange}”"
    root: Any = yaml.compose(text)
    keys = [str(key.value) for key, _ in root.value]
    if twice := next((key for key in keys if keys.count(key) > 1), ""):
        return f"có khóa “{twice}” hai lần"
    sign = next((sign for value in values.values() for sign in _SIGNS if sign in _texts(value)), "")
    return f"có dấu “{sign}”" if sign else ""


@lru_cache(maxsize=256)
def is_described(text: str | None) -> bool:
    """Whether the head has a description, which search engines show, or is told as wrong."""
    if text is not None and wrong_head(text):
        return True
    values = yaml.safe_load(text or "") or {}
    return bool(str(values.get("description") or "").strip())


def _texts(value: Any) -> str:
    items = value.values() if isinstance(value, dict) else value
    return " ".join(map(_texts, items)) if isinstance(value, dict | list) else str(value)
