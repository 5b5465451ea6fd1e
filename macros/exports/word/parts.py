"""The parts of a Word file that are the same in every one: styles, settings, fonts, theme.

The browser's script gets them from here too, so that there is one look: parts_script.
"""

from __future__ import annotations

import json
from pathlib import Path

from macros.exports.word.blocks import LANDSCAPE, PORTRAIT

_FOLDER = Path(__file__).parent / "parts"
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
BODY, NOTES, TITLE, CREATED = "[BODY]", "[NOTES]", "[TITLE]", "[CREATED]"
"""Marks in the parts, in whose place each file puts its own."""

_SHORT, _LONG = 11906, 16838  # A4 in twentieths of a point
_MARGINS = 'w:top="1134" w:right="850" w:bottom="1134" w:left="1701"'
"""20, 15, 20 and 30 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I)."""


def document(lies: str) -> str:
    """word/document.xml with a mark for its body."""
    width, height = (_LONG, _SHORT) if lies == LANDSCAPE else (_SHORT, _LONG)
    orient = ' w:orient="landscape"' if lies == LANDSCAPE else ""
    size = f'<w:pgSz w:w="{width}" w:h="{height}"{orient}/>'
    margins = f'<w:pgMar {_MARGINS} w:header="567" w:footer="567" w:gutter="0"/>'
    return (
        f'{_XML}<w:document xmlns:w="{_MAIN}" xmlns:r="{_RELATIONS}"><w:body>{BODY}'
        f"<w:sectPr>{size}{margins}</w:sectPr></w:body></w:document>"
    )


def fixed_parts() -> dict[str, str]:
    """Part → XML, in the order of the zip; document.xml is left out."""
    files = sorted(path for path in _FOLDER.rglob("*") if path.is_file())
    return {
        path.relative_to(_FOLDER).as_posix(): _XML + path.read_text("utf-8").rstrip("\n")
        for path in files
    }


def parts_script() -> str:
    """The parts as a script, which the browser loads when a Word file is asked for."""
    documents = {lies: document(lies) for lies in (PORTRAIT, LANDSCAPE)}
    found = {"fixed": fixed_parts(), "documents": documents}
    return f"self.kbWordParts = {json.dumps(found, ensure_ascii=False, separators=(',', ':'))};\n"
