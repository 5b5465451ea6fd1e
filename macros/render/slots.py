"""Finished HTML goes around Markdown, which would read it letter by letter and change nothing."""

import re
from itertools import count

_SLOT = re.compile(r'<div data-kb-slot="(\d+)"></div>')


class Slots:
    """Keeps what macros made, and gives a page one empty element for each."""

    def __init__(self) -> None:
        self._finished: dict[int, str] = {}
        self._numbers = count()

    def keep(self, html: str) -> str:
        """The element that stands for `html` until `fill`."""
        number = next(self._numbers)
        self._finished[number] = html
        return f'<div data-kb-slot="{number}"></div>'

    def fill(self, html: str) -> str:
        """The page with what was kept in its places, which is then forgotten."""
        return _SLOT.sub(lambda slot: self._finished.pop(int(slot[1])), html)
