"""The sheets of the workbook that holds all records: one a kind, one for each nested list.

Written by macros/exports/data/workbook.py and read back by into_records.py, so that both ask here.
A head or a sheet is known by what stands in brackets at its end; ``(=)`` marks what is worked out
and is not read.
"""

import re
from collections.abc import Iterable, Iterator

from macros.model import KINDS, Record
from macros.model.declared import Field, fields_of
from macros.model.order import in_order
from macros.sheets.columns import Column

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
