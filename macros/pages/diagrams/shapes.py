"""What the box of a document says, line by line, and how high it is."""

from dataclasses import dataclass

from macros.knowledge_base import KnowledgeBase
from macros.model.document import Document
from macros.pages.diagrams.drawing import BOX_WIDTH
from macros.pages.diagrams.wrapping import wrapped
from macros.pages.names import short_name

SMALL, NAME = 13, 14
"""Sizes of type, in the units of the drawing (diagrams.css)."""
PAD, LINE = 6, 17
MOST = 5
PLAIN = 0.93
"""How wide plain letters are at most, beside the bold ones that wrapping.py measures."""


@dataclass(frozen=True)
class Shape:
    """A box: the document; its kind with the day, its number or title, its issuers, in lines."""

    document: Document
    kind: tuple[str, ...]
    lines: tuple[str, ...]
    issuers: tuple[str, ...]
    is_subject: bool

    @property
    def height(self) -> int:
        """Of the box, so that it is full."""
        return 2 * PAD + LINE * len([*self.kind, *self.lines, *self.issuers])


def shape_of(base: KnowledgeBase, document: Document, is_subject: bool) -> Shape:
    """The box; what the source does not give has no line."""
    issuers = ", ".join(short_name(base, base.get(issuer)) for issuer in document.issuers)
    name = (document.number or document.title) + document.remarks.get("number", "")
    return Shape(
        document, _kind(document), _lines(name, NAME), _lines(issuers, SMALL * PLAIN), is_subject
    )


def _kind(document: Document) -> tuple[str, ...]:
    """Kind and day in one line, if they have room there."""
    said = [document.called]
    if document.issued_on:
        said.append(document.issued_on.vietnamese())
    together = _lines(" · ".join(said), SMALL * PLAIN)
    apart = (line for part in said for line in _lines(part, SMALL * PLAIN))
    return together if len(together) == 1 else tuple(apart)


def _lines(text: str, size: float) -> tuple[str, ...]:
    return wrapped(text, (BOX_WIDTH - 2 * PAD) / size, MOST)
