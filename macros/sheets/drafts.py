"""A row of a spreadsheet as the text of a record file; problems of the file at the cells that they
come from, with what one types there."""

import json
import re
from dataclasses import dataclass, field, replace
from typing import Any

from macros.load.leftovers import file_stem
from macros.load.reasons import IN_FILES
from macros.model import Record
from macros.problems import Problem
from macros.sheets.columns import MANY, Column, columns_of
from macros.sheets.table import Cell, Complaint
from macros.suggest import slug
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


_YAML = re.compile(r"[a-z_]+:|[\[{⏎-]")
"""How examples for record files begin that nobody types into a cell."""
_ITEM = re.compile("⏎ *- ([^⏎]+)")


def told(file: str, complaint: Complaint, sheet: str = "") -> Problem:
    """What the sheet itself has against being taken; `sheet` where the file has several."""
    cell = complaint.cell
    found = f"{_place(cell, sheet)}: {complaint.found}"
    place = file, cell.row, cell.column
    return Problem(*place, complaint.code, found, complaint.expected, "", complaint.example)


def _place(cell: Cell, sheet: str) -> str:
    return f"trang “{sheet}”, ô {cell.address}" if sheet else f"ô {cell.address}"


def at_cell(file: str, problem: Problem, draft: Draft) -> Problem:
    """A problem of the record that the row would become, at the cell that it comes from."""
    column, cell = draft.places.get(problem.line, (None, draft.row))
    return replace(
        problem,
        path=file,
        line=cell.row,
        column=cell.column,
        found=f"{_place(cell, draft.sheet)}: {problem.found}",
        expected=problem.expected.replace(IN_FILES, ""),
        example=_typed(problem.example, column, cell),
        remedy="",
    )


def _typed(example: str, column: Column | None, cell: Cell) -> str:
    """The example as one types it into a cell; of an id the one that was meant, if another."""
    if column and column.key == "id":
        value = str(cell.value)
        meant = slug(file_stem(value) or value)
        return meant if meant != cell.value else ""
    if example.startswith('"'):
        return str(json.loads(example))
    if column and column.choices and (items := _ITEM.findall(example)):
        return f"{MANY} ".join(items)
    return (column.example if column else "") if _YAML.match(example) else example
