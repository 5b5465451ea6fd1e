"""What many cells of one column share is told once, with the first of them."""

from collections.abc import Iterable
from dataclasses import replace

from openpyxl.utils import get_column_letter

from macros.problems import MOST_LINES, Problem
from macros.sheets.heads import few

_KNOWN = "đã có data/"


def at_once(problems: Iterable[Problem]) -> list[Problem]:
    """The problems, of more than a few alike in a column as one; ids that records have are alike,
    whichever they are, and what only the number at its end tells apart."""
    alike: dict[tuple[object, ...], list[Problem]] = {}
    for problem in problems:
        sheet, _, said = problem.found.partition(_place(problem))
        what = _KNOWN if said.startswith(_KNOWN) else said.rstrip("0123456789,")
        key = problem.column, problem.code, problem.field, sheet, what, problem.expected
        alike.setdefault(key if said else (problem,), []).append(problem)
    return [
        one
        for many in alike.values()
        for one in ([_told(many)] if len(many) > MOST_LINES else many)
    ]


def _place(problem: Problem) -> str:
    return f"ô {get_column_letter(problem.column)}{problem.line}: "


def _told(many: list[Problem]) -> Problem:
    first = many[0]
    sheet, place, said = first.found.partition(_place(first))
    cells = few((_place(one)[2:-2] for one in many), "ô")
    if said.startswith(_KNOWN):
        said = f"{said} và các tệp khác"
    return replace(first, found=f"{sheet}{len(many)} ô ({cells}): {said}")
