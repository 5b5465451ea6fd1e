"""The empty spreadsheet of a kind, from its model: headers, allowed values, help."""

import csv
from io import BytesIO, StringIO
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from macros.model import Record
from macros.sheets.columns import Column, columns_of
from macros.sheets.xlsx_table import EXPLANATION
from macros.write.files import write_bytes

ROWS = 1_000
"""So many rows are prepared: as text, so that Excel leaves what is typed alone."""

LONGEST_CHOICES = 255
"""Excel takes no longer list of allowed values."""


def write_template(file: Path, record_type: type[Record]) -> None:
    """Write a .xlsx or .csv, whole or not at all; raises OSError."""
    columns = columns_of(record_type)
    if file.suffix.lower() == ".csv":
        text = StringIO(newline="")
        csv.writer(text).writerow(column.header for column in columns)
        write_bytes(file, text.getvalue().encode("utf-8-sig"))
        return
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # a new workbook has one
    sheet.title = record_type.kind.plural[:31].replace("/", "-")
    for position, column in enumerate(columns, start=1):
        _prepare(sheet, position, column)
    sheet.freeze_panes = "A2"
    _explain(book.create_sheet(EXPLANATION), columns)
    stream = BytesIO()
    book.save(stream)
    write_bytes(file, stream.getvalue())


def _prepare(sheet: Worksheet, position: int, column: Column) -> None:
    letter = get_column_letter(position)
    head = sheet.cell(1, position, column.header)
    head.font = Font(bold=True)
    head.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.column_dimensions[letter].width = 24
    for row in range(2, ROWS + 2):
        sheet.cell(row, position).number_format = "@"
    choices = ",".join(column.choices)
    if choices and not column.field.many and len(choices) <= LONGEST_CHOICES:
        allowed = DataValidation("list", formula1=f'"{choices}"', allow_blank=True)
        allowed.add(f"{letter}2:{letter}{ROWS + 1}")
        sheet.add_data_validation(allowed)


def explanation(columns: list[Column]) -> list[list[str]]:
    """The rows of the second sheet: what each column is for."""
    rows = [["Cột", "Bắt buộc", "Ghi gì", "Ví dụ", "Giá trị được phép"]]
    for column in columns:
        needed = "có" if column.field.required else ", ".join(column.field.needed)
        choices = "\n".join(f"{key}: {label}" for key, label in column.choices.items())
        rows.append([column.header, needed, column.field.help, column.example, choices])
    return rows


def _explain(sheet: Worksheet, columns: list[Column]) -> None:
    for row in explanation(columns):
        sheet.append(row)
    for letter, width in zip("ABCDE", (36, 10, 60, 40, 40), strict=True):
        sheet.column_dimensions[letter].width = width
