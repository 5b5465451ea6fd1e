"""A diagram in words: for each document on which none rests, what leads down to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.model.document import Document
from macros.pages.diagrams.layers import Edge, layered, without_cycles


@dataclass(frozen=True)
class Sentence:
    """One relation in words: `lower` rests on `upper`."""

    lower: Document
    label: str
    upper: Document
    by_editors: bool = False


Grounds = dict[tuple[str, bool], list[Document]]
"""What a document rests on, by one label and whether only the editors read it so."""
Descent = tuple[tuple[Document, Grounds], ...]
"""Documents with their grounds; the first ones have none."""


def descents(sentences: Sequence[Sentence]) -> tuple[Descent, ...]:
    """Chains from the top, each down to one document on which no other rests."""
    edges = _edges(sentences)
    uppers = {upper for upper, _ in edges}
    ends = dict.fromkeys(lower for _, lower in edges if lower not in uppers)
    above = (_above(end, edges) for end in ends)
    return tuple(descent_of([s for s in sentences if s.lower.id in ids]) for ids in above)


def descent_of(sentences: Sequence[Sentence]) -> Descent:
    """All that the sentences name, from the top; side by side by their days."""
    documents = {d.id: d for s in sentences for d in (s.upper, s.lower)}
    days = {i: d.issued_on.first if d.issued_on else "without" for i, d in documents.items()}
    layers = layered(sorted(documents, key=days.__getitem__), _edges(sentences))
    return tuple((documents[i], _grounds(i, sentences)) for layer in layers for i in layer)


def _edges(sentences: Sequence[Sentence]) -> list[Edge]:
    return without_cycles(list(dict.fromkeys((s.upper.id, s.lower.id) for s in sentences)))


def _above(end: str, edges: list[Edge]) -> set[str]:
    found = {end}
    waiting = [end]
    while waiting:
        lower = waiting.pop()
        new = {u for u, low in edges if low == lower} - found
        found |= new
        waiting += new
    return found


def _grounds(lower: str, sentences: Sequence[Sentence]) -> Grounds:
    found: Grounds = {}
    for sentence in sentences:
        if sentence.lower.id == lower:
            found.setdefault((sentence.label, sentence.by_editors), []).append(sentence.upper)
    return found
