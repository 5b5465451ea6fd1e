"""Blocks as WordprocessingML; docs/assets/js/word/markup.js does the same in the browser.

A hyphen inside a number or sign (08-KL/TU) never ends a line, nor does the space before a unit:
Word and LibreOffice would break there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from macros.exports.word.blocks import Paragraph, Run, Table, text

_SIGN = re.compile(r"([^\s-]*[\d/][^\s]*-[^\s]*|[^\s]*-[^\s]*[\d/][^\s]*)")
_HYPHEN = "<w:noBreakHyphen/>"


def body(blocks: Iterable[Paragraph | Table], notes: list[str]) -> str:
    """What stands inside <w:body>, but for the section's setting.

    The texts of footnotes are put at the end of `notes`; by its place there each has its number.
    """
    return "".join(
        table(block, notes) if isinstance(block, Table) else paragraph(block, notes)
        for block in blocks
    )


def paragraph(block: Paragraph, notes: list[str]) -> str:
    """One <w:p>."""
    runs = "".join(_run(run, notes) for run in block.runs)
    return f'<w:p><w:pPr><w:pStyle w:val="{block.style}"/></w:pPr>{runs}</w:p>'


def _run(run: Run, notes: list[str]) -> str:
    look = "<w:b/>" * run.bold + '<w:highlight w:val="yellow"/>' * run.gap
    looks = f"<w:rPr>{look}</w:rPr>" if look else ""
    found = f"<w:r>{looks}{''.join(_texts(run.text))}</w:r>"
    if not run.note:
        return found
    notes.append(run.note)
    style = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
    return f'{found}<w:r>{style}<w:footnoteReference w:id="{len(notes)}"/></w:r>'


def _texts(words: str) -> Iterator[str]:
    for at, part in enumerate(_SIGN.split(words)):
        is_sign = at % 2 == 1  # what the pattern matches stands between what it does not
        yield _HYPHEN.join(map(_plain, part.split("-"))) if is_sign else _plain(part)


def _plain(words: str) -> str:
    return words and f'<w:t xml:space="preserve">{escape(words, quote=False)}</w:t>'


def table(block: Table, notes: list[str]) -> str:
    """One <w:tbl>, its head repeated on every page."""
    style = "TableGrid" if block.head else "TableNormal"
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in block.widths)
    heads = [text(head, "Cell", bold=True) for head in block.head]
    head = _row(heads, block.widths, notes, "<w:cantSplit/><w:tblHeader/>") if heads else ""
    rows = "".join(_row(row, block.widths, notes, "<w:cantSplit/>") for row in block.rows)
    settings = (
        f'<w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(block.widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/>'
    )
    return f"<w:tbl><w:tblPr>{settings}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>"


def _row(cells: Iterable[Paragraph], widths: Iterable[int], notes: list[str], settings: str) -> str:
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph(cell, notes)}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr>{settings}</w:trPr>{made}</w:tr>"
