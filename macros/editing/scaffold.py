"""A new record: the fields that are known, those that matter as comments, and its file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic.fields import FieldInfo

from macros.load.scalars import value_kind
from macros.model import Record
from macros.model.introspection import vocabulary_of
from macros.model.order import key_order
from macros.write.files import write_text
from macros.write.yaml_text import block


class ScaffoldError(Exception):
    """The record cannot be made; the text is Vietnamese and says what to do."""


def required(record_type: type[Record]) -> dict[str, FieldInfo]:
    """The fields that every record of the kind must have, in the order of its file."""
    fields = record_type.model_fields
    return {key: fields[key] for key in key_order(record_type) if fields[key].is_required()}


def question(info: FieldInfo) -> str:
    """What to ask for a field: its label, help, and the allowed values with their labels."""
    vocabulary = vocabulary_of(info.annotation)
    choices = [f"{member} ({member.label})" for member in vocabulary] if vocabulary else []
    listed = f" Chọn: {', '.join(choices)}." if choices else ""
    return f"{info.title}: {info.description}{listed}"


def text_of(record_type: type[Record], values: Mapping[str, Any]) -> str:
    """The file's text; fields that the page would show as not given stand as comments."""
    lines = [f"# {record_type.kind.label}. Xóa các dòng bắt đầu bằng “#” trước khi gửi.\n"]
    for key in key_order(record_type):
        info = record_type.model_fields[key]
        if key in values:
            lines.append(block(key, values[key], is_date=value_kind(info) == "date"))
        elif isinstance(info.json_schema_extra, dict) and "x-show-absent" in info.json_schema_extra:
            lines.append(_comment(key, info))
    return "".join(lines)


def _comment(key: str, info: FieldInfo) -> str:
    example = info.examples[0] if info.examples else ""
    shown = block(key, example, is_date=value_kind(info) == "date")
    return "".join(
        f"# {line}\n" for line in [f"{info.title}: {info.description}", *shown.splitlines()]
    )


def write_new(data: Path, record_type: type[Record], values: Mapping[str, Any]) -> Path:
    """Write the record and return its file; raises ScaffoldError where one is there already."""
    file = data / record_type.kind.folder / f"{values['id']}.yml"
    if file.exists() or file.is_symlink():
        raise ScaffoldError(f"đã có {file.name}; chọn mã khác bằng --id, hoặc sửa tệp ấy")
    file.parent.mkdir(parents=True, exist_ok=True)
    write_text(file, text_of(record_type, values))
    return file
