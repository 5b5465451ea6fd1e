"""The inverted index: weighed by lunr, reduced to what the engine reads.

lunr's serialized index holds every (field, term, document) three times over; the engine needs
one weight a term and document, and where the term stands in which field. Ten thousand records have
three million places: they are held as numbers side by side, not as objects.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from lunr.builder import Builder
from lunr.field_ref import FieldRef

from macros.search.documents import SearchDocument
from macros.search.fields import FIELDS, Line, terms_of
from macros.search.numbers import ALPHABET, LAST_DIGITS, digits

MOST_ROOT = LAST_DIGITS - 1

_FIELD_BITS, _PLACE_BITS = 4, 16
"""Of a place's number; the engine packs field and place so too."""


class Postings:
    """The documents that have a term, rising, what it is worth in each (a square root), and all its
    places: document, field and place within it in one number, rising.

    A part of a date (its month, its year) is worth something, and stands nowhere.
    """

    def __init__(self) -> None:
        self.documents = array("L")
        self.roots = array("B")
        self.places = array("Q")

    def stand(self, document: int, field: int, place: int) -> None:
        """The term stands there, after all other places."""
        self.places.append((document << _FIELD_BITS | field) << _PLACE_BITS | place)

    def weigh(self, document: int, score: float) -> None:
        """The term is worth so much in a document that comes after the others.

        A square root keeps body hits apart and title hits short. Rounding it is the last use of
        fractions; the engine adds whole numbers only.
        """
        self.documents.append(document)
        self.roots.append(min(max(1, round(math.sqrt(max(score, 0)))), MOST_ROOT))


def postings_of(documents: Sequence[SearchDocument]) -> dict[str, Postings]:
    """Index `documents` with lunr: postings by term; a document is its place in the sequence."""
    builder = _lunr_builder()
    found: dict[str, Postings] = defaultdict(Postings)
    for position, document in enumerate(documents):
        lines = [field.lines(document) for field in FIELDS]
        terms = {field.name: terms_of(own) for field, own in zip(FIELDS, lines, strict=True)}
        builder.add({"id": str(position), **terms})
        for number, own in enumerate(lines):
            for place, term in _placed(own):
                found[term].stand(position, number, place)
    builder.build()
    for position, term, score in _scores(builder):
        found[term].weigh(position, score)
    return dict(found)


def _placed(lines: list[Line]) -> Iterator[tuple[int, str]]:
    """Terms with their places in the field; between two lines one place stays empty."""
    place = 0
    for line in lines:
        for token in line:
            yield place, token.written
            place += 1
        place += 1


def _scores(builder: Builder) -> Iterator[tuple[int, str, float]]:
    """What each term is worth in each document, all fields together; documents rise."""
    terms = [*builder.inverted_index]  # in the order of lunr's numbers
    vectors = ((FieldRef.from_string(key), one) for key, one in builder.field_vectors.items())
    for reference, fields in groupby(vectors, key=lambda vector: vector[0].doc_ref):
        scores: dict[int, float] = defaultdict(float)
        for _, vector in fields:
            for index, score in _elements(vector):
                scores[index] += score
        for index, score in scores.items():
            yield int(reference), terms[index], score


class _Documents:
    """How many documents have a term in a field: all that lunr asks of them."""

    def __init__(self) -> None:
        self.count = 0

    def keys(self) -> range:
        """As many as there are documents."""
        return range(self.count)


class TermBuilder(Builder):  # type: ignore[misc]
    """lunr's builder for fields that are lists of terms already.

    lunr copies each term into an object with metadata, and notes for each which documents have it,
    which took half of the time of an index; the sums are the same without
    (`tests/search/test_postings.py`).
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
                self._of_term(term)[field].count += 1

    def _of_term(self, term: str) -> dict[str, Any]:
        if term not in self.inverted_index:
            fields: dict[str, Any] = {field: _Documents() for field in self._fields}
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


def encode(postings: Postings) -> tuple[str, ...]:
    """Postings of one term as five texts of numbers, each of which compresses among its like.

    For each document its distance to the one before, and its root (one digit); the fields as bits;
    for each of these fields how often the term stands there, less one; and the places, each as its
    distance to the one before.
    """
    bits = dict.fromkeys(postings.documents, 0)
    counts, distances = [], []
    for at, group in groupby(postings.places, key=lambda place: place >> _PLACE_BITS):
        bits[at >> _FIELD_BITS] |= 1 << (at & (1 << _FIELD_BITS) - 1)
        places = [place & (1 << _PLACE_BITS) - 1 for place in group]
        counts.append(digits(len(places) - 1))
        distances.append(_distances(places))
    return (
        _distances(postings.documents),
        "".join(ALPHABET[root] for root in postings.roots),
        "".join(map(digits, bits.values())),
        "".join(counts),
        "".join(distances),
    )


def _distances(rising: Iterable[int]) -> str:
    last, text = -1, []
    for one in rising:
        text.append(digits(one - last - 1))
        last = one
    return "".join(text)
