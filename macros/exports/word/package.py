"""A Word file's zip."""

from __future__ import annotations

import io
import zipfile
from html import escape

from macros.exports.word.blocks import Paragraph, Run, WordFile
from macros.exports.word.markup import Notes, body, paragraph
from macros.exports.word.parts import BODY, CREATED, NOTES, TITLE, document, fixed_parts

_EARLIEST = (1980, 1, 1, 0, 0, 0)
_FOOTNOTE_MARK = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'


def packed(file: WordFile) -> bytes:
    """The file's bytes: the same for the same blocks and the same zlib."""
    notes = Notes()
    content = document(file.lies).replace(BODY, body(file.blocks, notes))
    parts = {**fixed_parts(), "word/document.xml": content}
    marks = {TITLE: escape(file.title), CREATED: file.created, NOTES: footnotes(notes.texts)}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            for mark, said in marks.items():
                text = text.replace(mark, said) if name != "word/document.xml" else text
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            archive.writestr(entry, text)
    return stream.getvalue()


def footnotes(texts: list[str]) -> str:
    """The footnotes in their order."""
    made = []
    for number, text in enumerate(texts, start=1):
        said = paragraph(Paragraph((Run(f" {text}"),), "FootnoteText"), Notes())
        said = said.replace("</w:pPr>", f"</w:pPr>{_FOOTNOTE_MARK}", 1)
        made.append(f'<w:footnote w:id="{number}">{said}</w:footnote>')
    return "".join(made)
