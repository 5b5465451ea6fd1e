"""A table of the open data: its columns and rows, whatever the format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Type = Literal["string", "number", "integer", "boolean", "date", "array", "object"]
Cell = str | int | Decimal | None
RECORDS = "record"


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
    """A table; `rows` have their cells by column."""

    name: str
    label: str
    columns: tuple[Column, ...]
    rows: tuple[Mapping[str, Cell], ...]
    key: str = ""
