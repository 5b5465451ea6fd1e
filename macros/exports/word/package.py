"""A Word file's zip: parts that are the same in every file, and what each puts into them.

Styles, settings, fonts and theme lie in parts/; the browser's script gets them from here too, so
that there is one look. The margins are 20, 15, 20 and 30 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I).
"""

from collections.abc import Iterable
from html import escape
from pathlib import Path
from string import Template

from macros.exports.plain import dumped
from macros.exports.word.markup import FRAGMENTS, Block, body, footnotes
from macros.zipped import zipped

_FOLDER = Path(__file__).parent / "parts"
_A4 = {
    "portrait": 'w:w="11906" w:h="16838"',
    "landscape": 'w:w="16838" w:h="11906" w:orient="landscape"',
}
"""In twentieths of a point."""


def packed(title: str, blocks: Iterable[Block], created: str, lies: str = "portrait") -> bytes:
    """The file's bytes: the same for the same blocks and ISO day."""
    notes: list[str] = []
    marks = {
        "TITLE": escape(title),
        "CREATED": created,
        "SIZE": _A4[lies],
        "BODY": body(blocks, notes),
        "NOTES": footnotes(notes),
    }
    parts = _parts().items()
    return zipped({name: Template(part).substitute(marks).encode() for name, part in parts})


def parts_script() -> str:
    """The parts as a script, which the browser loads when a Word file is asked for."""
    found = {"parts": _parts(), "sizes": _A4, "fragments": FRAGMENTS}
    return f"self.kbWord = {dumped(found).strip()};\n"


def _parts() -> dict[str, str]:
    """Part → XML, in the order of the zip."""
    files = (path for path in sorted(_FOLDER.rglob("*")) if path.is_file())
    return {f.relative_to(_FOLDER).as_posix(): f.read_text("utf-8").rstrip("\n") for f in files}
