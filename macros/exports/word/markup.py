"""What a Word file holds, paragraphs and tables, and these as WordprocessingML.

The browser's script makes the same blocks of a page: docs/assets/js/word/markup.js must give the
same XML for them (tests/exports/test_word.py).

A hyphen inside a number or sign (08-KL/TU) never ends a line, nor does the space before a unit:
Word and LibreOffice would break there. In an address it stays what is copied and opened.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template

import yaml

_FILE = Path(__file__).with_name("fragments.yml")
FRAGMENTS: dict[str, str] = yaml.safe_load(_FILE.read_text("utf-8"))
_SIGN = re.compile(r"([^\s-]*[\d/][^\s]*-[^\s]*|[^\s]*-[^\s]*[\d/][^\s]*)")


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
class TextTable:
    """Rows of cells; `widths` in twentieths of a point. Without `head` it has no borders."""

    widths: tuple[int, ...]
    rows: tuple[tuple[Paragraph, ...], ...]
    head: tuple[str, ...] = ()


Block = Paragraph | TextTable


def text(said: str, style: str = "Normal", *, bold: bool = False, gap: bool = False) -> Paragraph:
    """A paragraph of one look."""
    return Paragraph((Run(said, bold, gap),), style)


def _made(fragment: str, **marks: object) -> str:
    return Template(FRAGMENTS[fragment]).substitute(marks)


def body(blocks: Iterable[Block], notes: list[str]) -> str:
    """What stands inside <w:body>, but for the section's setting.

    The texts of footnotes are put at the end of `notes`; by its place there each has its number.
    """
    return "".join(_block(block, notes) for block in blocks)


def footnotes(notes: Iterable[str]) -> str:
    """What `body` has put into its notes."""
    numbered = enumerate(notes, start=1)
    return "".join(_made("footnote", NUMBER=at, TEXTS=_texts(f" {said}")) for at, said in numbered)


def _run(run: Run, notes: list[str]) -> str:
    looks = _made("bold") * run.bold + _made("gap") * run.gap
    looks = looks and _made("looks", LOOKS=looks)
    found = _made("run", LOOKS=looks, TEXTS=_texts(run.text))
    if not run.note:
        return found
    notes.append(run.note)
    return found + _made("reference", NUMBER=len(notes))


def _texts(words: str) -> str:
    def plain(part: str) -> str:
        return part and _made("text", TEXT=escape(part, quote=False))

    parts = enumerate(_SIGN.split(words))  # each second one is what it matches
    pieces = (part.split("-") if at % 2 and "://" not in part else [part] for at, part in parts)
    return "".join(_made("hyphen").join(map(plain, piece)) for piece in pieces)


def _block(block: Block, notes: list[str]) -> str:
    if isinstance(block, Paragraph):
        runs = "".join(_run(run, notes) for run in block.runs)
        return _made("paragraph", STYLE=block.style, RUNS=runs)
    heads = tuple(text(head, "Cell", bold=True) for head in block.head)
    rows = [*([("head", heads)] if heads else []), *(("row", row) for row in block.rows)]
    return _made(
        "table",
        STYLE="TableGrid" if heads else "TableNormal",
        WIDTH=sum(block.widths),
        GRID="".join(_made("column", WIDTH=width) for width in block.widths),
        ROWS="".join(_row(kind, cells, block.widths, notes) for kind, cells in rows),
    )


def _row(fragment: str, cells: Iterable[Paragraph], widths: Iterable[int], notes: list[str]) -> str:
    made = (
        _made("cell", WIDTH=width, PARAGRAPH=_block(cell, notes))
        for cell, width in zip(cells, widths, strict=True)
    )
    return _made(fragment, CELLS="".join(made))
