"""A spreadsheet of one kind into records: all rows or none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from macros.checks import Context, run_checks
from macros.links import resolve
from macros.load import Entry, load_entries
from macros.load.places import misplaced
from macros.load.records import load_text
from macros.model import Record
from macros.problems import Problem
from macros.sheets.cells import CellError, Names, value_of
from macros.sheets.columns import Column, column_named, columns_of
from macros.sheets.drafts import Draft, Imported, Values, draft_of, names_of
from macros.sheets.reading import Cell, Row, SheetError, read_sheet
from macros.suggest import nearest_named
from macros.write.files import write_text


class _Sheet:
    """One import under way."""

    def __init__(self, name: str, record_type: type[Record], entries: list[Entry]) -> None:
        self.name = name
        self.record_type = record_type
        self.entries = entries
        self.result = Imported()
        self.names: Names = names_of(entries)

    def told(self, cell: Cell, code: str, found: str, expected: str, example: str = "") -> None:
        shown = f"ô {cell.address}: {found}"
        self.result.problems.append(
            Problem(self.name, cell.row, cell.column, code, shown, expected, "", example)
        )

    def columns(self, head: Row) -> dict[int, Column]:
        """The column of each header; unknown headers are told of."""
        known = columns_of(self.record_type)
        found: dict[int, Column] = {}
        for cell in head:
            column = column_named(str(cell.value), known)
            if column:
                found[cell.column] = column
                continue
            near = nearest_named(str(cell.value), {c.key: [c.field.label] for c in known})
            expected = f"“{near}”" if near else f"một trong: {', '.join(c.key for c in known)}"
            self.told(cell, "cot-la", f"không có cột “{cell.value}”", expected)
        return found

    def draft(self, row: Row, columns: dict[int, Column]) -> None:
        """Turn a row into a file's text; damaged cells are told of and left out."""
        values: Values = {}
        for cell in row:
            column = columns.get(cell.column)
            if column is None:
                continue
            try:
                value = value_of(cell.value, column, self.names)
                values[column.key] = (value, column, cell)
            except CellError as error:
                self.told(cell, error.code, error.found, error.expected, error.example)
        self.result.drafts.append(draft_of(self.record_type, values, row[0]))

    def check(self) -> None:
        """Load every draft and check it among all records; problems get their cells' addresses."""
        fresh, taken = [], {entry.path for entry in self.entries}
        for draft in self.result.drafts:
            if draft.path in taken:
                shown = f"đã có {draft.path}"
                self.told(draft.row, "ma-da-co", shown, "mã mới, hoặc bỏ dòng này")
            taken.add(draft.path)
            entry, problems = load_text(draft.text, draft.path, self.record_type)
            fresh += [entry] if entry else []
            self.result.problems += [self._at_cell(p, draft) for p in problems]
        entries = [*self.entries, *fresh]
        base = resolve([entry.record for entry in entries])
        by_path = {draft.path: draft for draft in self.result.drafts}
        for problem in run_checks(Context(entries, base)):
            if problem.path in by_path:
                self.result.problems.append(self._at_cell(problem, by_path[problem.path]))

    def _at_cell(self, problem: Problem, draft: Draft) -> Problem:
        cell = draft.cells.get(problem.line, draft.row)
        if problem.code == "thieu-khoa":
            cell = draft.row
        found = f"ô {cell.address}: {problem.found}"
        place = {"path": self.name, "line": cell.row, "column": cell.column}
        return replace(problem, **place, found=found, remedy="")  # type: ignore[arg-type]


def import_sheet(file: Path, record_type: type[Record], data: Path) -> Imported:
    """Read and check the spreadsheet against the records under `data`; nothing is written."""
    sheet = _Sheet(file.name, record_type, load_entries(data)[0])
    try:
        rows = read_sheet(file)
        if not rows:
            raise SheetError("bảng không có dòng nào")
    except SheetError as error:
        problem = Problem(
            file.name, 1, 1, "bang-hong", str(error), "tệp theo mẫu của kb.py template"
        )
        return Imported(problems=[problem])
    columns = sheet.columns(rows[0])
    for row in rows[1:]:
        sheet.draft(row, columns)
    sheet.check()
    return sheet.result


def write_drafts(imported: Imported, data: Path) -> list[str]:
    """Write all records; the paths. Where one cannot be written, those before it go again."""
    written: list[Path] = []
    try:
        for draft in imported.drafts:
            file = data.parent / draft.path
            if misplaced(file, data) or file.exists():
                raise FileExistsError(draft.path)
            file.parent.mkdir(exist_ok=True)
            write_text(file, draft.text)
            written.append(file)
    except OSError:
        for file in written:
            file.unlink()
        raise
    return [draft.path for draft in imported.drafts]
