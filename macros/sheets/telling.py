"""Problems of a spreadsheet: where the cell is, and what one types into it."""

import json
import re
from dataclasses import replace

from macros.load.leftovers import file_stem
from macros.load.reasons import IN_FILES
from macros.problems import Problem
from macros.sheets.columns import MANY, Column
from macros.sheets.drafts import Draft
from macros.sheets.table import Cell, Complaint
from macros.suggest import slug

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
