"""A workbook of a few rows, and what importing it gives."""

from pathlib import Path
from typing import Any

from openpyxl import Workbook

from macros.model.record import Record
from macros.sheets.drafts import Imported
from macros.sheets.into_records import import_file

SOURCE = "bao-cao-suoi-may | II.1"


def sheet(folder: Path, rows: list[dict[str, Any]]) -> Path:
    """A workbook whose columns are the keys of all rows."""
    book = Workbook()
    heads = list(dict.fromkeys(key for row in rows for key in row))
    assert book.active is not None
    lines: list[list[Any]] = [list(heads), *([row.get(head) for head in heads] for row in rows)]
    for line in lines:
        book.active.append(line)
    book.save(folder / "bang.xlsx")
    return folder / "bang.xlsx"


def figure(**cells: Any) -> dict[str, Any]:
    whole = {"id": "sl-ong", "Tên": "Hộ nuôi ong", "printed": "1.457", "unit": "hộ"}
    return {**whole, "Địa bàn": "Huyện Suối Mây", "source": SOURCE, "status": "verified", **cells}


def imported(data: Path, record_type: type[Record], *rows: dict[str, Any]) -> Imported:
    return import_file(sheet(data.parent, list(rows)), data, record_type)
