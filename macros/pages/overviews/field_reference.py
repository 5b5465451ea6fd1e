"""Các trường của bản ghi: every field of every kind, from the models' declarations."""

from __future__ import annotations

from dataclasses import dataclass

from macros.model import KINDS, Record
from macros.model.declared import Field, fields_of
from macros.model.fields import ANY_KIND, Part
from macros.model.order import own_keys
from macros.pages.writer import Content, Writer

_SINGLE = {"date": "ngày", "int": "số nguyên", "bool": "true hoặc false", "text": "chữ"}


@dataclass(frozen=True)
class FieldRow:
    """One field with what it holds, an example as in a file, the same as typed into the form where
    that differs, and the rows of a group, if it is one."""

    field: Field
    holds: str
    example: str
    typed: str
    parts: tuple[FieldRow, ...]


def rows_of(model: type[Part], keys: list[str] | None = None) -> tuple[FieldRow, ...]:
    """The fields of a model in the order of `keys`, or as declared."""
    fields = fields_of(model)
    return tuple(_row(fields[key]) for key in keys or fields)


def _row(field: Field) -> FieldRow:
    written = field.yaml_example
    example = f"{field.key}:{'' if written.startswith('⏎') else ' '}{written}".replace("⏎", "\n")
    typed = "" if field.ref or field.choices else field.typed_example
    parts = rows_of(field.group) if field.group else ()
    return FieldRow(field, _holds(field), example, typed * (typed != written.strip('"')), parts)


def _holds(field: Field) -> str:
    single = "nhóm trường" if field.group else _SINGLE[field.holds]
    if field.ref:
        names = [KINDS[k].kind.label.lower() for k in field.ref.kinds if k != ANY_KIND]
        single = f"mã của {' hoặc '.join(names) or 'bản ghi bất kỳ'}"
    elif field.choices:
        single = "một trong các giá trị"
    return f"danh sách {single}" if field.many else single


def content(writer: Writer) -> Content:
    """The common fields, then what each kind adds."""
    kinds = [(one.kind, rows_of(one, own_keys(one))) for one in KINDS.values()]
    return {"common": rows_of(Record), "kinds": kinds}
