"""JSON: all records in one file, and each in a file of its own.

A record is what its file says (`stored`), not what the models add; relations and verdicts stand
beside the records, each once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from macros.exports.data.publication import LICENCE, SCHEMA_VERSION, Publication, dumped
from macros.exports.data.table import LINKS, RECORDS, VERDICTS, Table
from macros.exports.plain import stored
from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS

ADDRESS = "kho.json"


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
    going, coming = defaultdict(list), defaultdict(list)
    for relation in relations:
        going[relation["from"]].append(relation)
        coming[relation["to"]].append(relation)
    verdict_on = {verdict["claim"]: {"verdict": verdict} for verdict in verdicts}
    files = {ADDRESS: dumped(whole)}
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
