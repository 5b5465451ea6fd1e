"""Records that a new one links to, typed by their names or ids."""

from __future__ import annotations

from typing import Any

from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.model.declared import fields_of
from macros.model.fields import Ref
from macros.sheets.names import Names


def linked(
    base: KnowledgeBase, record_type: type[Record], values: dict[str, Any]
) -> dict[str, Any]:
    """`values` with ids for the names of records; what is nobody's name stays, to be refused."""
    names, found = Names(base.entries.values()), dict(values)
    for key, field in fields_of(record_type).items():
        if field.ref and key in values:
            value = values[key]
            items = value if isinstance(value, list) else [value]
            ids = [_id_of(item, field.ref, names) for item in items]
            found[key] = ids if isinstance(value, list) else ids[0]
    return found


def _id_of(name: str, ref: Ref, names: Names) -> str:
    meant = names.meant(name, ref)
    return meant[0] if len(meant) == 1 else name
