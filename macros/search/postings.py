"""The inverted index: weighed by lunr, reduced to what the engine reads.

lunr's serialized index holds every (field, term, document) three times over; the engine needs
one weight a term and document, and where the term stands in which field.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from lunr.builder import Builder
from lunr.field_ref import FieldRef

from macros.search.documents import SearchDocument
from macros.search.fields import FIELDS, Line, terms_of
from macros.search.numbers import ALPHABET, LAST_DIGITS, digits

MOST_ROOT = LAST_DIGITS - 1

Places = dict[int, list[int]]
"""Where a term stands, rising, by number of the field in FIELDS."""


class Posting(NamedTuple):
    """What a term is worth in a document (a square root), and where it stands.

    A part of a date (its month, its year) is worth something, and stands nowhere.
    """

    root: int
    places: Places


Postings = dict[str, dict[int, Posting]]
"""Posting by document, by term."""


def postings_of(documents: Sequence[SearchDocument]) -> Postings:
    """Index `documents` with lunr; the key of a document is its place in the sequence."""
    builder = _lunr_builder()
    places: dict[str, dict[int, Places]] = defaultdict(lambda: defaultdict(dict))
    for position, document in enumerate(documents):
        lines = [field.lines(document) for field in FIELDS]
        terms = {field.name: terms_of(own) for field, own in zip(FIELDS, lines, strict=True)}
        builder.add({"id": str(position), **terms})
        for number, own in enumerate(lines):
            for place, term in _placed(own):
                places[term][position].setdefault(number, []).append(place)
    builder.build()
    return {
        term: {position: Posting(root, places[term].get(position, {})) for position, root in roots}
        for term, roots in _roots(builder)
    }


def _placed(lines: list[Line]) -> Iterator[tuple[int, str]]:
    """Terms with their places in the field; between two lines one place stays empty."""
    place = 0
    for line in lines:
        for token in line:
            yield place, token.written
            place += 1
        place += 1


def _roots(builder: Builder) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    scores: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    terms = {entry["_index"]: term for term, entry in builder.inverted_index.items()}
    for reference, vector in builder.field_vectors.items():
        position = int(FieldRef.from_string(reference).doc_ref)
        for index, score in _elements(vector):
            scores[terms[index]][position] += score
    for term in sorted(scores):
        yield term, [*_weights(scores[term]).items()]


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


def encode(postings: dict[int, Posting]) -> tuple[str, ...]:
    """Postings of one term as five texts of numbers, each of which compresses among its like.

    For each document its distance to the one before, and its root (one digit); the fields as bits;
    for each of these fields how often the term stands there, less one; and the places, each as its
    distance to the one before.
    """
    fields = [
        places for posting in postings.values() for _, places in sorted(posting.places.items())
    ]
    return (
        _distances([*postings]),
        "".join(ALPHABET[posting.root] for posting in postings.values()),
        "".join(digits(sum(1 << number for number in p.places)) for p in postings.values()),
        "".join(digits(len(places) - 1) for places in fields),
        "".join(map(_distances, fields)),
    )


def _distances(rising: list[int]) -> str:
    before = [-1, *rising]
    return "".join(digits(one - last - 1) for one, last in zip(rising, before, strict=False))
