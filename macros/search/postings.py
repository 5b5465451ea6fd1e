"""The inverted index, weighed as lunr weighs.

lunr's serialized index holds every (field, term, document) three times over; the engine needs
one weight a term and document, and where the term stands in which field. Ten thousand records have
three million places: they are held as numbers side by side, not as objects.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from types import SimpleNamespace

from lunr.idf import idf

from macros.search.documents import SearchDocument
from macros.search.fields import FIELDS, Line
from macros.vietnamese.dates import date_parts

FIELD_BITS, PLACE_BITS = 4, 16
"""Of a place's number; the engine packs field and place so too."""
FIELD, PLACE = (1 << FIELD_BITS) - 1, (1 << PLACE_BITS) - 1


class Postings:
    """All places of a term: document, field and place within it in one number, rising; and the
    fields of documents where it is part of a date.

    A part of a date (its month, its year) is worth something, and stands nowhere.
    """

    def __init__(self) -> None:
        self.places = array("Q")
        self.parts = array("Q")

    def stands(self) -> Counter[int]:
        """How often the term stands in each field of each document, rising."""
        return Counter(place >> PLACE_BITS for place in self.places)

    def counted(self) -> list[tuple[int, int]]:
        """The fields of documents, rising, and how often the term counts in each."""
        stands = self.stands()
        stands.update(self.parts)
        return sorted(stands.items()) if self.parts else [*stands.items()]


def postings_of(documents: Sequence[SearchDocument]) -> tuple[dict[str, Postings], Weights]:
    """Index `documents`: postings by term, and what they are worth; a document is its place in the
    sequence."""
    lines = ([field.lines(document) for field in FIELDS] for document in documents)
    return postings_of_lines(lines, [field.boost for field in FIELDS])


def postings_of_lines(
    documents: Iterable[Sequence[Sequence[Line]]], boosts: Sequence[int]
) -> tuple[dict[str, Postings], Weights]:
    """The same of documents' fields, each a list of lines."""
    found: dict[str, Postings] = defaultdict(Postings)
    lengths = [array("L") for _ in boosts]
    for document, fields in enumerate(documents):
        for number, (lines, length) in enumerate(zip(fields, lengths, strict=True)):
            at = document << FIELD_BITS | number
            _stand(found, lines, at << PLACE_BITS)
            length.append(sum(map(len, lines)) + _date(found, lines, at))
    return dict(found), Weights(lengths, boosts)


def _stand(found: Mapping[str, Postings], lines: Sequence[Line], place: int) -> None:
    """Note the places of terms from `place` on; between two lines one place stays empty."""
    for line in lines:
        for term in line:
            found[term].places.append(place)
            place += 1
        place += 1


def _date(found: Mapping[str, Postings], lines: Sequence[Line], at: int) -> int:
    """Note the month and the year of each date in the field `at`; how many there are."""
    dates = [term for line in lines for term in line if "-" in term]
    parts = [part for date in dates for part in date_parts(date)[1:]]
    for part in parts:
        found[part].parts.append(at)
    return len(parts)


class Weights:
    """What a term is worth in a document: BM25 as lunr sums and rounds it.

    lunr's own builder makes lists and objects of every term of every field, which took most of the
    memory of an index; the sums are the same without (`tests/search/test_postings.py`).
    """

    K1, B = 1.2, 0.75
    """lunr's: how soon what stands often counts no more, and how much less long fields count."""

    def __init__(self, lengths: Sequence[array[int]], boosts: Sequence[int]) -> None:
        """`lengths`: how many terms each document has in each field."""
        self.boosts, self.size = boosts, len(lengths[0])
        self.norms = [self._norms(field) for field in lengths]

    def _norms(self, lengths: array[int]) -> array[float]:
        mean = sum(lengths) / max(self.size, 1) or 1
        return array("d", (self.K1 * (1 - self.B + self.B * (own / mean)) for own in lengths))

    def scores(self, postings: Postings) -> dict[int, float]:
        """Of each document that has the term, all fields together; documents rise."""
        counted = postings.counted()
        # All that lunr asks of a field is how many keys it has.
        rarity = idf({"": SimpleNamespace(keys=partial(range, len(counted)))}, self.size)
        scores: dict[int, float] = {}
        for at, times in counted:
            document, field = at >> FIELD_BITS, at & FIELD
            worth = rarity * ((self.K1 + 1) * times) / (self.norms[field][document] + times)
            score = round(worth * self.boosts[field], 3)
            scores[document] = scores.get(document, 0.0) + score
        return scores
