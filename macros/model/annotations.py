"""What the type annotation of a field says, however deep in lists and unions it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args

from macros.model.fields import Ref
from macros.model.partial_date import PartialDate

ValueKind = Literal["text", "date", "int", "bool"]
_HELD: dict[Any, ValueKind] = {PartialDate: "date", bool: "bool", int: "int"}


def _within(*annotations: Any) -> Iterator[Any]:
    """The annotations and all that they are made of."""
    for annotation in annotations:
        yield annotation
        yield from _within(*get_args(annotation))


def holds(annotation: Any) -> ValueKind:
    """What a single value is."""
    return min((_HELD[one] for one in _within(annotation) if one in _HELD), default="text")


def ref_in(annotations: tuple[Any, ...]) -> Ref | None:
    """The Ref among type annotations."""
    return next((one for one in _within(*annotations) if isinstance(one, Ref)), None)


def class_in(annotation: Any, base: type) -> Any:
    """The class derived from `base` inside ``X``, ``X | None`` or ``list[X]``, if there is one."""
    classes = (one for one in _within(annotation) if isinstance(one, type))
    return next((one for one in classes if issubclass(one, base)), None)
