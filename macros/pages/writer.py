"""What templates may ask for, as seen from one page: addresses, links, linked text."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from macros import load_order
from macros.asset_version import addressed
from macros.exports.about import about_of, name_of
from macros.exports.answers import capital, headline
from macros.exports.indicators import card_of
from macros.exports.marks import doubtful
from macros.knowledge_base import KnowledgeBase
from macros.model import Document, Indicator, Organization, Record
from macros.model.derived import amount
from macros.model.fields import Citation
from macros.model.record import BY_EDITORS
from macros.model.source import Source, anchor
from macros.pages import format as formats
from macros.pages.addresses import address_of, relative
from macros.pages.autolink import Linker
from macros.pages.names import short_name

TEMPLATES = Path(__file__).parent / "templates"

Content = dict[str, Any]
"""What a template shows, by the names that it has there."""

Make = Callable[[KnowledgeBase, Linker], Markup]
Piece = Callable[[str, Make], Markup]
"""(name, make) to a finished piece; the name tells all that `make` uses besides its arguments and
what is the same for the whole site."""


@dataclass(frozen=True)
class Writer:
    """Renders templates for the page at `page` (an address relative to the site's root).

    `kept` may keep the pieces of a page between builds.
    """

    base: KnowledgeBase
    linker: Linker
    page: str
    kept: Piece | None = None

    def piece(self, name: str, make: Make) -> Markup:
        return self.kept(name, make) if self.kept else make(self.base, self.linker)

    def url(self, target: str) -> str:
        """An address as seen from this page."""
        return relative(target, self.page)

    def href(self, record: Record) -> str:
        """The address of a record's page as seen from this page."""
        return self.url(address_of(record))

    def text(self, text: str) -> Markup:
        """Running text, escaped, with the names in it linked."""
        return self.linker.link_text(text, self.page)

    def titled(self, record: Record) -> str:
        """Its heading, and how a list by dates names it: a document by its kind and number."""
        return capital(name_of(record) if isinstance(record, Document) else record.title)

    def named(self, record: Record) -> str:
        """The same with its number: a quantity's own, an indicator's result."""
        if isinstance(record, Indicator):
            said = card_of(self.base, record).result
            return ": ".join(filter(None, (self.titled(record), said)))
        return headline(self.base, record) if amount(record) else self.titled(record)

    def short(self, record: Record) -> str:
        """A body's name where there is little room; the name of other kinds."""
        is_body = isinstance(record, Organization)
        return short_name(self.base, record) if is_body else self.named(record)

    def headed(self, record: Record) -> Markup:
        """Its heading, where a long number parts from “số”, on a phone only, never at a hyphen."""
        number = record.number if isinstance(record, Document) else None
        kept = Markup('<span class="kb-whole">số <span class="kb-number">%s</span></span>') % number
        title = escape(self.titled(record))
        return title.replace(f"số {number}", kept) if number else title

    def about(self, record: Record) -> str:
        """What a document is about, in a line of a list; nothing of other kinds."""
        return about_of(record) if isinstance(record, Document) else ""

    def observed(self, record: Record) -> Record | None:
        """Whose page tells which relation fails for the record, where one does."""
        return doubtful(self.base, record)

    def cited(self, record: Record) -> Iterator[tuple[str, str, str]]:
        """The places in sources: the address, what the place before it has said already, the rest:
        “Chú thích 5, mục 2”, then only “3”."""
        before = ""
        for citation in record.source:
            source = self.base.get(citation.id)
            if citation.at and isinstance(source, Source):
                at = f"#{anchor(citation.at)}" if source.place(citation.at) else ""
                label = self.place_label(citation)
                start, number = formats.numbered(label)
                known = start if number and start == before else ""
                yield self.href(source) + at, known, label.removeprefix(known)
                before = start

    def place_label(self, citation: Citation) -> str:
        """``Chú thích 5, mục 10``: the name of a cited place, never its key in the outline.

        Where there are several sources it names its own.
        """
        source = self.base.get(citation.id)
        place = source.place(citation.at) if isinstance(source, Source) else None
        if not place or not self.base.has_several_sources:
            return place.label if place else source.title
        return f"{place.label}, {source.title}"

    def render(self, *templates: str, folder: Path = TEMPLATES, **content: Any) -> Markup:
        """Render the first of `templates` that there is; values are escaped, blank lines go so that
        Markdown keeps out."""
        html = environment(folder).select_template(templates).render(kb=self, **content)
        return Markup(re.sub(r"\n\s*\n+", "\n", html).strip())


@cache
def environment(folder: Path = TEMPLATES) -> Environment:
    """The environment of a room's templates: escaping on, undefined names are errors."""
    env = Environment(autoescape=True, undefined=StrictUndefined)
    env.loader = FileSystemLoader([folder, TEMPLATES])
    env.trim_blocks = env.lstrip_blocks = True
    env.globals.update(addressed=addressed, load_order=load_order, not_given=formats.NOT_GIVEN)
    env.globals.update(most=formats.MOST, first_few=formats.FIRST, by_editors=BY_EDITORS)
    env.filters.update(amount=amount, anchor=anchor, capital=capital)
    env.filters.update(first_sentence=formats.first_sentence, within_quotes=formats.within_quotes)
    return env
