"""The columns of a kind's spreadsheet, from its model."""

import re
from dataclasses import dataclass

from macros.model import Record
from macros.model.declared import Field, fields_of
from macros.model.order import in_order

MANY = ";"
"""Stands between ids, keys or groups in one cell, as a line break does; texts are parted by line
breaks only, for they may hold it."""

APART = "|"
"""Stands between the fields of a group in one cell: ``bao-cao-so-ket-2024 | III.4.1``."""


@dataclass(frozen=True)
class Column:
    """One column: the field's key, and the keys of its parts where it is a group of fields.

    `exact`: its cells were written by us, letter by letter, and not typed by anyone.
    """

    key: str
    field: Field
    parts: tuple[str, ...] = ()
    exact: bool = False

    @property
    def header(self) -> str:
        """``Ngày ban hành (issued_on)``."""
        return f"{self.field.label} ({self.key})"

    @property
    def choices(self) -> dict[str, str]:
        """Allowed values with their labels; empty where anything may stand."""
        return {} if self.parts else self.field.choices

    @property
    def example(self) -> str:
        """The model's example as one would type it into a cell."""
        example = self.field.example
        items = example if isinstance(example, list) else [example]
        between = f"{MANY} " if self.parts or self.field.ref or self.choices else "\n"
        return between.join(self._shown(item) for item in items)

    def _shown(self, item: object) -> str:
        if isinstance(item, dict):
            return f" {APART} ".join(str(item.get(part, "")) for part in self.parts).rstrip(" |")
        return str(item)


def columns_of(record_type: type[Record]) -> list[Column]:
    """All columns of a kind, in the order of its files."""
    fields = in_order(record_type)
    return [Column(f.key, f, tuple(fields_of(f.group)) if f.group else ()) for f in fields]


def packed(items: list[str]) -> str:
    """The items of a list in one cell: each on a line, a line break inside one as ``\\\\n``."""
    return "\n".join(item.replace("\\", "\\\\").replace("\n", "\\n") for item in items)


def unpacked(cell: str) -> list[str]:
    """The items again."""
    lines = cell.split("\n")
    return [re.sub(r"\\([\\n])", lambda m: m[1].replace("n", "\n"), line) for line in lines]
