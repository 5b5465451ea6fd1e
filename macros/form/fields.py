"""What the form knows of a kind of record, read off the models: one field, one declaration."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.form.messages import messages_of
from macros.form.samples import Said
from macros.links import ref_in
from macros.load.scalars import value_kind
from macros.model import Record
from macros.model.fields import Citation
from macros.model.introspection import Location, field_name, nested_model, vocabulary_of
from macros.write.scalar_edits import OWN_WORDS


@dataclass(frozen=True)
class FormField:
    """A field as the form's script reads it.

    `type`: text, long, date, int, bool, choice, ref, place (of a source's outline) or part, whose
    own fields are in `fields`. `name` is how problems name the field. `choices` are pairs of key
    and label, `kinds` the kinds of record that a ref may name. `messages` are the sentences of
    `kb.py check` with {value} and the like left open, each with its code.
    """

    key: str
    name: str
    label: str
    help: str
    example: str
    type: str
    required: bool
    many: bool
    default: str
    choices: list[list[str]]
    kinds: list[str]
    pattern: str
    fields: list[dict[str, Any]]
    messages: dict[str, Said]
    limits: dict[str, int]


def fields_of(record_type: type[Record], keys: Iterable[str]) -> list[dict[str, Any]]:
    """Those fields of a kind; what is empty in a field is left out."""
    return [_field(record_type, record_type, (key,)) for key in keys]


def _field(record_type: type[Record], model: type[BaseModel], at: Location) -> dict[str, Any]:
    key = str(at[-1])
    info = model.model_fields[key]
    schema = _value_schema(_schemas(model)[key])
    many = schema.get("type") == "array"
    schema = schema["items"] if many else schema
    here = (*at, 0) if many else at
    part = nested_model(info.annotation)
    inner = part.model_fields if part else ()
    field = FormField(
        key=key,
        name=field_name(record_type, at),
        label=str(info.title),
        help=str(info.description),
        example=_example(info, many),
        type="part" if part else _type(model, key, info),
        required=info.is_required(),
        many=many,
        default=_default(info),
        choices=_choices(info),
        kinds=list(schema.get("x-ref", ())),
        pattern=_javascript(schema.get("pattern", "")),
        fields=[_field(record_type, part, (*here, inner_key)) for inner_key in inner if part],
        messages=messages_of(record_type, here, info, "maxLength" in schema),
        limits={n: schema[n] for n in ("maxLength", "minLength", "minimum") if n in schema},
    )
    return {
        name: value for name, value in asdict(field).items() if value not in ("", [], {}, False)
    }


@cache
def _schemas(model: type[BaseModel]) -> dict[str, dict[str, Any]]:
    properties: dict[str, dict[str, Any]] = model.model_json_schema()["properties"]
    return properties


def _value_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a value that is there: without the null that optional fields allow."""
    given = [option for option in schema.get("anyOf", ()) if option.get("type") != "null"]
    return given[0] if given else schema


def _type(model: type[BaseModel], key: str, info: FieldInfo) -> str:
    if ref_in((info.annotation, *info.metadata)):
        return "ref"
    if model is Citation:
        return "place"
    if vocabulary_of(info.annotation):
        return "choice"
    kind = value_kind(info)
    return ("long" if key in OWN_WORDS else "text") if kind == "text" else kind


def _choices(info: FieldInfo) -> list[list[str]]:
    vocabulary = vocabulary_of(info.annotation)
    return [[str(member), member.label] for member in vocabulary] if vocabulary else []


def _default(info: FieldInfo) -> str:
    default = info.default
    if isinstance(default, bool):
        return str(default).lower()
    return default if isinstance(default, str) else ""


def _example(info: FieldInfo, many: bool) -> str:
    """The first example, of a list its first value; of a structure its own fields show theirs."""
    example = info.examples[0] if info.examples else ""
    example = example[0] if many and example else example
    if isinstance(example, bool):
        return str(example).lower()
    return "" if isinstance(example, dict) else str(example)


def _javascript(pattern: str) -> str:
    r"""A pattern of pydantic's in JavaScript's words: there \w knows ASCII letters only."""
    return pattern.replace(r"\w", r"\p{Alphabetic}\p{M}\p{Nd}\p{Pc}")
