"""Writes the page of each record: the theme's frame, rendered once a folder and cut where pages
differ, filled.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape

from macros.model import Record
from macros.pages.addresses import address_of
from macros.pages.pages import Pages
from macros.pages.whitespace import collapse

# ASCII without anything that HTML, an address or the theme's `url` filter would escape.
_MARK = re.compile(r"--kb-slot-(\w+)--")
LIST = "data-kb-list"
"""A body with such an element needs the scripts of lists, which the theme adds to its frame."""

FrameOf = Callable[[str, str], str]
"""(address, body) to the whole page in the theme's frame, with marks for `name` in the address's
place and for title and description."""


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


@dataclass(frozen=True)
class RecordPages:
    """The record pages of one knowledge base within one theme."""

    pages: Pages
    frame_of: FrameOf
    frames: dict[tuple[str, bool], Frame] = field(default_factory=dict)

    def render(self, record: Record) -> str:
        address = address_of(record)
        body = str(self.pages.record(record.id))
        slots = {
            "name": record.id,
            "title": escape(self.pages.title_of(record)),
            "description": escape(self.pages.description_of(record)),
            "body": body,
        }
        return self._frame(address, LIST in body).fill(slots)

    def _frame(self, address: str, has_list: bool) -> Frame:
        folder = address.rpartition("/")[0]
        if (folder, has_list) not in self.frames:
            body = mark("body") + (f"<!--{LIST}-->" if has_list else "")
            html = self.frame_of(f"{folder}/{mark('name')}.html", body)
            self.frames[folder, has_list] = Frame.cut(html.replace(f"<!--{LIST}-->", ""))
        return self.frames[folder, has_list]
