"""The head of a page: that it is there, can be read, and has what it must and no more."""

import re
from collections.abc import Iterator
from dataclasses import replace

from macros.problems import Problem
from macros.suggest import nearest_named
from macros.written import page

_HEAD = "giữa hai dòng “---” chỉ có title, description, hide, chữ thường, mỗi khóa một lần"
_MEANT = {"title": ["tên", "tiêu đề"], "description": ["mô tả", "giới thiệu"], "hide": ["ẩn"]}
_NONE = "Trang không có mô tả", "dòng “description: …” giữa hai dòng “---” ở đầu tệp"
_ODD_HEAD = re.compile(r"\s*([-–—]+)[ \t]*\n(?=\w+:)")
"""A head that does not begin the page, or with another sign."""


def lacking(text: str, path: str) -> Iterator[Problem]:
    """That the page is empty, or nothing describes it."""
    if page.is_empty(text):
        expected = "nội dung, hoặc xóa tệp và dòng của nó trong trình đơn (nav ở mkdocs.yml)"
        yield Problem(path, 1, 1, "trang-trong", "Trang không có nội dung", expected)
    elif not _is_open(text) and not page.is_described(page.head_of(text)):
        begins = _ODD_HEAD.match(text) if page.head_of(text) is None else None
        yield Problem(path, 1, 1, "trang-mo-ta", *(_odd(begins[1]) if begins else _NONE))


def _odd(sign: str) -> tuple[str, str]:
    if sign == "---":
        return "Trên phần đầu trang có dòng trống", "“---” ở ngay dòng đầu của tệp"
    return f"Phần đầu trang mở bằng “{sign}”", "ba dấu trừ “---”, cả ở cuối phần ấy"


def head_problems(text: str, path: str) -> Iterator[Problem]:
    """What the head has that it may not, or cannot be read for."""
    head = page.head_of(text)
    if head is not None and (broken := page.head_error(head)):
        yield replace(broken, path=path, line=1 + broken.line, code="trang-html")
    elif head is not None and (found := page.wrong_head(head)):
        told = re.search("“(.+?)”", found)
        lines = [n for n, line in enumerate(head.split("\n"), 2) if told and told[1] in line]
        near = nearest_named(told[1], _MEANT) if told and told[1] not in _MEANT else ""
        expected = f"“{near}” chăng; {_HEAD}" if near else _HEAD
        yield Problem(path, [1, *lines][-1], 1, "trang-html", f"Phần đầu trang {found}", expected)
    if _is_open(text):
        yield Problem(path, 1, 1, "trang-html", "Phần đầu trang mở mà không đóng", _HEAD)


def _is_open(text: str) -> bool:
    """Whether the head begins and nothing ends it."""
    return page.head_of(text) is None and text.startswith("---\n")
