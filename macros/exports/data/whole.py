"""JSON: all records in one file, each in a file of its own, and the schemas of what they hold.

A record is what its file says (`stored`), not what the models add; relations and verdicts stand
beside the records, each once. The schemas are apart from those for editors of YAML.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from macros.exports.data.publication import FOLDER, LICENCE, SCHEMA_VERSION, Publication
from macros.exports.data.table import LINKS, RECORDS, VERDICTS, Table
from macros.exports.plain import dumped, stored
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS
from macros.model.schema import DIALECT, schema_of

ADDRESS = "kho.json"
_FOR_EDITORS = {"defaultSnippets", "enumDescriptions", "x-uses"}


def json_files(
    base: KnowledgeBase, tables: Mapping[str, Table], publication: Publication
) -> Iterator[tuple[str, str]]:
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
    yield ADDRESS, dumped(whole)
    going, coming = defaultdict(list), defaultdict(list)
    for relation in relations:
        going[relation["from"]].append(relation)
        coming[relation["to"]].append(relation)
    verdict_on = {verdict["claim"]: {"verdict": verdict} for verdict in verdicts}
    for record, about in zip(base.records, tables[RECORDS].objects(), strict=True):
        said = {
            **version,
            "kind": about["kind"],
            "headline": about["headline"],
            "page": f"{publication.address}{about['page']}",
            "record": stored(record),
            "relations_out": going[record.id],
            "relations_in": coming[record.id],
            **verdict_on.get(record.id, {}),
        }
        yield f"record/{record.id}.json", dumped(said)


def schema_files(publication: Publication) -> dict[str, str]:
    """``schema/<kind>.json``, of what stands under `record` in a record's file.

    Each is named by where it lies, if the site has an address.
    """
    found = {}
    for key, record_type in KINDS.items():
        name, urn = f"schema/{key}.json", f"urn:dak-glei:schema:{key}:{SCHEMA_VERSION}"
        address = publication.address and f"{publication.address}{FOLDER}{name}"
        schema = json.loads(json.dumps(schema_of(record_type)), object_hook=_public)
        found[name] = dumped({"$schema": DIALECT, "$id": address or urn, **schema}, indent=1)
    return found


def _public(said: dict[str, Any]) -> dict[str, Any]:
    """Without what only editors need, and without years as numbers: JSON has them as text."""
    kept = {key: value for key, value in said.items() if key not in _FOR_EDITORS}
    choices = [choice for choice in kept.pop("anyOf", ()) if choice != {"type": "integer"}]
    first = choices[0] if len(choices) == 1 else {"anyOf": choices} if choices else {}
    return {**first, **kept}
