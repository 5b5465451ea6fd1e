"""Sheets of documents made of their XML or text, and what reading them tells."""

from pathlib import Path

from macros.model.document import Document
from macros.sheets.columns import columns_of
from macros.sheets.heads import check_first_row, heads_of
from macros.sheets.reading import read_sheet
from macros.sheets.table import (
    Table,
)
from macros.sheets.template import explanation
from tests.sheets.books import book, rows

COLUMNS = columns_of(Document)
HEADS = [column.header for column in COLUMNS if column.field.required]
ROW = ["q-1", "Quyết định 1", "quyet-dinh", "nguon | I", "verified"]
SOUND = rows(HEADS, ROW)


def read(file: Path) -> Table:
    return read_sheet(file, explanation(COLUMNS))


def from_xml(folder: Path, *sheets: str, **parts: object) -> Table:
    content = [f"<sheetData>{sheet}</sheetData>" if "<row" in sheet else sheet for sheet in sheets]
    return read(book(folder / "a.xlsx", *content, **parts))  # type: ignore[arg-type]


def from_csv(folder: Path, text: str) -> Table:
    (folder / "a.csv").write_bytes(text.encode())
    return read(folder / "a.csv")


def told(table: Table) -> list[tuple[str, str]]:
    """Code and address of all that is said of the table and its heads."""
    check_first_row(table.rows, COLUMNS)
    complaints = [*table.complaints, *heads_of(table.rows, COLUMNS)[1]]
    return [(complaint.code, complaint.cell.address) for complaint in complaints]


def values(table: Table) -> list[list[object]]:
    return [[cell.value for cell in row] for row in table.rows]
