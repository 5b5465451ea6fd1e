"""Markdown's signs that are left over: nothing was made of them, and readers see them as typed."""

import re

from macros.written.page import read_page
from macros.written.shown import Shown, without_code

_SIGNS = (
    (
        r"^ {0,3}(?:[*+][ \t]+|(?:-|\d{1,2}[.)])(?:[ \t]+|(?=[^\W\d_])))",
        "dấu đầu dòng không thành danh sách",
        "“- ” hay “1. ” ở đầu mỗi ý, trước ý đầu một dòng trống",
    ),
    (
        r"^ {0,3}\|(?!\s*:?-)",  # the line of dashes is none with a mark in it
        "hàng của bảng hiện ra như chữ",
        "trước bảng một dòng trống, dưới hàng đầu dòng |---|---|, mỗi cột một ---",
    ),
    (
        r"(?<!\\)\{:",
        "“{:” hiện ra như chữ",
        "đủ hai ngoặc, ở cuối tiêu đề: “## Liên hệ {: #lien-he }”",
    ),
    (
        r"(?<!\\)\[(?=[^\[\]\n]+\]\[[^\]\n]*[^\W\d_][^\]\n]*\])",
        "liên kết [chữ][tên] mà trang không có dòng “[tên]: địa chỉ”",
        "[chữ](trang.md), hoặc thêm dòng ấy",
    ),
    (r"(?<!\\)\[\[(?=[^\[\]\n]+\]\])", "[[ ]] không thành liên kết", "[chữ](trang.md)"),
    (
        r"(?<!\\)\[\^(?=[^\]\n]+\])",
        "chú thích [^…] hiện ra như chữ",
        "lời chú thích ngay trong câu, giữa hai ngoặc đơn",
    ),
    (
        r"(?<!\\)(?:\*\*|~~)",
        "dấu ** hay ~~ hiện ra như chữ",
        "**chữ đậm**: dấu viết liền chữ, mở và đóng trong một đoạn; chữ gạch ngang thì không có",
    ),
)
_MARKS = 0xF0000
"""Letters of private use, which no sound page has: one behind each sign of the text."""


def left_over(text: str) -> Shown:
    """Line, what was found, what is expected: the first sign of each kind that readers see."""
    for sign, found, expected in _SIGNS:
        pattern = re.compile(sign, re.MULTILINE)
        if any(map(pattern.search, read_page(text).texts)) and (line := _seen(pattern, text)):
            yield line, found, expected


def _seen(pattern: re.Pattern[str], text: str) -> int:
    """The line of the first sign that still stands before its mark in what Markdown makes of the
    page; nought where all have been made something of."""
    signs = list(pattern.finditer(without_code(text)))
    marked, end = "", 0
    for number, sign in enumerate(signs):
        marked, end = f"{marked}{text[end : sign.end()]}{chr(_MARKS + number)}", sign.end()
    shown = "\0".join(read_page(marked + text[end:]).texts)
    for number, sign in enumerate(signs):
        before, mark, _ = shown.partition(chr(_MARKS + number))
        if mark and before.rstrip().endswith(sign[0].strip()):
            return text.count("\n", 0, sign.start()) + 1
    return 0
