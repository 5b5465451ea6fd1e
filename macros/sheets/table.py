"""What a spreadsheet holds: cells with their addresses, and what keeps it from being taken."""

from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any

from openpyxl.utils import get_column_letter

from macros.audit.numbers import grouped
from macros.problems import printable

MAX_ROWS = 2_000
MAX_COLUMNS = 100
"""No kind of record has half as many fields; Excel's own last column is XFD, the 16,384th."""

MAX_CELL = 32_767
"""So many letters Excel allows in a cell."""

MAX_TEXT = 4 * 1024 * 1024
"""So many letters in all cells; what is held in memory grows with them."""

_SHOWN = 60


class SheetError(Exception):
    """The file can't be taken as a whole; Vietnamese: what was found, and what is expected."""

    def __init__(self, found: str, expected: str = "tệp theo mẫu của kb.py template") -> None:
        super().__init__(found)
        self.expected = expected


@dataclass(frozen=True)
class CellError(Exception):
    """A cell that cannot be used: code, what was found, what is expected, an example."""

    code: str
    found: str
    expected: str
    example: str = ""


class NoResult:
    """Stands for a formula that no program has worked out."""

    def __str__(self) -> str:
        return "công thức chưa có kết quả"


@dataclass(frozen=True)
class Dated:
    """A date as Excel keeps it, and which of year, month and day the cell shows (of ``ymd``)."""

    when: datetime | time
    shows: str

    def __str__(self) -> str:
        if isinstance(self.when, time):
            return self.when.isoformat()
        digits = {"y": 4, "ym": 7}.get(self.shows)
        return self.when.isoformat(sep=" ").removesuffix(" 00:00:00")[:digits]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its value (text, int, float, bool, Dated or NoResult) and where it stands."""

    value: Any
    row: int
    column: int

    @property
    def address(self) -> str:
        """``C5``."""
        return f"{get_column_letter(self.column)}{self.row}"


Row = list[Cell]
"""The cells of a row that hold something, from left to right."""


@dataclass(frozen=True)
class Complaint:
    """Something of the sheet that would be lost or taken unseen."""

    cell: Cell
    code: str
    found: str
    expected: str
    example: str = ""


@dataclass
class Table:
    """The rows that hold something, in their order, and all that speaks against taking them."""

    rows: list[Row]
    complaints: list[Complaint] = field(default_factory=list)


class Grid:
    """Gathers the cells of a sheet within the limits; raises SheetError beyond them."""

    def __init__(self) -> None:
        self._rows: dict[int, dict[int, Cell]] = {}
        self._letters = 0

    def add(self, cell: Cell) -> bool:
        """Keep the cell if it holds something; tell whether it does."""
        value = cell.value
        if value is None or (isinstance(value, str) and not value.strip()):
            return False
        if cell.column > MAX_COLUMNS:
            last = get_column_letter(MAX_COLUMNS)
            raise SheetError(f"ô {cell.address} ở quá cột {last}, là cột thứ {MAX_COLUMNS}")
        row = self._rows.setdefault(cell.row, {})
        if cell.column in row:
            raise SheetError(f"ô {cell.address} đứng hai lần trong tệp")
        if len(self._rows) > MAX_ROWS:
            most, here = grouped(MAX_ROWS), grouped(cell.row)
            told = f"bảng có hơn {most} dòng, dòng {here} trở đi không vừa"
            raise SheetError(told, "bảng chia thành nhiều tệp")
        row[cell.column] = cell
        self._count(cell)
        return True

    def _count(self, cell: Cell) -> None:
        length = len(cell.value) if isinstance(cell.value, str) else 0
        if length > MAX_CELL:
            raise SheetError(f"ô {cell.address} dài {length} ký tự, quá {MAX_CELL}", "ô ngắn hơn")
        self._letters += length
        if self._letters > MAX_TEXT:
            raise SheetError("các ô có quá nhiều chữ", "bảng chia thành nhiều tệp")

    def has(self, row: int, column: int) -> bool:
        return column in self._rows.get(row, {})

    def rows(self) -> list[Row]:
        rows = sorted(self._rows.items())
        return [[cells[column] for column in sorted(cells)] for _, cells in rows]


def shown(value: object) -> str:
    """A cell's value as messages quote it: one short printable line."""
    text = printable(" ".join(str(value).split()))
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
