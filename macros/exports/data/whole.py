"""JSON: all records in one file, and each in a file of its own.

A record is what its file says (`stored`), not what the models add; relations and verdicts stand
beside the records, each once.
"""

from __future__ import annotations

from typing import Any

from macros.exports.answers import headline
from macros.exports.data.publication import Publication, dumped
from macros.exports.plain import stored
from macros.knowledge_base import KnowledgeBase
from macros.links import Link
from macros.model import KINDS, Record

ADDRESS = "kho.json"


def json_files(base: KnowledgeBase, publication: Publication) -> dict[str, str]:
    """``kho.json`` and ``record/<id>.json``."""
    records = {
        f"record/{record.id}.json": dumped(_single(base, record, publication))
        for record in base.records
    }
    return {ADDRESS: dumped(_whole(base, publication)), **records}


def _whole(base: KnowledgeBase, publication: Publication) -> dict[str, Any]:
    return {
        **publication.head,
        "records": {
            key: [stored(record) for record in base.all(record_type)]
            for key, record_type in KINDS.items()
        },
        "relations": [relation(link) for r in base.records for link in base.outgoing(r.id)],
        "verdicts": [verdict(base, claim_id) for claim_id in base.outcomes],
    }


def _single(base: KnowledgeBase, record: Record, publication: Publication) -> dict[str, Any]:
    page = publication.address + publication.address_of(record)
    found: dict[str, Any] = {
        "schema_version": publication.head["schema_version"],
        "kind": record.kind.key,
        "headline": headline(base, record),
        "page": page,
        "record": stored(record),
        "relations_out": [relation(link) for link in base.outgoing(record.id)],
        "relations_in": [relation(link) for link in base.incoming(record.id)],
    }
    if record.id in base.outcomes:
        found["verdict"] = verdict(base, record.id)
    return found


def relation(link: Link) -> dict[str, str]:
    """A link between two records; `type` is the relation between documents, else the field."""
    found = {
        "from": link.origin,
        "type": link.type,
        "to": link.target,
        "label": link.label,
        "inverse": link.inverse,
    }
    if link.by_editors:
        found["basis"] = "editors"
    return {**found, "note": link.note} if link.note else found


def verdict(base: KnowledgeBase, claim_id: str) -> dict[str, str]:
    """What a claim comes to; what does not apply is left out."""
    outcome = base.outcomes[claim_id]
    found = {
        "claim": claim_id,
        "verdict": outcome.verdict.value,
        "label": outcome.verdict.label,
        "printed": outcome.printed,
        "computed": outcome.summary,
        "difference": outcome.difference,
        "working": outcome.working,
        "note": outcome.note,
    }
    return {key: text for key, text in found.items() if text}
