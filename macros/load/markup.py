"""Records hold plain text: markup of HTML, Jinja and Markdown is refused where it stands.

Pages escape every value, so that nothing of it would run; but it would be shown as it is typed.
"""

import re
from collections.abc import Iterator

from macros.load.looks import Look, first_in
from macros.load.yaml_tree import Tree
from macros.model import Record
from macros.model.walk import field_name
from macros.problems import Problem

MARKUP: tuple[Look, ...] = (
    ("chỗ còn phải điền", re.compile(r"^<(?=[^<>]*[^\u0000-\u007f])[^<>=/]+>$")),
    ("thẻ HTML", re.compile(r"<[/!?]?[A-Za-z][^<>]{0,200}|<!--|<!\[CDATA\[")),
    ("ký hiệu HTML", re.compile(r"&(?:#[0-9xX][0-9A-Fa-f]{0,6}|[A-Za-z]{2,10});")),
    ("chỗ để điền của VS Code", re.compile(r"\$\{[0-9]+[:|}]")),
    ("mã Jinja", re.compile(r"\{\{|\{%|\{#|%\}|\}\}")),
    ("liên kết chạy mã", re.compile(r"(?:javascript|vbscript|data)\s*:[^\s]", re.IGNORECASE)),
    ("liên kết Markdown", re.compile(r"\]\(|\]\[|^\s*\[[^\]]+\]:")),
    ("định dạng Markdown", re.compile(r"\*\*[^*\s]|__[^_\s]|^#{1,6} |`[^`]+`|\{:[^{}]+\}")),
)
"""Kinds of markup; the patterns mean the same in JavaScript, where the form runs them."""


_SIGNS = re.compile(r"[<&{}%\]*_#`]|(?:script|data)\s*:", re.IGNORECASE)
"""Each kind of markup has one of these, which few values have."""


def markup_problems(tree: Tree, record_type: type[Record], path: str) -> Iterator[Problem]:
    """One problem at most a value; `path` is the file's name in problems."""
    for location, text in tree.raw.items():
        name, found = first_in(text, MARKUP if _SIGNS.search(text) else ())
        if name:
            told = "ma-lenh", f"có {name} “{found.strip()[:40]}”"
            is_place = name == MARKUP[0][0]
            expected = "giá trị thật thay cho chỗ ấy" if is_place else "chữ thường, không có mã"
            field = field_name(record_type, location)
            yield Problem(path, *tree.position(location), *told, expected, field)
