"""The inverted index: built by lunr, reduced to what the engine reads.

lunr's serialized index holds every (field, term, document) three times over; the engine needs
one weight a term and document. A posting is two numbers in a compact alphabet, see `encode`.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from lunr.builder import Builder
from lunr.field_ref import FieldRef

from macros.search.documents import SearchDocument
from macros.search.fields import FIELDS

ALPHABET = "".join(chr(c) for c in range(33, 127) if chr(c) not in '"\\&<>')
"""Printable characters that neither JSON nor HTML has to escape."""

LAST_DIGITS = 60
"""A digit below this ends a number; the others (there are 29) continue it."""

MOST_ROOT = LAST_DIGITS - 1

Postings = dict[str, dict[int, int]]
"""Weight by document, by term."""


def postings_of(documents: Sequence[SearchDocument]) -> Postings:
    """Index `documents` with lunr; the key of a document is its place in the sequence."""
    builder = _lunr_builder()
    for position, document in enumerate(documents):
        builder.add({"id": str(position), **{f.name: f.tokens(document) for f in FIELDS}})
    builder.build()
    scores: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    terms = {entry["_index"]: term for term, entry in builder.inverted_index.items()}
    for reference, vector in builder.field_vectors.items():
        position = int(FieldRef.from_string(reference).doc_ref)
        for index, score in _elements(vector):
            scores[terms[index]][position] += score
    return {term: _weights(scores[term]) for term in sorted(scores)}


class TermBuilder(Builder):  # type: ignore[misc]
    """lunr's builder for fields that are lists of terms already.

    lunr copies each term into an object with metadata, which took half of the time of an index;
    the sums are the same without (`tests/search/test_postings.py`).
    """

    def add(self, doc: dict[str, Any], attributes: None = None) -> None:
        """Count a document: its reference under `id`, and each field's terms."""
        reference = doc["id"]
        self._documents[reference] = {}
        self.document_count += 1
        for field in self._fields:
            counted = Counter(doc[field])
            key = str(FieldRef(reference, field))
            self.field_term_frequencies[key] = counted
            self.field_lengths[key] = len(doc[field])
            for term in counted:
                self._postings(term)[field][reference] = None

    def _postings(self, term: str) -> dict[str, Any]:
        if term not in self.inverted_index:
            fields: dict[str, Any] = {field: {} for field in self._fields}
            self.inverted_index[term] = {**fields, "_index": len(self.inverted_index)}
        found: dict[str, Any] = self.inverted_index[term]
        return found


def _lunr_builder() -> Builder:
    """A builder without stemmer, stop words and trimmer: English ones, that eat syllables."""
    builder = TermBuilder()
    builder.ref("id")
    for field in FIELDS:
        builder.field(field.name, field.boost)
    return builder


def _elements(vector: Any) -> Iterator[tuple[int, float]]:
    return zip(vector.elements[::2], vector.elements[1::2], strict=True)


def _weights(scores: dict[int, float]) -> dict[int, int]:
    """Square roots of the scores: small numbers that keep body hits apart and title hits short.

    Rounding is the last use of fractions; the engine adds whole numbers only.
    """
    rooted = {key: round(math.sqrt(max(score, 0))) for key, score in scores.items()}
    return {key: min(max(1, root), MOST_ROOT) for key, root in sorted(rooted.items())}


def encode(weights: dict[int, int]) -> tuple[str, str]:
    """Postings of one term: each document's distance to the one before, and all their roots.

    They are written apart because each compresses better among its like. A root is one digit.
    """
    distances = []
    last = -1
    for document in weights:
        distances.append(_digits(document - last - 1))
        last = document
    return "".join(distances), "".join(ALPHABET[root] for root in weights.values())


def _digits(number: int) -> str:
    base = len(ALPHABET) - LAST_DIGITS
    text = ""
    while number >= LAST_DIGITS:
        text += ALPHABET[LAST_DIGITS + number % base]
        number //= base
    return text + ALPHABET[number]
