"""A document cannot rest on one that came after it."""

from __future__ import annotations

from macros.checks.context import Context, Problems, problem_at
from macros.load import Entry
from macros.model.document import Document, Relation
from macros.model.observation import ObservationType

_KNOWN = (ObservationType.DATE, ObservationType.MISPRINT, ObservationType.TENSION)


def check(context: Context) -> Problems:
    """Relations to a document whose earliest possible day is after this one's latest."""
    for entry in context.entries:
        if isinstance(entry.record, Document):
            for index, relation in enumerate(entry.record.relations):
                yield from _judge(context, entry, index, relation)


def _judge(context: Context, entry: Entry, index: int, relation: Relation) -> Problems:
    other = context.by_id.get(relation.to)
    own_date = getattr(entry.record, "issued_on", None)
    if not other or not isinstance(other.record, Document) or not relation.type.comes_later:
        return
    if context.are_noted(entry.record.id, relation.to, *_KNOWN):
        return
    date = other.record.issued_on
    if own_date and date and own_date.last < date.first:
        found = f"văn bản này ra ngày {own_date.vietnamese()}, trước “{other.record.title}”"
        found += f" ({date.vietnamese()})"
        expected = f"văn bản không ra trước văn bản mà nó {relation.type.label.lower()}"
        yield problem_at(entry, ("relations", index, "to"), "truoc-can-cu", found, expected)
