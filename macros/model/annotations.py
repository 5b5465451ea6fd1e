"""What the type annotation of a field says, however deep in lists and unions it stands."""

from __future__ import annotations

from typing import Any, Literal, get_args

from macros.model.fields import Ref
from macros.model.partial_date import PartialDate

ValueKind = Literal["text", "date", "int", "bool"]


def holds(annotation: Any) -> ValueKind:
    """What a single value is, however deep in lists and unions its type stands."""
    single: dict[Any, ValueKind] = {PartialDate: "date", bool: "bool", int: "int"}
    if annotation in single:
        return single[annotation]
    return min({holds(inner) for inner in get_args(annotation)} - {"text"}, default="text")


def ref_in(annotations: tuple[Any, ...]) -> Ref | None:
    """The Ref among type annotations, however deep in lists and unions it stands."""
    for annotation in annotations:
        if isinstance(annotation, Ref):
            return annotation
        inner = (*get_args(annotation), *getattr(annotation, "__metadata__", ()))
        if found := ref_in(inner):
            return found
    return None


def class_in(annotation: Any, base: type) -> Any:
    """The class derived from `base` inside ``X``, ``X | None`` or ``list[X]``, if there is one."""
    if isinstance(annotation, type) and issubclass(annotation, base):
        return annotation
    return next((found for a in get_args(annotation) if (found := class_in(a, base))), None)
