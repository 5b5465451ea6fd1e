"""CSV (RFC 4180): UTF-8 without a mark, keys as heads, decimals with a point."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from macros.exports.data.table import Cell, Table


def csv_files(tables: Iterable[Table]) -> dict[str, str]:
    """``csv/<table>.csv``."""
    return {f"csv/{table.name}.csv": _csv(table) for table in tables}


def _csv(table: Table) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(column.key for column in table.columns)
    for row in table.rows:
        writer.writerow(_text(row.get(column.key)) for column in table.columns)
    return stream.getvalue()


def _text(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return "" if cell is None else str(cell)
