"""Bản in toàn bộ: every record on one page, by kind, with a cover and numbered contents."""

from markupsafe import Markup

from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Record, Term
from macros.model.record import Kind
from macros.pages.autolink import Linker
from macros.pages.lists import list_of
from macros.pages.record.view import record_view
from macros.pages.writer import Content, Writer

MARK = "--kb-number--"
"""Stands in an article for its number, which changes with other records."""


def chapters(writer: Writer) -> list[tuple[Kind, list[tuple[Record, Markup]]]]:
    """The kinds that have records, in the order of `KINDS`, with what is printed of each record."""
    lists = {one.kind: list_of(writer.base, one).records for one in KINDS.values()}
    return [
        (kind, [(record, _article(writer, record)) for record in records])
        for kind, records in lists.items()
        if records
    ]


def _article(writer: Writer, record: Record) -> Markup:
    """A piece of its own: one record that changes is made anew, and not ten thousand."""

    def make(base: KnowledgeBase, linker: Linker) -> Markup:
        view = record_view(base, base.get(record.id))
        own = Writer(base, linker, writer.page)
        return own.render("overviews/printed.html", view=view, mark=MARK)

    return writer.piece(f"printed {record.id}", make)


def content(writer: Writer, campaign: str = "") -> Content:
    """The page's content; `campaign` is the id of the term that names the campaign."""
    return {
        "chapters": chapters(writer),
        "campaign": writer.base.find(campaign, Term),
        "mark": MARK,
    }
