"""Sections of the pages that people write, for the search index."""

import re
from collections.abc import Iterator
from pathlib import Path

from macros.codes import CODES
from macros.model import KINDS
from macros.model.declared import fields_of
from macros.search.documents import ProseSection
from macros.written.addresses import INTERNAL
from macros.written.page import heading_anchor

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_HEADING = re.compile(r"^(#{1,3})\s+(.+?)\s*(?:\{(?:[^}]*#([\w-]+))?[^}]*\})?$", re.MULTILINE)
_MACRO = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_MARKUP = re.compile(
    r"<[^>]+>|!\[[^\]]*\]\([^)]*\)|```.*?```|[*_`>|]+|^\s*[-\d]+\.?\s", re.M | re.S
)
_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\([^)]*\)")
_BEFORE_SIGN = re.compile(r" (?=[,.;:?!…)”]+(?:\s|$))")
_ATTRIBUTES = re.compile(r"\{:?\s[^{}]*\}")
"""What is said of a word or picture for the page alone: {: lang=en }, { width=1000 }."""

_FIELDS = "{{ field_reference() }}"


def prose_of(docs: Path) -> Iterator[ProseSection]:
    """The sections of all written pages of the site; `docs` is the folder that holds them."""
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(docs)
        if path.parts[0] != INTERNAL:
            address = path.with_suffix(".html").as_posix()
            yield from prose_sections(address, file.read_text(encoding="utf-8"))


def prose_sections(address: str, markdown: str) -> Iterator[ProseSection]:
    """The sections of one page: the first under the page's address, others with their anchor.

    Text before the first heading is left out, and so are sections without words of their own (only
    a macro, say), but for those with an anchor given by hand, which others lead to. What macros
    show comes from records, which are in the index themselves; keys of fields and codes of problems
    do not, and each code is a section.
    """
    body = _FRONT_MATTER.sub("", markdown)
    headings = list(_HEADING.finditer(body))
    page = next((_plain(heading[2]) for heading in headings if heading[1] == "#"), "")
    ends = [*(heading.start() for heading in headings[1:]), len(body)]
    for heading, end in zip(headings, ends, strict=False):
        title = _plain(heading[2])
        text = _plain(body[heading.end() : end])
        keys = _keys() if _FIELDS in body[heading.end() : end] else ()
        is_page = heading[1] == "#"
        anchor = (
            "" if is_page else "#" + (heading[3] or heading_anchor(_LINK.sub(r"\1", heading[2])))
        )
        if text or (heading[3] and not is_page):
            yield ProseSection(address + anchor, title, text, "" if is_page else page, keys)
    if "{{ problem_codes() }}" in body:
        for code in CODES.values():
            yield ProseSection(f"{address}#{code.key}", code.key, code.title, page)


def _keys() -> tuple[str, ...]:
    """The keys of all fields, once each, those of groups too."""
    of_kinds = [field for kind in KINDS.values() for field in fields_of(kind).values()]
    groups = [inner for field in of_kinds if field.group for inner in fields_of(field.group)]
    return tuple(dict.fromkeys([*(field.key for field in of_kinds), *groups]))


def _plain(markdown: str) -> str:
    text = _LINK.sub(r"\1", _ATTRIBUTES.sub("", _MACRO.sub(" ", markdown)))
    return _BEFORE_SIGN.sub("", " ".join(_MARKUP.sub(" ", text).split()))
