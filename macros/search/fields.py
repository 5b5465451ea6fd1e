"""The fields of the index and their boosts, in this one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain

from macros.search.documents import SearchDocument
from macros.vietnamese import date_parts, tokenize


@dataclass(frozen=True)
class Field:
    """A field of the index: its boost, why, and the tokens that a document has in it."""

    name: str
    boost: int
    reason: str
    tokens: Callable[[SearchDocument], list[str]]


def terms_of(texts: list[str] | tuple[str, ...]) -> list[str]:
    """Index terms of some texts; a date counts as its day, its month and its year."""
    tokens = chain.from_iterable(tokenize(text) for text in texts)
    return list(
        chain.from_iterable(
            date_parts(token.written) if token.kind == "date" else [token.written]
            for token in tokens
        )
    )


FIELDS = (
    Field(
        "title", 10, "what a page is called is what people ask for", lambda d: terms_of([d.title])
    ),
    Field(
        "aliases",
        8,
        "other names of the same thing, nearly as good as its title",
        lambda d: terms_of(d.aliases),
    ),
    Field("terms", 4, "abbreviations and terms that mean this page", lambda d: terms_of(d.terms)),
    Field(
        "dates", 5, "its own date, above dates that its text mentions", lambda d: terms_of(d.dates)
    ),
    Field(
        "labels", 3, "phóng sự, kế hoạch: words that narrow to a kind", lambda d: terms_of(d.labels)
    ),
    Field("summary", 3, "our own words on what the page is about", lambda d: terms_of([d.summary])),
    Field(
        "names",
        2,
        "linked places, bodies and people: related, but not the subject",
        lambda d: terms_of(d.names),
    ),
    Field("body", 1, "everything else that can be read on the page", lambda d: terms_of(d.body)),
)
"""Boosts were set by the quality test; docs/design/search.md has the figures of each change."""
