"""Các trường của bản ghi: every field of every kind, from the models' declarations."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, get_origin

from markupsafe import Markup
from pydantic.fields import FieldInfo

from macros.links import ref_in
from macros.load.scalars import value_kind
from macros.model import KINDS, Record
from macros.model.fields import ANY_KIND, Part
from macros.model.introspection import nested_model, vocabulary_of
from macros.model.order import own_keys
from macros.pages.writer import Writer

_SINGLE = {"date": "ngày", "int": "số nguyên", "bool": "true hoặc false", "text": "chữ"}


@dataclass(frozen=True)
class FieldRow:
    """One field: key, Vietnamese label and help, what it holds, and its allowed values.

    `choices` are pairs of key and label; `parts` are the fields of a group, if it is one.
    """

    key: str
    label: str
    help: str
    holds: str
    example: str
    is_required: bool
    choices: tuple[tuple[str, str], ...]
    parts: tuple[FieldRow, ...]


def rows_of(model: type[Part], keys: list[str] | None = None) -> tuple[FieldRow, ...]:
    """The fields of a model in the order of `keys`, or as declared."""
    return tuple(_row(key, model.model_fields[key]) for key in keys or model.model_fields)


def _row(key: str, info: FieldInfo) -> FieldRow:
    group, vocabulary = nested_model(info.annotation), vocabulary_of(info.annotation)
    return FieldRow(
        key,
        str(info.title),
        str(info.description),
        _holds(info, group is not None),
        _example(info.examples[0] if info.examples else ""),
        info.is_required(),
        tuple((str(member), member.label) for member in vocabulary) if vocabulary else (),
        rows_of(group) if group and issubclass(group, Part) else (),
    )


def _holds(info: FieldInfo, is_group: bool) -> str:
    ref = ref_in((info.annotation, *info.metadata))
    single = "nhóm trường" if is_group else _SINGLE[value_kind(info)]
    if ref:
        names = [KINDS[k].kind.label.lower() for k in ref.kinds if k != ANY_KIND]
        single = f"mã của {' hoặc '.join(names) or 'bản ghi bất kỳ'}"
    elif vocabulary_of(info.annotation):
        single = "một trong các giá trị"
    return f"danh sách: {single}" if get_origin(info.annotation) is list else single


def _example(example: Any) -> str:
    return example if isinstance(example, str) else json.dumps(example, ensure_ascii=False)


@dataclass(frozen=True)
class KindFields:
    """A kind with the fields that it adds to those of all records."""

    record_type: type[Record]
    rows: tuple[FieldRow, ...]


def render(writer: Writer) -> Markup:
    """The page's content: the common fields, then what each kind adds."""
    common = rows_of(Record)
    kinds = [KindFields(t, rows_of(t, own_keys(t))) for t in KINDS.values()]
    return writer.render("overviews/field_reference.html", common=common, kinds=kinds)
