"""The cells of a sheet of an .xlsx, and what is hidden or merged there."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import datetime, time
from typing import Any

from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel
from openpyxl.utils.escape import unescape

from macros.sheets.table import MAX_COLUMNS, Cell, Dated, Grid, NoResult, SheetError
from macros.sheets.workbook import Sheet, Styles, Texts, Workbook, place_of
from macros.sheets.xml_parts import Attributes, Part, Parts, is_true

MAX_MERGED = 1_000
_SEEN = 1
"""Letters wide and points high that a column and a row are at least, or they are not seen."""


class SheetReader(Part):
    """Gathers the cells of one sheet.

    `hidden`: of each hidden row and column, by its name, the first cell that holds something.
    `merged`: areas, ``E2:E4``.
    """

    texts = frozenset({"v", "t", "f"})

    def __init__(self, book: Book) -> None:
        self._book = book
        self.grid = Grid()
        self.hidden: dict[str, Cell] = {}
        self.merged: list[str] = []
        self._hidden_columns: dict[int, bool] = {}
        """Of the columns that the sheet describes; the others are as usual."""
        self._usual = {"width": "9", "ht": "15"}
        self._is_hidden_row = False
        self._row = self._column = 0
        self._type, self._style = "n", 0
        self._pieces: dict[str, list[str]] = defaultdict(list)
        """What stood in the cell: its value (v), its own text (t), a formula (f)."""

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "c":
            self._open_cell(attributes)
        elif name == "row":
            self._row, self._column = int(attributes.get("r", self._row + 1)), 0
            self._is_hidden_row = self._is_hidden(attributes, "ht")
        elif name == "sheetFormatPr":
            self._usual["width"] = attributes.get("defaultColWidth", "9")
            self._usual["ht"] = attributes.get("defaultRowHeight", "15")
        elif name == "col":
            self._describe(attributes)
        elif name == "mergeCell":
            self.merged.append(attributes.get("ref", ""))
            if len(self.merged) > MAX_MERGED:
                raise SheetError(f"bảng có hơn {MAX_MERGED} vùng gộp ô", "bảng không gộp ô")

    def _describe(self, column: Attributes) -> None:
        last = min(int(column["max"]), MAX_COLUMNS)
        is_hidden = self._is_hidden(column, "width")
        for number in range(int(column["min"]), last + 1):
            self._hidden_columns[number] = is_hidden or self._hidden_columns.get(number, False)

    def _is_hidden(self, attributes: Attributes, size: str) -> bool:
        """Whether a row or column is hidden, or drawn so small that nobody sees it."""
        drawn = float(attributes.get(size) or self._usual[size])
        return is_true(attributes.get("hidden")) or drawn < _SEEN

    def end(self, name: str, text: str) -> None:
        if name == "c":
            self._close_cell()
        elif name in self.texts:
            self._pieces[name].append(text)

    def _open_cell(self, attributes: Attributes) -> None:
        self._column += 1
        if "r" in attributes:
            self._row, self._column = place_of(attributes["r"])
        self._type, self._style = attributes.get("t", "n"), int(attributes.get("s", 0))
        self._pieces.clear()

    def _close_cell(self) -> None:
        cell = Cell(self._read(), self._row, self._column)
        if not self.grid.add(cell):
            return
        if self._is_hidden_row:
            self.hidden.setdefault(f"dòng {cell.row}", cell)
        if self._hidden_columns.get(cell.column, self._is_hidden({}, "width")):
            self.hidden.setdefault(f"cột {cell.address.rstrip('0123456789')}", cell)

    def _read(self) -> Any:
        if self._type == "inlineStr":
            return unescape("".join(self._pieces["t"]))
        if not (value := "".join(self._pieces["v"])):
            return NoResult() if "f" in self._pieces and self._type != "str" else None
        return self._book.value(value, self._type, self._style)


def _number(raw: str) -> int:
    """The number of a shared text; Python would count a negative one from the end."""
    if not raw.isdecimal():
        raise SheetError("tệp .xlsx bị hỏng")
    return int(raw)


class Book:
    """An open workbook: its sheets, and what the cells' values stand for."""

    def __init__(self, parts: Parts) -> None:
        book = Workbook(parts)
        self.sheets = book.sheets
        self._parts = parts
        self._texts = Texts(parts).found
        self._dates = Styles(parts).found
        self._epoch = CALENDAR_MAC_1904 if book.from_1904 else CALENDAR_WINDOWS_1900

    def read(self, sheet: Sheet) -> SheetReader:
        reader = SheetReader(self)
        self._parts.read(sheet.part, reader)
        return reader

    def value(self, raw: str, kind: str, style: int) -> Any:
        """What a cell of that kind and format means by `raw`."""
        if kind == "s":
            return self._texts[_number(raw)]
        if kind == "b":
            return raw == "1"
        if kind == "d":
            return Dated(datetime.fromisoformat(raw).replace(tzinfo=None), "ymd")
        if kind != "n":
            return unescape(raw)
        number = float(raw) if re.search(r"[^0-9-]", raw) else int(raw)
        shows = self._dates[style] if style < len(self._dates) else None
        return number if shows is None else self._dated(number, shows)

    def _dated(self, number: float, shows: str) -> Any:
        try:
            when = from_excel(number, self._epoch)
        except (OverflowError, ValueError):
            return number
        return Dated(when, shows) if isinstance(when, datetime | time) else number
