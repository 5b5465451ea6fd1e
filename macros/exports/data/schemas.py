"""JSON Schemas of the records as they are published, apart from those for editors of YAML."""

from __future__ import annotations

from typing import Any

from macros.exports.data.publication import Publication, dumped
from macros.model import KINDS
from macros.model.schema import DIALECT, schema_of

_FOR_EDITORS = {"defaultSnippets", "enumDescriptions", "x-uses"}


def schema_files(publication: Publication) -> dict[str, str]:
    """``schema/<kind>.json``, of what stands under `record` in a record's file."""
    found = {}
    for key, record_type in KINDS.items():
        head = {"$schema": DIALECT, "$id": publication.schema_id(key)}
        schema = {**head, **_without(schema_of(record_type))}
        found[f"schema/{key}.json"] = dumped(schema, indent=1)
    return found


def _without(value: Any) -> Any:
    """Without what only editors need, and without years as numbers: JSON has them as text."""
    if isinstance(value, list):
        return [_without(item) for item in value if item != {"type": "integer"}]
    if not isinstance(value, dict):
        return value
    cleaned = {key: _without(item) for key, item in value.items() if key not in _FOR_EDITORS}
    if len(cleaned.get("anyOf", ())) == 1:
        cleaned = {**cleaned.pop("anyOf")[0], **cleaned}
    return cleaned
