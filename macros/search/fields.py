"""The fields of the index and their boosts, in this one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from macros.search.documents import SearchDocument
from macros.vietnamese import date_parts, tokenize


@dataclass(frozen=True)
class Field:
    """A field of the index: the tokens that a document has in it, and what they are worth."""

    name: str
    tokens: Callable[[SearchDocument], list[str]]
    boost: int = 1


def terms_of(texts: Iterable[str]) -> list[str]:
    """Index terms of some texts; a date counts as its day, its month and its year."""
    found = (_of_short(text) if len(text) <= SHORT else _of(text) for text in texts)
    return list(chain.from_iterable(found))


def _of(text: str) -> tuple[str, ...]:
    return tuple(
        chain.from_iterable(
            date_parts(token.written) if token.kind == "date" else [token.written]
            for token in tokenize(text)
        )
    )


SHORT = 120
"""Letters of a title: many documents name it, and are told of their kinds in the same words."""
_of_short = lru_cache(maxsize=1 << 14)(_of)


FIELDS = (
    Field(
        "title", lambda d: terms_of([d.title]), 10
    ),  # what a page is called is what people ask for
    Field("aliases", lambda d: terms_of(d.aliases), 8),  # nearly as good as its title
    Field("summary", lambda d: terms_of([d.summary]), 3),  # our own words on what it is about
    Field("terms", lambda d: terms_of(d.terms)),
    Field("dates", lambda d: terms_of(d.dates)),
    Field("labels", lambda d: terms_of(d.labels)),
    Field("names", lambda d: terms_of(d.names)),
    Field("body", lambda d: terms_of(d.body)),
)
"""Boosts of the other fields decided no query of the quality test: docs/design/adr/0008."""
