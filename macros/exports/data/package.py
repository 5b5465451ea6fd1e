"""datapackage.json: what the CSV files hold (https://datapackage.org, version 2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from macros.exports.data.publication import (
    LICENCE,
    LICENCE_TITLE,
    LICENCE_URL,
    SCHEMA_VERSION,
    Publication,
    dumped,
)
from macros.exports.data.table import Column, Table

ADDRESS = "datapackage.json"
_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


def package_file(tables: Sequence[Table], publication: Publication) -> dict[str, str]:
    """The descriptor of `tables` by its name."""
    found: dict[str, Any] = {
        "$schema": _PROFILE,
        "name": "dak-glei",
        "title": publication.name,
        "version": SCHEMA_VERSION,
        "edition": publication.edition,
        "licenses": [{"name": LICENCE, "title": LICENCE_TITLE, "path": LICENCE_URL}],
        "resources": [_resource(table) for table in tables],
    }
    if publication.address:
        found["homepage"] = publication.address
    return {ADDRESS: dumped(found, indent=1)}


def _resource(table: Table) -> dict[str, Any]:
    return {
        "name": table.name.replace("_", "-"),
        "title": table.label,
        "path": f"csv/{table.name}.csv",
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": _schema(table),
    }


def _schema(table: Table) -> dict[str, Any]:
    found: dict[str, Any] = {"fields": [_field(column) for column in table.columns]}
    if table.key:
        found["primaryKey"] = [table.key]
    keys = [_foreign_key(column) for column in table.columns if column.refers]
    return {**found, "foreignKeys": keys} if keys else found


def _field(column: Column) -> dict[str, Any]:
    found: dict[str, Any] = {"name": column.key, "title": column.label, "type": column.type}
    if column.help:
        found["description"] = column.help
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.choices:
        constraints["enum"] = list(column.choices)
    return {**found, "constraints": constraints} if constraints else found


def _foreign_key(column: Column) -> dict[str, Any]:
    resource = column.refers.replace("_", "-")
    return {"fields": [column.key], "reference": {"resource": resource, "fields": ["id"]}}
