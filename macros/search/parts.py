"""The index cut into parts, which the engine asks for when a query needs them (ADR 0015).

Postings by the beginning of their folded term, so that all accents of a syllable are together;
texts of documents that lie side by side.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, TypeVar

from macros.search.documents import SearchDocument
from macros.search.encode import encode
from macros.search.postings import Postings, Weights
from macros.vietnamese.letters import fold

POSTINGS_SIZE = 6_000
TEXTS_SIZE = 2_000
"""Letters at which a part is full: a third of that many bytes, gzipped. Larger parts are fewer
requests and a smaller zip, and bring more of what was not asked for."""

T = TypeVar("T")

Part = Any
"""JSON-like."""


def sorted_terms(postings: Iterable[str]) -> list[str]:
    """Terms in the order of their folded forms: a term's number is its place here, from 1 on."""
    return sorted(postings, key=lambda term: (fold(term), term))


def postings_parts(
    postings: Mapping[str, Postings], weights: Weights, terms: list[str]
) -> Iterator[tuple[int, Part]]:
    """The number of the first term of each part, and the part: five texts, a word for each term."""
    groups = [[*same] for _, same in groupby(terms, key=fold)]
    encoded = ([encode(postings[term], weights) for term in group] for group in groups)
    first = 1
    for filled in _filled(encoded, POSTINGS_SIZE):
        rows = [row for group in filled for row in group]
        yield first, [" ".join(column) for column in zip(*rows, strict=True)]
        first += len(rows)


def text_parts(documents: list[SearchDocument]) -> Iterator[tuple[int, Part]]:
    """The place of the first document of each part, and the part: a list for each column."""
    first = 0
    for rows in _filled(map(_texts, documents), TEXTS_SIZE):
        yield first, [list(column) for column in zip(*rows, strict=True)]
        first += len(rows)


def _texts(document: SearchDocument) -> tuple[str, ...]:
    """What it shows once it is a hit; macros/search/data.py has what all documents need."""
    return (
        document.title,
        document.address,
        document.summary,
        document.source,
        "\n".join(document.body),
    )


def _filled(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """The items, as many together as reach `size` letters."""
    part: list[T] = []
    filled = 0
    for item in items:
        part.append(item)
        filled += _letters(item)
        if filled >= size:
            yield part
            part, filled = [], 0
    if part:
        yield part


def _letters(item: Any) -> int:
    return len(item) if isinstance(item, str) else sum(map(_letters, item))
