"""JSON Schemas of the records, for completion and hovers in editors that know YAML."""

import json
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from macros.model import KINDS, Record
from macros.model.declared import fields_of
from macros.model.order import key_order
from macros.model.vocabulary import Labelled

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The YAML extension of VS Code completes best with draft 7."""

SETTINGS: dict[str, Any] = {
    "files.encoding": "utf8",
    "files.eol": "\n",
    "files.insertFinalNewline": True,
    "files.trimTrailingWhitespace": True,
    "[yaml]": {"editor.tabSize": 2, "editor.insertSpaces": True, "editor.quickSuggestions": True},
    "yaml.validate": True,
    "yaml.completion": True,
    "yaml.hover": True,
    "yaml.schemaStore.enable": False,
    "yaml.format.enable": False,
}
"""Settings of VS Code for this repository; `kb.py fix` formats, the extension must not."""


class _Generator(GenerateJsonSchema):
    """With the labels of vocabularies beside their keys."""

    def enum_schema(self, schema: Any) -> dict[str, Any]:
        result = super().enum_schema(schema)
        labels = [m.label for m in schema["members"] if isinstance(m, Labelled)]
        return {**result, "enumDescriptions": labels} if labels else result


def schema_of(record_type: type[Record]) -> dict[str, Any]:
    """The JSON Schema of a kind of record, as plain data."""
    schema = _declared(record_type)
    variants = {key: _declared(variant) for key, variant in record_type.variants.items()}
    for of in variants.values():
        schema["definitions"] |= of["definitions"]
        schema["properties"] = {**_uncounted(of["properties"]), **schema["properties"]}
    if variants:
        schema["allOf"] = [_rules_of(key, record_type, of) for key, of in variants.items()]
    head = {"$schema": DIALECT, "title": record_type.kind.label}
    return {**head, **_for_editors(schema), "defaultSnippets": [_new_record(record_type)]}


_COUNTS = {"minItems", "maxItems"}


def _uncounted(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        name: {key: value for key, value in field.items() if key not in _COUNTS}
        for name, field in properties.items()
    }


def _declared(model: type[Record]) -> dict[str, Any]:
    reference = "#/definitions/{model}"
    schema = model.model_json_schema(schema_generator=_Generator, ref_template=reference)
    return {"definitions": schema.pop("$defs", {}), **schema}


def _rules_of(key: str, record_type: type[Record], of: dict[str, Any]) -> dict[str, Any]:
    """What a record of that type must have, how much of it, and what it may not have."""
    fields = [field for field in fields_of(record_type).values() if field.types]
    rules: dict[str, Any] = {field.key: False for field in fields if key not in field.types}
    for name in (field.key for field in fields if key in field.types):
        rules[name] = {k: v for k, v in of["properties"][name].items() if k in _COUNTS}
    return {
        "if": {"properties": {"type": {"const": key}}, "required": ["type"]},
        "then": {"required": [f.key for f in fields if key in f.needed], "properties": rules},
    }


def _new_record(record_type: type[Record]) -> dict[str, Any]:
    """What an empty file is offered: the required fields in their order, with tab stops."""
    fields = fields_of(record_type)
    asked = [key for key in key_order(record_type) if fields[key].required]
    body: dict[str, Any] = {key: f"${at}" for at, key in enumerate(asked, 1)}
    body["source"] = [{"id": body["source"], "at": f"${len(asked) + 1}"}]
    return {
        "label": f"{record_type.kind.label}: bản ghi mới",
        "description": "Các trường bắt buộc, theo thứ tự của tệp. Phím Tab sang trường kế tiếp.",
        "body": body,
    }


def _for_editors(value: Any) -> Any:
    """Without null, for a record leaves out what is absent, and without English docstrings."""
    if isinstance(value, list):
        return [_for_editors(item) for item in value]
    if not isinstance(value, dict):
        return value
    # Fields have examples; what has none is a model or vocabulary and carries its class's name.
    is_class = "examples" not in value and ("enum" in value or value.get("type") == "object")
    dropped = {"title", "description", "default"} if is_class else {"default"}
    cleaned = {key: _for_editors(item) for key, item in value.items() if key not in dropped}
    if "anyOf" in cleaned:
        choices = [choice for choice in cleaned.pop("anyOf") if choice != {"type": "null"}]
        cleaned = {**(choices[0] if len(choices) == 1 else {"anyOf": choices}), **cleaned}
    return cleaned


def files_of(root: Path) -> dict[Path, str]:
    """Every generated file under `root` with its content: the schemas, and VS Code's settings."""
    schemas = {
        root / "data" / "schema" / f"{key}.json": _dumped(schema_of(record_type))
        for key, record_type in KINDS.items()
    }
    links = {f"data/schema/{k}.json": f"data/{t.kind.folder}/*.yml" for k, t in KINDS.items()}
    settings = {**SETTINGS, "yaml.schemas": links}  # for which folder each schema is
    return {**schemas, root / ".vscode" / "settings.json": _dumped(settings)}


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
