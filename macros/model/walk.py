"""One walk over a record's values, and which declared field stands at a place in a record."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from macros.model.declared import Field, fields_of
from macros.model.fields import Part

Location = tuple[str | int, ...]
"""Where a value stands in a record: ``("relations", 0, "to")``."""


@dataclass(frozen=True)
class Value:
    """One value of a field, an item where the field holds a list; `holder` is what it stands in."""

    field: Field
    location: Location
    value: Any
    holder: Part


def values_of(part: Part, field: Field, at: Location = ()) -> Iterator[Value]:
    """The values that `part`, which stands at `at`, has in one of its fields; groups whole."""
    found = getattr(part, field.key)
    if field.many:
        for index, item in enumerate(found):
            yield Value(field, (*at, field.key, index), item, part)
    elif found is not None:
        yield Value(field, (*at, field.key), found, part)


def _all(_field: Field) -> bool:
    return True


def walk(part: Part, at: Location = (), wanted: Callable[[Field], bool] = _all) -> Iterator[Value]:
    """Every single value of `part` in the order of its fields, those inside groups too.

    `wanted`, a function of a module, tells of which fields; the others are not even looked at.
    """
    for field in _leading_to(type(part), wanted):
        for value in values_of(part, field, at):
            if isinstance(value.value, Part):
                yield from walk(value.value, value.location, wanted)
            elif wanted(field):
                yield value


@cache
def _leading_to(model: type[Part], wanted: Callable[[Field], bool]) -> tuple[Field, ...]:
    """The fields that are wanted, or hold a group with such a field."""
    fields = fields_of(model).values()
    return tuple(f for f in fields if wanted(f) or (f.group and _leading_to(f.group, wanted)))


def model_at(model: type[Part], location: Location) -> type[Part]:
    """The model whose keys stand at `location` (its last part is the key)."""
    for part in location[:-1]:
        if isinstance(part, str) and part in fields_of(model):
            model = fields_of(model)[part].group or model
    return model


def field_at(model: type[Part], location: Location) -> Field | None:
    """The declared field at `location`; an item of a list has the field of its list."""
    return _field_at(model, tuple(part for part in location if isinstance(part, str)))


@lru_cache(maxsize=1 << 12)
def _field_at(model: type[Part], keys: tuple[str, ...]) -> Field | None:
    return fields_of(model_at(model, keys)).get(keys[-1]) if keys else None


def field_name(model: type[Part], location: Location) -> str:
    """``“Ngày ban hành” (issued_on)``: how problems name the field at `location`."""
    key = next((part for part in reversed(location) if isinstance(part, str)), None)
    if key is None:
        return ""
    field = field_at(model, location)
    return f"“{field.label}” ({key})" if field else f"“{key}”"
