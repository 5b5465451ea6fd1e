"""The sheets of the workbook that holds all records: one a kind, one for each nested list.

Written by macros/exports/data/workbook.py and read back by book.py, so that both ask here. A head
or a sheet is known by what stands in brackets at its end; ``(=)`` marks what is worked out and is
not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.model import KINDS, Record
from macros.model.declared import Field, fields_of
from macros.model.fields import Part
from macros.model.order import key_order
from macros.model.record import Kind
from macros.sheets.columns import Column

COMPUTED = "(=)"
UNREAD = INTRODUCTION, REGISTER, GRAPH = "Đọc trước", "Văn bản", "Quan hệ"
"""Sheets that hold nothing of their own."""
LONGEST_NAME = 31
"""Excel takes no longer name of a sheet."""

OWNER = "of"
"""Key of the column that tells to which record a row of a nested list belongs."""

_SIGN = re.compile(r"\((\.?[a-z_]+)\)$")
_NO_NAME = re.compile(r"[\[\]:*?/\\]")


def kind_sheet(kind: Kind) -> str:
    """``Văn bản (document)``."""
    return _named(kind.plural, kind.key)


def list_sheet(field: Field) -> str:
    """``Liên quan (.related)``: a list of groups, of all kinds that have it."""
    return _named(field.label, f".{field.key}")


def _named(label: str, sign: str) -> str:
    room = LONGEST_NAME - len(sign) - 3
    return f"{_NO_NAME.sub(' ', label)[:room].rstrip()} ({sign})"


def sign_of(name: str) -> str:
    """What a sheet is known by: a kind's key, a nested list's with a point; "" for others."""
    found = _SIGN.search(name)
    return found[1] if found else ""


def kind_columns(record_type: type[Record]) -> list[Column]:
    """The columns of a kind's sheet; a group has one a key: ``counted.kind``."""
    fields = (fields_of(record_type)[key] for key in key_order(record_type))
    return [column for field in fields for column in _columns(field)]


def _columns(field: Field) -> Iterator[Column]:
    if field.group and not field.many:
        for inner in fields_of(field.group).values():
            yield Column(f"{field.key}.{inner.key}", inner, (), exact=True)
    elif not field.group:
        yield Column(field.key, field, (), exact=True)


def nested_lists() -> dict[str, Field]:
    """The fields of all kinds that are lists of groups; a key means one thing in all."""
    return {
        field.key: field
        for record_type in KINDS.values()
        for field in fields_of(record_type).values()
        if field.many and field.group
    }


def list_columns(field: Field) -> list[Column]:
    """The columns of a nested list: the record, then the keys of its groups."""
    group: type[Part] | None = field.group
    assert group  # what nested_lists gives has one
    inner = fields_of(group).values()
    owner = Column(OWNER, fields_of(Record)["id"], (), exact=True)
    return [owner, *(Column(part.key, part, (), exact=True) for part in inner)]
