"""A row of a spreadsheet as the text of a record file."""

from dataclasses import dataclass, field
from typing import Any

from macros.model import Record
from macros.problems import Problem
from macros.sheets.columns import Column, columns_of
from macros.sheets.table import Cell
from macros.write.yaml_text import block

Values = dict[str, tuple[Any, Column, Cell]]
"""The values of a row by key, each with its column and the cell that it comes from."""


@dataclass
class Draft:
    """One row as a record file: its text, and the column and cell of each of its lines."""

    id: str
    path: str
    text: str
    places: dict[int, tuple[Column, Cell]]
    row: Cell
    record_type: type[Record]
    sheet: str = ""
    is_new: bool = True


@dataclass
class Imported:
    """What the spreadsheet comes to: files to write by path, and what stands in the way."""

    drafts: list[Draft] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """Whether any problem is an error: then nothing may be written."""
        return any(problem.severity == "error" for problem in self.problems)


def draft_of(record_type: type[Record], values: Values, first: Cell, sheet: str = "") -> Draft:
    """The record file of a row whose first cell is `first`, on the sheet of that name."""
    text = ""
    places: dict[int, tuple[Column, Cell]] = {}
    for key in (column.key for column in columns_of(record_type) if column.key in values):
        value, column, cell = values[key]
        start = text.count("\n") + 1
        text += block(key, value, is_date=column.field.holds == "date")
        places |= dict.fromkeys(range(start, text.count("\n") + 1), (column, cell))
    record_id = str(values["id"][0]) if "id" in values else ""
    path = f"data/{record_type.kind.folder}/{record_id}.yml"
    return Draft(record_id, path, text, places, first, record_type, sheet)
