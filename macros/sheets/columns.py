"""The columns of a kind's spreadsheet, from its model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_origin

from pydantic.fields import FieldInfo

from macros.load.scalars import ValueKind, value_kind
from macros.model import Record
from macros.model.introspection import nested_model, vocabulary_of
from macros.model.order import key_order
from macros.suggest import plain

MANY = ";"
"""Stands between the items of a list in one cell."""

APART = "|"
"""Stands between the fields of a group in one cell: ``bao-cao-so-ket-2024 | III.4.1``."""


@dataclass(frozen=True)
class Column:
    """One column: the field's key, and the keys of its parts where it is a group of fields."""

    key: str
    info: FieldInfo
    parts: tuple[str, ...]

    @property
    def is_list(self) -> bool:
        """Whether a cell may hold several values."""
        return get_origin(self.info.annotation) is list

    @property
    def kind(self) -> ValueKind:
        """What a single value is."""
        return value_kind(self.info)

    @property
    def header(self) -> str:
        """``Ngày ban hành (issued_on)``."""
        return f"{self.info.title} ({self.key})"

    @property
    def choices(self) -> dict[str, str]:
        """Allowed values with their labels; empty where anything may stand."""
        vocabulary = None if self.parts else vocabulary_of(self.info.annotation)
        return {str(member): member.label for member in vocabulary} if vocabulary else {}

    @property
    def example(self) -> str:
        """The model's example as one would type it into a cell."""
        example = self.info.examples[0] if self.info.examples else ""
        items = example if isinstance(example, list) else [example]
        return f"{MANY} ".join(self._shown(item) for item in items)

    def _shown(self, item: object) -> str:
        if isinstance(item, dict):
            return f" {APART} ".join(str(item.get(part, "")) for part in self.parts).rstrip(" |")
        return str(item)


def columns_of(record_type: type[Record]) -> list[Column]:
    """All columns of a kind, in the order of its files."""
    fields = record_type.model_fields
    return [_column(key, fields[key]) for key in key_order(record_type)]


def _column(key: str, info: FieldInfo) -> Column:
    group = nested_model(info.annotation)
    return Column(key, info, tuple(group.model_fields) if group else ())


def column_named(header: str, columns: list[Column]) -> Column | None:
    """The column with that header: its label, its key, or both as the template has them."""
    wanted = plain(header)
    for column in columns:
        if wanted in {plain(column.header), plain(column.key), plain(str(column.info.title))}:
            return column
    return None
