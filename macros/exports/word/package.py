"""A Word file's zip: parts that are the same in every file, and what each puts into them.

Styles, settings, fonts and theme lie in parts/; the browser's script gets them from here too, so
that there is one look. The margins are 20, 15, 20 and 30 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I).
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from html import escape
from pathlib import Path

from macros.exports.word.blocks import LANDSCAPE, PORTRAIT, WordFile, text
from macros.exports.word.markup import body, paragraph

_FOLDER = Path(__file__).parent / "parts"
_DOCUMENT = "word/document.xml"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_A4 = {
    PORTRAIT: 'w:w="11906" w:h="16838"',
    LANDSCAPE: 'w:w="16838" w:h="11906" w:orient="landscape"',
}
"""In twentieths of a point."""

_EARLIEST = (1980, 1, 1, 0, 0, 0)
_FOOTNOTE_MARK = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'


def packed(file: WordFile) -> bytes:
    """The file's bytes: the same for the same blocks and the same zlib."""
    notes: list[str] = []
    marks = {
        "[TITLE]": escape(file.title),
        "[CREATED]": file.created,
        "[BODY]": body(file.blocks, notes),
        "[NOTES]": "".join(_footnote(at, note) for at, note in enumerate(notes, start=1)),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in {**_fixed_parts(), _DOCUMENT: _document(file.lies)}.items():
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            filled = re.sub(r"\[[A-Z]+\]", lambda mark: marks.get(mark[0], mark[0]), part)
            archive.writestr(entry, filled)
    return stream.getvalue()


def _footnote(number: int, note: str) -> str:
    said = paragraph(text(f" {note}", "FootnoteText"), [])
    said = said.replace("</w:pPr>", f"</w:pPr>{_FOOTNOTE_MARK}", 1)
    return f'<w:footnote w:id="{number}">{said}</w:footnote>'


def parts_script() -> str:
    """The parts as a script, which the browser loads when a Word file is asked for."""
    found = {"fixed": _fixed_parts(), "documents": {lies: _document(lies) for lies in _A4}}
    return f"self.kbWordParts = {json.dumps(found, ensure_ascii=False, separators=(',', ':'))};\n"


def _fixed_parts() -> dict[str, str]:
    """Part → XML, in the order of the zip; the document is left out."""
    files = (path for path in sorted(_FOLDER.rglob("*")) if path.is_file())
    others = (path for path in files if path != _FOLDER / _DOCUMENT)
    return {path.relative_to(_FOLDER).as_posix(): _read(path) for path in others}


def _document(lies: str) -> str:
    return _read(_FOLDER / _DOCUMENT).replace("[SIZE]", _A4[lies])


def _read(path: Path) -> str:
    return _XML + path.read_text("utf-8").rstrip("\n")
