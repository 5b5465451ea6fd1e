"""A field of a record of whatever kind."""

from typing import Any

from macros.model import KINDS, Record
from macros.model.declared import fields_of

KEYS = frozenset(key for kind in KINDS.values() for key in fields_of(kind))


def value_in(record: Record | None, key: str, default: Any = None) -> Any:
    """What the record holds there; `default` without a record, or where its kind has no such field.

    Raises KeyError for a key that no kind has: a renamed field makes no rule silent.
    """
    if key not in KEYS:
        raise KeyError(key)
    return getattr(record, key, default)
