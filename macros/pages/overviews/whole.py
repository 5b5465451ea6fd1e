"""Bản in toàn bộ: every record on one page, by kind, with a cover and numbered contents."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS
from macros.model.term import Term
from macros.pages.lists import list_of
from macros.pages.record.view import RecordView, record_view
from macros.pages.writer import Writer


@dataclass(frozen=True)
class Chapter:
    """All records of a kind; `anchor` is unique on the page."""

    anchor: str
    title: str
    views: tuple[RecordView, ...]


def chapters(base: KnowledgeBase) -> tuple[Chapter, ...]:
    """The kinds that have records, in the order of `KINDS`."""
    return tuple(
        Chapter(f"in-{key}", kind.kind.plural, views)
        for key, kind in KINDS.items()
        if (views := tuple(record_view(base, r) for r in list_of(base, kind).records))
    )


def render(writer: Writer, campaign: str = "") -> Markup:
    """The page's content; `campaign` is the id of the term that names the campaign."""
    return writer.render(
        "overviews/whole.html",
        chapters=chapters(writer.base),
        campaign=writer.base.find(campaign, Term),
    )
