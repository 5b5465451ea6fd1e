"""Finished HTML goes around Markdown, which would read it letter by letter and change nothing."""

from __future__ import annotations

import re

_SLOT = re.compile(r'<div data-kb-slot="(\d+)"></div>')


class Slots:
    """Keeps what macros made, and gives a page one empty element for each."""

    def __init__(self) -> None:
        self._finished: list[str] = []

    def keep(self, html: str) -> str:
        """The element that stands for `html` until `fill`."""
        self._finished.append(html)
        return f'<div data-kb-slot="{len(self._finished) - 1}"></div>'

    def fill(self, html: str) -> str:
        """The page with what was kept in its places."""
        return _SLOT.sub(lambda slot: self._finished[int(slot[1])], html)
