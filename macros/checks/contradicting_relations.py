"""No document rests on one that it does away with."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.model.document import Document
from macros.model.vocabulary import RelationType

_ENDING = (RelationType.REPLACES, RelationType.REPEALS, RelationType.CONSOLIDATES)
_RESTING = (RelationType.BASED_ON, RelationType.IMPLEMENTS, RelationType.GUIDES)


def check(context: Context) -> Problems:
    """Two relations of one document to another, of which one ends what the other rests on."""
    for entry in context.entries:
        if not isinstance(entry.record, Document):
            continue
        ended = {one.to: one.type for one in entry.record.relations if one.type in _ENDING}
        for at, relation in enumerate(entry.record.relations):
            if relation.type in _RESTING and relation.to in ended:
                found = f"“{relation.type.label}” văn bản mà chính văn bản này"
                found += f" “{ended[relation.to].label}” ({relation.to})"
                expected = "một trong hai quan hệ, đúng như nguồn nói"
                yield problem_at(entry, ("relations", at, "type"), "noi-khac-nhau", found, expected)
