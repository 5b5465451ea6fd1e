"""The lược đồ: which document rests on which, as a diagram and in words."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.links import Link
from macros.model.document import Document
from macros.model.vocabulary import RelationType
from macros.pages.diagrams.drawing import Drawing, draw

NUMBER_LETTERS, ISSUER_LETTERS = 21, 29  # of a box's line, at the width of drawing.BOX_WIDTH
LOOSE = {RelationType.RELATED.label}
LEFT_OUT = {RelationType.CITES.label}
"""A report cites nearly everything; drawn, these arrows would hide all others."""


@dataclass(frozen=True)
class Shape:
    """What a box says: the document, its number or title, its issuers, two lines each."""

    document: Document
    lines: tuple[str, ...]
    issuers: tuple[str, ...]
    is_subject: bool


@dataclass(frozen=True)
class Sentence:
    """One relation in words: `lower` rests on `upper`."""

    lower: Document
    label: str
    upper: Document


@dataclass(frozen=True)
class Diagram:
    """A drawing with what its boxes and arrows mean; `loose` are edges drawn dotted."""

    drawing: Drawing
    shapes: dict[str, Shape]
    loose: frozenset[tuple[str, str]]
    sentences: tuple[Sentence, ...]


def whole_diagram(base: KnowledgeBase, documents: list[Document]) -> Diagram:
    """All documents that rest on another one, or on which another one rests."""
    links = [link for document in documents for link in _relations(base, document.id)]
    return _diagram(base, documents, links, None)


def diagram_of(base: KnowledgeBase, document: Document) -> Diagram:
    """The document between what it rests on and what rests on it."""
    incoming = [link for link in base.incoming(document.id) if _is_drawn(link)]
    links = [*_relations(base, document.id), *incoming]
    near = dict.fromkeys([document.id, *(i for link in links for i in (link.target, link.origin))])
    records = [r for r in map(base.get, near) if isinstance(r, Document)]
    return _diagram(base, records, links, document)


def standing_alone(base: KnowledgeBase, documents: list[Document]) -> list[Document]:
    """The documents that no drawn relation joins to another."""
    joined = {
        end
        for document in documents
        for link in _relations(base, document.id)
        for end in (link.origin, link.target)
    }
    return [document for document in documents if document.id not in joined]


def _relations(base: KnowledgeBase, document_id: str) -> list[Link]:
    return [link for link in base.outgoing(document_id) if _is_drawn(link)]


def _is_drawn(link: Link) -> bool:
    return link.location[0] == "relations" and link.label not in LEFT_OUT


def _diagram(
    base: KnowledgeBase, documents: list[Document], links: list[Link], subject: Document | None
) -> Diagram:
    ends = {end for link in links for end in (link.origin, link.target)}
    drawn = {document.id: document for document in documents if document.id in ends}
    edges = [(link.target, link.origin) for link in links]
    loose = {(link.target, link.origin) for link in links if link.label in LOOSE}
    firm = {(link.target, link.origin) for link in links if link.label not in LOOSE}
    return Diagram(
        draw(list(drawn), edges),
        {i: _shape(base, d, d is subject) for i, d in drawn.items()},
        frozenset(loose - firm),
        tuple(Sentence(drawn[k.origin], k.label, drawn[k.target]) for k in links),
    )


def _shape(base: KnowledgeBase, document: Document, is_subject: bool) -> Shape:
    issuers = ", ".join(base.get(issuer).title for issuer in document.issuers)
    lines = _wrapped(document.number or document.title, NUMBER_LETTERS)
    return Shape(document, lines, _wrapped(issuers, ISSUER_LETTERS), is_subject)


def _wrapped(text: str, letters: int) -> tuple[str, ...]:
    """At most two lines, broken after spaces and hyphens."""
    return tuple(textwrap.wrap(text, letters, max_lines=2, placeholder="…"))
