"""Links names in running text to their records: documents, places, terms, people."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from macros.model import Record
from macros.model.term import Term, TermType
from macros.pages.addresses import address_of, relative
from macros.pages.names import names_of, pattern_of

_SKIPPED_ELEMENTS = {
    *("a", "abbr", "button", "h1", "h2", "h3", "option", "summary", "svg"),
    *("code", "kbd", "pre", "script", "style"),
}
# The kind of a record mentions no record, though a term may be named like it; of goals, rows and
# lines that are many alike only the first would be linked.
_SKIPPED = ('class="kb-kind"', 'class="kb-goal"', 'class="kb-diagram__words"', "data-label=")
_VOID_ELEMENTS = frozenset(["br", "hr", "img", "input", "link", "meta", "wbr"])

# A comment, a tag, a piece of text without entities. Python's HTMLParser does the same at a tenth
# of the speed, and the pages that list all records are megabytes.
_TOKEN = re.compile(
    r"""<!--.*?-->
      | <(?P<end>/?)(?P<name>[A-Za-z][\w-]*)(?P<rest>(?:[^"'>]|"[^"]*"|'[^']*')*)>
      | (?P<text>[^<&]+)""",
    re.DOTALL | re.VERBOSE,
)


@dataclass(frozen=True)
class Linker:
    """Knows every name that running text may carry; the longest name at a place wins."""

    targets: dict[str, Record] = field(default_factory=dict)
    pattern: re.Pattern[str] = re.compile(r"(?!)")

    @classmethod
    def of(cls, records: list[Record]) -> Linker:
        """Collect the names of `records`; a name that two records share is left out."""
        targets: dict[str, Record] = {}
        shared: set[str] = set()
        for record in records:
            for name in names_of(record):
                if targets.setdefault(name, record) is not record:
                    shared.add(name)
        targets = {name: r for name, r in targets.items() if name not in shared}
        return cls(targets, re.compile(pattern_of(targets)))

    def link_text(self, text: str, page: str) -> Markup:
        """Escape plain `text` and link each record's first mention; `page` is not linked."""
        return _Mentions(self, page).link(text)

    def link_html(self, html: str, page: str) -> str:
        """Link the text inside trusted `html`, but not headings, links, rows and code."""
        return _Mentions(self, page).link_html(html)


class _Mentions:
    """Links the first mention of each record within one block, of text or of HTML."""

    def __init__(self, linker: Linker, page: str) -> None:
        self.linker = linker
        self.page = page
        self.seen = {page}
        self.skipping = 0

    def link(self, text: str) -> Markup:
        parts: list[str] = []
        end = 0
        for match in self.linker.pattern.finditer(text):
            record = self.linker.targets[match.group()]
            if address_of(record) in self.seen:
                continue
            self.seen.add(address_of(record))
            parts += escape(text[end : match.start()]), self._anchor(record, match.group())
            end = match.end()
        return Markup("".join([*parts, escape(text[end:])]))

    def _anchor(self, record: Record, name: str) -> Markup:
        label = escape(name)
        if isinstance(record, Term) and record.type == TermType.ABBREVIATION and record.expansion:
            meaning = record.expansion + record.remarks.get("expansion", "")
            label = Markup('<abbr title="{}">{}</abbr>').format(meaning, name)
        href = relative(address_of(record), self.page)
        return Markup('<a class="kb-auto" href="{}">{}</a>').format(href, label)

    def link_html(self, html: str) -> str:
        """The HTML unchanged, but for the text that may carry names."""
        return _TOKEN.sub(self._token, html)

    def _token(self, token: re.Match[str]) -> str:
        if name := token["name"]:
            self._tag(token, name.lower())
        elif not self.skipping and token["text"]:
            return str(self.link(token["text"]))
        return token[0]

    def _tag(self, token: re.Match[str], name: str) -> None:
        if token["end"]:
            self.skipping = max(0, self.skipping - 1)
        elif name not in _VOID_ELEMENTS and not token["rest"].endswith("/"):
            skipped = name in _SKIPPED_ELEMENTS or any(one in token["rest"] for one in _SKIPPED)
            self.skipping += 1 if self.skipping or skipped else 0
