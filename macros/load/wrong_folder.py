"""A record of one kind in the folder of another: said once, not by each key that is strange."""

from collections.abc import Mapping
from typing import Any

from macros.model import KINDS, Record
from macros.model.declared import fields_of
from macros.problems import Problem


def wrong_folder(values: Mapping[str, Any], record_type: type[Record], path: str) -> Problem | None:
    """The problem where keys and type are all of exactly one other kind, and lack nothing of it."""
    is_here = values.keys() <= fields_of(record_type).keys() and _may_be(values, record_type)
    meant = [] if is_here else [kind for kind in KINDS.values() if _fits(values, kind)]
    if len(meant) != 1:
        return None
    kind, other = record_type.kind, meant[0].kind
    found = f"Có lẽ là {other.label.lower()}, mà nằm trong thư mục của {kind.label.lower()}"
    return Problem(path, 1, 1, "ngoai-thu-muc", found, f"tệp ở thư mục data/{other.folder}/")


def _fits(values: Mapping[str, Any], record_type: type[Record]) -> bool:
    fields = fields_of(record_type)
    needed = {key for key, field in fields.items() if field.is_needed(values.get("type"))}
    return needed <= values.keys() <= fields.keys() and _may_be(values, record_type)


def _may_be(values: Mapping[str, Any], record_type: type[Record]) -> bool:
    """Whether the kind has the type that the record names, if it names one."""
    field = fields_of(record_type).get("type")
    return not field or "type" not in values or values["type"] in [*field.choices]
