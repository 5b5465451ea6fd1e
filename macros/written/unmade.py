"""Macros that a page names and does not call: single braces, others, none."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

_CODE = re.compile(
    r"\A---\n.*?\n---$|^(?P<fence>```|~~~).*?^(?P=fence)|(?P<tick>`+).+?(?P=tick)|\{\{.*?\}\}"
    r"|\{%.*?%\}|<!--.*?-->|^(?: {4}|\t).*?$",
    re.DOTALL | re.MULTILINE,
)
"""The head, code, comments, and calls as they ought to be."""


def unmade(text: str, macros: Collection[str]) -> Iterator[tuple[int, str]]:
    """Line and name of each macro that would be shown as letters."""
    plain = without_code(text)
    for call in re.finditer(r"(?<![\w.])(\w+)\s?\(", plain):
        if call[1] in macros:
            yield plain.count("\n", 0, call.start()) + 1, call[1]


def without_code(text: str) -> str:
    """The text, with blanks for its head, code, comments and calls."""
    return _CODE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
