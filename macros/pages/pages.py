"""All pages of the site: one a record, one at each address that a renamed record had, the macros of
the overview pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from hashlib import sha256
from typing import Any

from markupsafe import Markup

from macros.exports.answers import QUANTITIES, answer, headline
from macros.knowledge_base import KnowledgeBase
from macros.model import Record
from macros.pages.addresses import address_of, has_page, relative
from macros.pages.autolink import Linker
from macros.pages.overviews import OF_PIECES, rendered
from macros.pages.record.citation import citation_of
from macros.pages.record.extras import basis_of, extra_of
from macros.pages.record.view import record_view
from macros.pages.repository import NOWHERE, Repository
from macros.pages.unbroken import unbroken
from macros.pages.whitespace import collapse
from macros.pages.writer import Piece, Writer, environment


class Pages:
    """Renders the pages of one knowledge base; pages are named by their address."""

    def __init__(
        self,
        base: KnowledgeBase,
        site_name: str,
        changed: Mapping[str, str] | None = None,
        linker: Linker | None = None,
        piece: Piece | None = None,
        repository: Repository = NOWHERE,
    ) -> None:
        """`changed`: the day on which each record was last changed, by its file's path.

        `piece` may keep what is made between builds.
        """
        self.base = base
        self.site_name = site_name
        self.changed = changed or {}
        self.linker = linker or Linker.of(base.records)
        self.piece = piece or (lambda _, make: make(self.base, self.linker))
        self.repository = repository

    def of(self, base: KnowledgeBase) -> Pages:
        """The same pages of another state of the records."""
        return Pages(base, self.site_name, self.changed, repository=self.repository)

    @property
    def paged(self) -> list[Record]:
        return [record for record in self.base.records if has_page(record)]

    @cached_property
    def _uses_of_titles(self) -> Counter[str]:
        return Counter(record.title for record in self.base.records)

    def title_of(self, record: Record) -> str:
        """The title of its page: the record's, with its kind where another one has the same."""
        title = headline(self.base, record)
        is_shared = self._uses_of_titles[record.title] > 1
        return f"{title} ({record.kind.label.lower()})" if is_shared else title

    def description_of(self, record: Record) -> str:
        """A sentence or more for search engines and previews: its page's title and summary; the
        summary alone where it says the number of the title again."""
        title, summary = self.title_of(record), record.summary or ""
        number = answer(self.base, record).partition(", ")[0].partition(" (")[0].lower()
        if isinstance(record, QUANTITIES) and number and number in summary.lower():
            return summary
        return ". ".join(filter(None, (title, summary)))

    def writer(self, page: str) -> Writer:
        """What templates need to render the page at that address."""
        return Writer(self.base, self.linker, page)

    def overview(self, name: str, page: str, **options: Any) -> Markup:
        """The content of the overview macro `name` on `page`; `options` as the page gives them."""

        def make(base: KnowledgeBase, linker: Linker) -> Markup:
            return self.wrapped(rendered(name, Writer(base, linker, page), **options))

        if name in OF_PIECES:
            writer = Writer(self.base, self.linker, page, self.piece)
            return self.wrapped(rendered(name, writer, **options))
        given = sha256(repr(options).encode()).hexdigest()
        return self.piece(f"{name} {page} {given}", make)

    def told(self, name: str, page: str) -> Markup:
        """One of TOLD, on `page`."""
        html = self.writer(page).render(f"{name}.html", repository=self.repository)
        return self.wrapped(html)

    def record(self, record_id: str, page: str | None = None) -> Markup:
        """What is said of the record, as seen from `page` (by default its own address).

        Raises KeyError where there is no such record.
        """
        seen_from = page or address_of(self.base.get(record_id))
        path = self.base.entries[record_id].path
        changed = self.changed.get(path)

        def make(base: KnowledgeBase, linker: Linker) -> Markup:
            record, writer = base.get(record_id), Writer(base, linker, seen_from)
            view = record_view(base, record)
            parts: dict[str, Any] = {
                "basis": basis_of(writer, record),
                "extra": extra_of(writer, record),
                "citation": citation_of(base, view.data, headline(base, record), self.site_name),
                "changed": changed,
                "repository": self.repository,
                "path": path,
            }
            html = self.wrapped(writer.render("record.html", view=view, **parts))
            return Markup(unbroken(html))

        return self.piece(f"record {record_id} {seen_from} {changed}", make)

    @staticmethod
    def wrapped(html: Markup) -> Markup:
        """One block element, without the indentation of templates."""
        return Markup(collapse(Markup('<div class="kb">\n{}\n</div>').format(html)))


def redirects_of(base: KnowledgeBase) -> dict[str, str]:
    """HTML by address: one page for each former id, leading on to the record's page, so that old
    links and prints keep working."""
    template = environment().get_template("redirect.html")
    pages = {}
    for record in base.records:
        for former in record.former_ids:
            address = f"{record.kind.address}/{former}.html"
            target = relative(address_of(record), address)
            pages[address] = template.render(record=record, former=former, target=target)
    return pages
