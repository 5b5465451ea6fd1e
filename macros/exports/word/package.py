"""A Word file's zip."""

from __future__ import annotations

import io
import re
import zipfile
from html import escape

from macros.exports.word.blocks import WordFile, text
from macros.exports.word.markup import body, paragraph
from macros.exports.word.parts import BODY, CREATED, DOCUMENT, NOTES, TITLE, document, fixed_parts

_EARLIEST = (1980, 1, 1, 0, 0, 0)
_FOOTNOTE_MARK = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'


def packed(file: WordFile) -> bytes:
    """The file's bytes: the same for the same blocks and the same zlib."""
    notes: list[str] = []
    put = {TITLE: escape(file.title), CREATED: file.created, BODY: body(file.blocks, notes)}
    put[NOTES] = "".join(_footnote(at, note) for at, note in enumerate(notes, start=1))
    marks = re.compile("|".join(map(re.escape, put)))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in {**fixed_parts(), DOCUMENT: document(file.lies)}.items():
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            archive.writestr(entry, marks.sub(lambda mark: put[mark[0]], part))
    return stream.getvalue()


def _footnote(number: int, note: str) -> str:
    said = paragraph(text(f" {note}", "FootnoteText"), [])
    said = said.replace("</w:pPr>", f"</w:pPr>{_FOOTNOTE_MARK}", 1)
    return f'<w:footnote w:id="{number}">{said}</w:footnote>'
