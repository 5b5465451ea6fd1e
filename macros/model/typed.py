"""Values as an editor types them."""

from __future__ import annotations

from macros.model.declared import Field
from macros.model.partial_date import PartialDate


def typed_example(field: Field) -> str:
    """The first value of a field's example; of a structure its own fields show theirs."""
    example = field.example[0] if field.many and field.example else field.example
    if isinstance(example, bool):
        return str(example).lower()
    if field.holds == "date":
        return PartialDate.parse(str(example)).vietnamese()
    return "" if isinstance(example, dict) else str(example)
