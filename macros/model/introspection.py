"""Looks into the models' declarations: which field stands at a location, what it may hold."""

from __future__ import annotations

import json
import re
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.model.vocabulary import Labelled

Location = tuple[str | int, ...]


def nested_model(annotation: Any) -> type[BaseModel] | None:
    """The model inside ``X``, ``X | None`` or ``list[X]``, if there is one."""
    found: type[BaseModel] | None = _first_class(annotation, BaseModel)
    return found


def vocabulary_of(annotation: Any) -> type[Labelled] | None:
    """The closed vocabulary inside an annotation, if there is one."""
    found: type[Labelled] | None = _first_class(annotation, Labelled)
    return found


def _first_class(annotation: Any, base: type) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, base):
        return annotation
    return next((found for a in get_args(annotation) if (found := _first_class(a, base))), None)


def model_at(record_type: type[BaseModel], location: Location) -> type[BaseModel]:
    """The model whose keys stand at `location` (its last part is the key)."""
    model = record_type
    for part in location[:-1]:
        if isinstance(part, str) and part in model.model_fields:
            model = nested_model(model.model_fields[part].annotation) or model
    return model


def field_at(record_type: type[BaseModel], location: Location) -> FieldInfo | None:
    """The declared field at `location`; an item of a list has the field of its list."""
    keys = [index for index, part in enumerate(location) if isinstance(part, str)]
    if not keys:
        return None
    up_to_key = location[: keys[-1] + 1]
    return model_at(record_type, up_to_key).model_fields.get(str(up_to_key[-1]))


def field_name(record_type: type[BaseModel], location: Location) -> str:
    """``“Ngày ban hành” (issued_on)``: how problems name the field at `location`."""
    key = next((part for part in reversed(location) if isinstance(part, str)), None)
    if key is None:
        return ""
    field = field_at(record_type, location)
    return f"“{field.title}” ({key})" if field and field.title else f"“{key}”"


def example_of(field: FieldInfo | None) -> str:
    """The field's example as one would write it in YAML."""
    if field is None or not field.examples:
        return ""
    example = field.examples[0]
    if isinstance(example, str):
        quoted = not example.replace(" ", "").replace("-", "").isalpha() and not _is_iso(example)
        return json.dumps(example, ensure_ascii=False) if quoted else example
    return json.dumps(example, ensure_ascii=False)


def _is_iso(text: str) -> bool:
    return bool(re.fullmatch(r"\d{4}(-\d{2}){0,2}", text))
