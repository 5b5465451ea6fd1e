"""What a Word file holds, before it is any format: paragraphs and tables.

The browser's script makes the same blocks of a page: its markup.js must give the same XML for them
(tests/exports/test_word.py).
"""

from __future__ import annotations

from dataclasses import dataclass

PORTRAIT, LANDSCAPE = "portrait", "landscape"


@dataclass(frozen=True)
class Run:
    """Text of one look; `gap` marks what is still to be filled in; `note` is a footnote's text."""

    text: str
    bold: bool = False
    gap: bool = False
    note: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph in one of the styles of parts/word/styles.xml."""

    runs: tuple[Run, ...]
    style: str = "Normal"


@dataclass(frozen=True)
class Table:
    """Rows of cells; `widths` in twentieths of a point. Without `head` it has no borders."""

    widths: tuple[int, ...]
    rows: tuple[tuple[Paragraph, ...], ...]
    head: tuple[str, ...] = ()


@dataclass(frozen=True)
class WordFile:
    """One file: its title, blocks and the way its pages lie."""

    title: str
    blocks: tuple[Paragraph | Table, ...]
    lies: str = PORTRAIT
    created: str = "1980-01-01"


def text(said: str, style: str = "Normal", *, bold: bool = False, gap: bool = False) -> Paragraph:
    """A paragraph of one look."""
    return Paragraph((Run(said, bold, gap),), style)
