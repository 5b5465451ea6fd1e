"""The lược đồ: which document rests on which, as a diagram and in words."""

from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.links import Link
from macros.model.document import Document
from macros.model.organization import Level, Organization
from macros.model.vocabulary import RelationType
from macros.pages.diagrams.bands import Band
from macros.pages.diagrams.descent import Descent, Sentence, descent_of, descents
from macros.pages.diagrams.drawing import Drawing, draw
from macros.pages.diagrams.shapes import Shape, shape_of

FROM_THE_TOP = (*Level, None)
"""Documents whose issuer or its level the source does not give stand apart, at the end."""
UNKNOWN_LEVEL = "Chưa rõ cấp: nguồn không nêu cơ quan hoặc cấp"
LOOSE = {RelationType.RELATED.label}
LEFT_OUT = {RelationType.CITES.label}
"""A report cites nearly everything; drawn, these arrows would hide all others."""


@dataclass(frozen=True)
class Diagram:
    """A drawing with what its boxes and arrows mean; `loose` are edges drawn dotted, `chains` say
    it in words."""

    drawing: Drawing
    shapes: dict[str, Shape]
    loose: frozenset[tuple[str, str]]
    sentences: tuple[Sentence, ...]
    chains: tuple[Descent, ...]


def whole_diagram(base: KnowledgeBase, documents: list[Document]) -> Diagram:
    """All documents in bands by the level of who issued them, those nobody rests on too."""
    links = [link for document in documents for link in _relations(base, document.id)]
    return _diagram(base, documents, links, _bands(base, documents))


def _bands(base: KnowledgeBase, documents: list[Document]) -> list[Band]:
    found: dict[Level | None, list[Document]] = {level: [] for level in FROM_THE_TOP}
    for document in documents:
        found[_level(base, document)].append(document)
    return [
        Band(_band_name(base, level, here), tuple(document.id for document in here))
        for level, here in found.items()
        if here
    ]


def _band_name(base: KnowledgeBase, level: Level | None, documents: list[Document]) -> str:
    """``Cấp huyện``; says so where the source tells the level of none of its issuers."""
    if not level:
        return UNKNOWN_LEVEL
    issuers = (base.get(issuer) for document in documents for issuer in document.issuers)
    here = [o for o in issuers if isinstance(o, Organization) and o.level == level]
    read = all(organization.level_by_editors for organization in here)
    return f"Cấp {level.label.lower()}" + (" (theo cách hiểu của người biên tập)" if read else "")


def _level(base: KnowledgeBase, document: Document) -> Level | None:
    """The lowest level among its issuers: a joint document is at home where both can act."""
    issuers = [base.get(issuer) for issuer in document.issuers]
    levels = {issuer.level for issuer in issuers if isinstance(issuer, Organization)} - {None}
    return max(levels, key=FROM_THE_TOP.index, default=None)


def diagram_of(base: KnowledgeBase, document: Document) -> Diagram:
    """The document between what it rests on and what rests on it."""
    incoming = [link for link in base.incoming(document.id) if _is_drawn(link)]
    links = [*_relations(base, document.id), *incoming]
    near = dict.fromkeys([document.id, *(i for link in links for i in (link.target, link.origin))])
    records = [r for r in map(base.get, near) if isinstance(r, Document)]
    band = Band("", tuple(record.id for record in records) if links else ())
    return _diagram(base, records, links, [band], document)


def _relations(base: KnowledgeBase, document_id: str) -> list[Link]:
    return [link for link in base.outgoing(document_id) if _is_drawn(link)]


def _is_drawn(link: Link) -> bool:
    return link.location[0] == "relations" and link.label not in LEFT_OUT


def _diagram(
    base: KnowledgeBase,
    documents: list[Document],
    links: list[Link],
    bands: list[Band],
    subject: Document | None = None,
) -> Diagram:
    drawn = {document.id: document for document in documents}
    shapes = {i: shape_of(base, d, d is subject) for i, d in drawn.items()}
    edges = [(link.target, link.origin) for link in links]
    # The source states the basis in a whole sentence.
    firm = {(k.target, k.origin) for k in links if not (k.by_editors or k.label in LOOSE)}
    told = tuple(Sentence(drawn[k.origin], k.label, drawn[k.target], k.by_editors) for k in links)
    return Diagram(
        draw(bands, edges, {i: shape.height for i, shape in shapes.items()}),
        shapes,
        frozenset({*edges} - firm),
        told,
        (descent_of(told),) if subject and told else descents(told),
    )
