"""The contents list of a page, read off its headings."""

from __future__ import annotations

import re
from typing import Any

_HEADING = re.compile(r'<h([123]) id="([^"]+)"[^>]*>(.*?)</h\1>', re.DOTALL)


def toc_tokens(html: str) -> list[Any]:
    """The headings that have anchors, nested as MkDocs wants them; the skip link leads to h1."""
    tokens: list[Any] = []
    open_tokens: list[Any] = []
    for level, anchor, inner in _HEADING.findall(html):
        name = re.sub(r"<[^>]+>", "", inner).strip()
        token = {"level": int(level), "id": anchor, "name": name, "html": name, "children": []}
        while open_tokens and open_tokens[-1]["level"] >= token["level"]:
            open_tokens.pop()
        (open_tokens[-1]["children"] if open_tokens else tokens).append(token)
        open_tokens.append(token)
    return tokens
