"""JSON: all records in one file, each in a file of its own, and the schemas of what they hold.

A record is what its file says (`stored`), not what the models add; relations and verdicts stand
beside the records, each once. The schemas are apart from those for editors of YAML.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from macros.exports.data.publication import FOLDER, LICENCE, SCHEMA_VERSION, Publication, dumped
from macros.exports.data.table import LINKS, RECORDS, VERDICTS, Table
from macros.exports.plain import stored
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS
from macros.model.schema import DIALECT, schema_of

ADDRESS = "kho.json"
_FOR_EDITORS = {"defaultSnippets", "enumDescriptions", "x-uses"}


def json_files(
    base: KnowledgeBase, tables: Mapping[str, Table], publication: Publication
) -> dict[str, str]:
    """``kho.json`` and ``record/<id>.json``."""
    version = {"schema_version": SCHEMA_VERSION}
    relations, verdicts = tables[LINKS].objects(), tables[VERDICTS].objects()
    whole = {
        **version,
        "edition": publication.edition,
        "title": publication.name,
        "license": LICENCE["name"],
        "records": {key: [*map(stored, base.all(kind))] for key, kind in KINDS.items()},
        "relations": relations,
        "verdicts": verdicts,
    }
    files = {ADDRESS: dumped(whole)}
    going, coming = defaultdict(list), defaultdict(list)
    for relation in relations:
        going[relation["from"]].append(relation)
        coming[relation["to"]].append(relation)
    verdict_on = {verdict["claim"]: {"verdict": verdict} for verdict in verdicts}
    for record, about in zip(base.records, tables[RECORDS].objects(), strict=True):
        single = {
            **version,
            "kind": about["kind"],
            "headline": about["headline"],
            "page": f"{publication.address}{about['page']}",
            "record": stored(record),
            "relations_out": going[record.id],
            "relations_in": coming[record.id],
            **verdict_on.get(record.id, {}),
        }
        files[f"record/{record.id}.json"] = dumped(single)
    return files


def schema_files(publication: Publication) -> dict[str, str]:
    """``schema/<kind>.json``, of what stands under `record` in a record's file.

    Each is named by where it lies, if the site has an address.
    """
    address, found = publication.address, {}
    for key, record_type in KINDS.items():
        name = f"schema/{key}.json"
        public = (
            address + FOLDER + name if address else f"urn:dak-glei:schema:{key}:{SCHEMA_VERSION}"
        )
        schema = {"$schema": DIALECT, "$id": public, **_without(schema_of(record_type))}
        found[name] = dumped(schema, indent=1)
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
