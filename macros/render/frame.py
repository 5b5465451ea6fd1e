"""The frame around record pages: rendered by the theme once a folder, cut where pages differ."""

from __future__ import annotations

import re
from dataclasses import dataclass

from macros.pages.whitespace import collapse

# ASCII without anything that HTML, an address or the theme's `url` filter would escape.
_MARK = re.compile(r"--kb-slot-(\w+)--")


def mark(slot: str) -> str:
    """What a frame is rendered with where pages differ in `slot`."""
    return f"--kb-slot-{slot}--"


@dataclass(frozen=True)
class Frame:
    """Text and names of slots in turn, beginning and ending with text."""

    pieces: tuple[str, ...]

    @classmethod
    def cut(cls, html: str) -> Frame:
        """The frame of a whole page that was rendered with marks."""
        return cls(tuple(_MARK.split(collapse(html))))

    def fill(self, slots: dict[str, str]) -> str:
        """The page; a body goes in collapsed. Raises KeyError for a slot without a value."""
        pieces = list(self.pieces)
        pieces[1::2] = [slots[name] for name in pieces[1::2]]
        return "".join(pieces)
