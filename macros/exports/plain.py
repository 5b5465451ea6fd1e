"""What a record's file says, as plain data and as words; plain data as JSON."""

import json
from typing import Any

from macros.model import Record
from macros.model.partial_date import PartialDate
from macros.model.vocabulary import Labelled


def text_of(value: object) -> str:
    """A single value for Vietnamese readers: ``05/03/2022``, a vocabulary's label, ``có``."""
    if isinstance(value, PartialDate):
        return value.vietnamese()
    if isinstance(value, Labelled):
        return value.label
    if isinstance(value, bool):
        return "có" if value else "không"
    return str(value)


def stored(record: Record) -> dict[str, Any]:
    """What the record's file says, as plain data: no defaults, nothing worked out."""
    return record.model_dump(mode="json", exclude_unset=True)


def dumped(value: Any, indent: int | None = None) -> str:
    """JSON as the files hold it: letters as they are, one form for one value."""
    separators = (",", ": ") if indent else (",", ":")
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=separators) + "\n"


def without_empty(found: dict[str, Any]) -> dict[str, Any]:
    """What does not apply is left out."""
    return {key: value for key, value in found.items() if value}
