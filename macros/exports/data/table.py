"""A table of the open data: its columns and rows, whatever the format."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Type = Literal["string", "number", "integer", "boolean", "date", "array", "object"]
Cell = str | int | Decimal | None
RECORDS, LINKS, VERDICTS = "record", "link", "verdict"


@dataclass(frozen=True)
class Column:
    """One column; `refers` is the table whose `id` it names."""

    key: str
    label: str
    type: Type = "string"
    help: str = ""
    refers: str = ""
    choices: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True)
class Table:
    """A table; each of its rows has a cell for every column."""

    name: str
    label: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    key: str = ""

    def objects(self) -> list[dict[str, Cell]]:
        """The rows by column, as JSON has them; an empty cell is left out."""
        keys = [column.key for column in self.columns]
        rows = (zip(keys, row, strict=True) for row in self.rows)
        return [{key: cell for key, cell in row if cell is not None} for row in rows]
