"""The parts of a Word file that are the same in every one: styles, settings, fonts, theme.

The browser's script gets them from here too, so that there is one look: parts_script. The margins
are 20, 15, 20 and 30 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I).
"""

from __future__ import annotations

import json
from pathlib import Path

from macros.exports.word.blocks import LANDSCAPE, PORTRAIT

DOCUMENT = "word/document.xml"
BODY, NOTES, TITLE, CREATED = "[BODY]", "[NOTES]", "[TITLE]", "[CREATED]"
"""Stand in the parts where each file puts its own."""

_FOLDER = Path(__file__).parent / "parts"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_A4 = {
    PORTRAIT: 'w:w="11906" w:h="16838"',
    LANDSCAPE: 'w:w="16838" w:h="11906" w:orient="landscape"',
}
"""In twentieths of a point."""


def document(lies: str) -> str:
    """The part with the body, for pages that lie so."""
    return _read(_FOLDER / DOCUMENT).replace("[SIZE]", _A4[lies])


def fixed_parts() -> dict[str, str]:
    """Part → XML, in the order of the zip; the document is left out."""
    files = (path for path in sorted(_FOLDER.rglob("*")) if path.is_file())
    parts = {path.relative_to(_FOLDER).as_posix(): _read(path) for path in files}
    return {name: text for name, text in parts.items() if name != DOCUMENT}


def _read(path: Path) -> str:
    return _XML + path.read_text("utf-8").rstrip("\n")


def parts_script() -> str:
    """The parts as a script, which the browser loads when a Word file is asked for."""
    found = {"fixed": fixed_parts(), "documents": {lies: document(lies) for lies in _A4}}
    return f"self.kbWordParts = {json.dumps(found, ensure_ascii=False, separators=(',', ':'))};\n"
