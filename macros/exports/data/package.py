"""The data package: CSV files, and datapackage.json that says what they hold.

CSV (RFC 4180): UTF-8 without a mark, keys as heads, decimals with a point. The descriptor is of
version 2 of https://datapackage.org.
"""

import csv
import io
from collections.abc import Collection, Iterator
from typing import Any

from macros.exports.data.publication import LICENCE, SCHEMA_VERSION, Publication
from macros.exports.data.table import Column, Table
from macros.exports.plain import dumped, without_empty

ADDRESS = "datapackage.json"


def package_files(tables: Collection[Table], publication: Publication) -> Iterator[tuple[str, str]]:
    """The descriptor of `tables`, and each of them."""
    found: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "dak-glei",
        "title": publication.name,
        "version": SCHEMA_VERSION,
        "edition": publication.edition,
        "licenses": [LICENCE],
        "resources": [_resource(table) for table in tables],
        "homepage": publication.address,
    }
    yield ADDRESS, dumped(without_empty(found), indent=1)
    for table in tables:
        yield f"csv/{table.name}.csv", _csv(table)


def _csv(table: Table) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(column.key for column in table.columns)
    for row in table.rows:
        writer.writerow(str(cell).lower() if isinstance(cell, bool) else cell for cell in row)
    return stream.getvalue()


def _resource(table: Table) -> dict[str, Any]:
    schema = {
        "fields": [*map(_field, table.columns)],
        "primaryKey": table.key and [table.key],
        "foreignKeys": [
            {"fields": [column.key], "reference": {"resource": column.refers, "fields": ["id"]}}
            for column in table.columns
            if column.refers
        ],
    }
    return {
        "name": table.name,
        "title": table.label,
        "path": f"csv/{table.name}.csv",
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": without_empty(schema),
    }


def _field(column: Column) -> dict[str, Any]:
    rules = without_empty({"required": column.required, "enum": column.choices})
    said = {"name": column.key, "title": column.label, "type": column.type}
    return said | without_empty({"description": column.help, "constraints": rules})
