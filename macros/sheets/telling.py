"""Problems of a spreadsheet: where the cell is, and what one types into it."""

from __future__ import annotations

import re
from dataclasses import replace

from macros.problems import Problem
from macros.sheets.drafts import Draft
from macros.sheets.table import Complaint

_YAML = re.compile(r"[a-z_]+:|[\[{\"⏎-]")
"""How examples for record files begin that nobody types into a cell."""


def told(sheet: str, complaint: Complaint) -> Problem:
    """What the sheet itself has against being taken."""
    cell = complaint.cell
    found = f"ô {cell.address}: {complaint.found}"
    place = sheet, cell.row, cell.column
    return Problem(*place, complaint.code, found, complaint.expected, "", complaint.example)


def at_cell(sheet: str, problem: Problem, draft: Draft) -> Problem:
    """A problem of the record that the row would become, at the cell that it comes from."""
    column, cell = draft.places.get(problem.line, (None, draft.row))
    example = problem.example
    if _YAML.match(example):
        example = column.example if column else ""
    return replace(
        problem,
        path=sheet,
        line=cell.row,
        column=cell.column,
        found=f"ô {cell.address}: {problem.found}",
        example=example,
        remedy="",
    )
