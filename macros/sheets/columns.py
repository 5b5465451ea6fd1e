"""The columns of spreadsheets, from the models: of one kind's, and of the workbook that holds all
records on a sheet a kind and one for each nested list.

The workbook is written by macros/exports/data/workbook.py and read back by into_records.py, so that
both ask here. A head or a sheet of it is known by what stands in brackets at its end; ``(=)`` marks
what is worked out and is not read.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.model import KINDS, Record
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


COMPUTED = "(=)"
UNREAD = INTRODUCTION, REGISTER, GRAPH = "Đọc trước", "Văn bản", "Quan hệ"
"""Sheets that hold nothing of their own."""

OWNER = "of"
"""Key of the column that tells to which record a row of a nested list belongs."""

_SIGN = re.compile(r"\((\.?[a-z_]+)\)$")
_NO_NAME = re.compile(r"[\[\]:*?/\\]")


def sheets() -> dict[str, list[Column]]:
    """All that hold records, by name: their columns.

    A list of groups stands on one sheet for all kinds; its key means one thing in all.
    """
    found = {}
    for key, kind in KINDS.items():
        found[_named(kind.kind.plural, key)] = [*_columns(in_order(kind))]
    owner = Column(OWNER, fields_of(Record)["id"], exact=True)
    for field in (field for kind in KINDS.values() for field in fields_of(kind).values()):
        if field.many and field.group:
            columns = _columns(fields_of(field.group).values())
            found[_named(field.label, f".{field.key}")] = [owner, *columns]
    return found


def sign_of(name: str) -> str:
    """What a sheet is known by, a kind's key or ``.`` and a list's key; "" for others."""
    found = _SIGN.search(name)
    return found[1] if found else ""


def _named(label: str, sign: str) -> str:
    """``Văn bản (document)``, ``Liên quan (.related)``; Excel takes no name over 31 letters."""
    return f"{_NO_NAME.sub(' ', label)[: 28 - len(sign)].rstrip()} ({sign})"


def _columns(fields: Iterable[Field], before: str = "") -> Iterator[Column]:
    """One a field; a group has one a key: ``counted.kind``; lists of groups have sheets."""
    for field in fields:
        if not field.group:
            yield Column(f"{before}{field.key}", field, exact=True)
        elif not field.many:
            yield from _columns(fields_of(field.group).values(), f"{field.key}.")
