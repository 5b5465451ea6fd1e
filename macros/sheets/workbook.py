"""What the cells of an .xlsx refer to: its sheets, their places, shared texts and date formats."""

import posixpath
import re
from dataclasses import dataclass

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils import column_index_from_string
from openpyxl.utils.escape import unescape

from macros.sheets.table import SheetError
from macros.sheets.xml_parts import Attributes, Part, Parts, is_true

MAX_STYLES = 65_490
"""So many cell formats Excel allows."""

_HIDDEN = {"hidden", "veryHidden"}
_ADDRESS = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")


@dataclass(frozen=True)
class Sheet:
    """One sheet of the workbook: its name, its part, and whether Excel hides it."""

    name: str
    part: str
    is_hidden: bool


def place_of(address: str) -> tuple[int, int]:
    """``C5`` → (5, 3)."""
    found = _ADDRESS.fullmatch(address)
    if not found:
        raise SheetError("tệp .xlsx bị hỏng")
    return int(found[2]), column_index_from_string(found[1])


class Workbook(Part):
    """The list of sheets, and from which day the dates are counted."""

    def __init__(self, parts: Parts) -> None:
        self._found: list[tuple[str, str, bool]] = []
        self._targets: dict[str, str] = {}
        self.from_1904 = False
        parts.read("xl/workbook.xml", self)
        parts.read("xl/_rels/workbook.xml.rels", self)
        self.sheets = [Sheet(n, self._targets.get(i, ""), h) for n, i, h in self._found]

    def start(self, name: str, attributes: Attributes) -> None:
        """Note a sheet, the setting of the dates, or which part a sheet is."""
        if name == "sheet":
            hidden = attributes.get("state") in _HIDDEN
            self._found.append((attributes.get("name", ""), attributes.get("id", ""), hidden))
        elif name == "workbookPr":
            self.from_1904 = is_true(attributes.get("date1904"))
        elif name == "Relationship":
            target = posixpath.normpath(posixpath.join("/xl", attributes.get("Target", "")))
            self._targets[attributes.get("Id", "")] = target.lstrip("/")


class Texts(Part):
    """The texts that cells share, by their number."""

    texts = frozenset({"t"})

    def __init__(self, parts: Parts) -> None:
        self.found: list[str] = []
        self._pieces: list[str] = []
        parts.read("xl/sharedStrings.xml", self)

    def start(self, name: str, attributes: Attributes) -> None:
        """Begin a text."""
        if name == "si":
            self._pieces = []

    def end(self, name: str, text: str) -> None:
        """Add a piece, or finish the text."""
        if name == "t":
            self._pieces.append(text)
        elif name == "si":
            self.found.append(unescape("".join(self._pieces)))


class Styles(Part):
    """For each cell format the parts of a date that it shows (of ``ymd``), None for no date."""

    def __init__(self, parts: Parts) -> None:
        self._custom: dict[str, str] = {}
        self._is_open = False
        self.found: list[str | None] = []
        parts.read("xl/styles.xml", self)

    def start(self, name: str, attributes: Attributes) -> None:
        """Note a number format, or the format of cells that has one."""
        if name == "numFmt":
            self._custom[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._is_open = True
        elif name == "xf" and self._is_open:
            self.found.append(self._shows(attributes.get("numFmtId", "0")))
        if max(len(self.found), len(self._custom)) > MAX_STYLES:
            raise SheetError("tệp .xlsx có quá nhiều định dạng ô")

    def end(self, name: str, text: str) -> None:
        """Formats of styles, which follow, are not those of cells."""
        self._is_open = self._is_open and name != "cellXfs"

    def _shows(self, number: str) -> str | None:
        code = self._custom.get(number) or BUILTIN_FORMATS.get(int(number), "")
        if not is_date_format(code):
            return None
        # Without what it prints as it stands: quoted text, brackets, escaped letters.
        bare = re.sub(r'"[^"]*"?|\[[^\]]*\]?|\\.?', "", code.lower(), flags=re.DOTALL)
        return "".join(letter for letter in "ymd" if letter in bare)
