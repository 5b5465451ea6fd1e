"""Blocks as WordprocessingML; docs/assets/js/word/markup.js does the same in the browser.

A hyphen inside a number or sign (08-KL/TU) never ends a line, nor does the space before a unit:
Word and LibreOffice would break there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from pathlib import Path
from string import Template

import yaml

from macros.exports.word.blocks import Paragraph, Run, Table, text

FRAGMENTS: dict[str, str] = yaml.safe_load(
    Path(__file__).with_name("fragments.yml").read_text("utf-8")
)
_SIGN = re.compile(r"([^\s-]*[\d/][^\s]*-[^\s]*|[^\s]*-[^\s]*[\d/][^\s]*)")


def _made(fragment: str, **marks: str) -> str:
    return Template(FRAGMENTS[fragment]).substitute(marks)


def body(blocks: Iterable[Paragraph | Table], notes: list[str]) -> str:
    """What stands inside <w:body>, but for the section's setting.

    The texts of footnotes are put at the end of `notes`; by its place there each has its number.
    """
    return "".join(
        _table(block, notes) if isinstance(block, Table) else _paragraph(block, notes)
        for block in blocks
    )


def footnotes(notes: Iterable[str]) -> str:
    """What `body` has put into its notes."""
    numbered = enumerate(notes, start=1)
    return "".join(
        _made("footnote", NUMBER=str(at), TEXTS=_texts(f" {said}")) for at, said in numbered
    )


def _paragraph(block: Paragraph, notes: list[str]) -> str:
    runs = "".join(_run(run, notes) for run in block.runs)
    return _made("paragraph", STYLE=block.style, RUNS=runs)


def _run(run: Run, notes: list[str]) -> str:
    looks = _made("bold") * run.bold + _made("gap") * run.gap
    looks = looks and _made("looks", LOOKS=looks)
    found = _made("run", LOOKS=looks, TEXTS=_texts(run.text))
    if not run.note:
        return found
    notes.append(run.note)
    return found + _made("reference", NUMBER=str(len(notes)))


def _texts(words: str) -> str:
    def plain(part: str) -> str:
        return part and _made("text", TEXT=escape(part, quote=False))

    def unbroken(sign: str) -> str:
        return _made("hyphen").join(map(plain, sign.split("-")))

    parts = _SIGN.split(words)  # what it matches stands between what it does not
    return "".join(unbroken(part) if at % 2 else plain(part) for at, part in enumerate(parts))


def _table(block: Table, notes: list[str]) -> str:
    heads = [text(head, "Cell", bold=True) for head in block.head]
    head = _row("head", heads, block.widths, notes) if heads else ""
    rows = "".join(_row("row", row, block.widths, notes) for row in block.rows)
    return _made(
        "table",
        STYLE="TableGrid" if heads else "TableNormal",
        WIDTH=str(sum(block.widths)),
        GRID="".join(_made("column", WIDTH=str(width)) for width in block.widths),
        ROWS=head + rows,
    )


def _row(fragment: str, cells: Iterable[Paragraph], widths: Iterable[int], notes: list[str]) -> str:
    made = (
        _made("cell", WIDTH=str(width), PARAGRAPH=_paragraph(cell, notes))
        for cell, width in zip(cells, widths, strict=True)
    )
    return _made(fragment, CELLS="".join(made))
