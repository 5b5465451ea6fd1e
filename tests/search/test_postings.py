"""Postings weigh what lunr makes them weigh, and survive being written down."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lunr.builder import Builder

from macros.search.encode import ALPHABET, MOST_ROOT, encode, root_of
from macros.search.fields import Line
from macros.search.postings import Postings, Weights, postings_of_lines
from macros.search.runner import Engine
from macros.vietnamese.dates import date_parts
from macros.vietnamese.tokens import syllables

ROOTS = {0.0: 1, 2.2: 1, 2.3: 2, 58.4**2: 58, 58.6**2: 59, 10.0**9: 59}


@pytest.mark.parametrize(("score", "root"), ROOTS.items())
def test_a_weight_is_a_root_of_one_digit(score: float, root: int) -> None:
    assert root_of(score) == root
    assert (len(ALPHABET), MOST_ROOT) == (89, 59)


BOOSTS = {"title": 10, "body": 1}
LINE = st.lists(st.sampled_from(["dê", "cỏ", "cà", "tháng 2/2021", "2021"]), max_size=9)
DOCUMENTS = st.lists(st.tuples(*[st.lists(LINE.map(" ".join), max_size=2)] * 2), min_size=1)


@given(DOCUMENTS)
def test_terms_weigh_what_lunr_makes_them_weigh(documents: list[tuple[list[str], ...]]) -> None:
    lines = [[[tuple(syllables(text)) for text in own] for own in each] for each in documents]
    postings, weights = postings_of_lines(lines, [*BOOSTS.values()])
    assert {term: weights.scores(own) for term, own in postings.items()} == _lunrs(lines)


def _lunrs(documents: list[list[list[Line]]]) -> dict[str, dict[int, float]]:
    builder = Builder()
    builder.ref("id")
    for name, boost in BOOSTS.items():
        builder.field(name, boost)
    for place, fields in enumerate(documents):
        terms_of = dict(zip(BOOSTS, map(_terms, fields), strict=True))
        builder.add({"id": str(place), **terms_of})
    builder.build()
    found: dict[str, dict[int, float]] = {term: {} for term in builder.inverted_index}
    terms = [*found]
    for key, vector in builder.field_vectors.items():
        document = int(key.rpartition("/")[2])
        for index, score in zip(vector.elements[::2], vector.elements[1::2], strict=True):
            own = found[terms[index]]
            own[document] = own.get(document, 0.0) + score
    return found


def _terms(lines: list[Line]) -> list[str]:
    return [part for line in lines for term in line for part in date_parts(term)]


PLACES = st.sets(st.integers(0, 9_000), min_size=1, max_size=6).map(sorted)
FOUND = st.dictionaries(
    st.integers(0, 20_000), st.dictionaries(st.integers(0, 7), PLACES, min_size=1), max_size=12
)
WEIGHTS = Weights([array("L", [7]) * 20_001] * 8, [1, 3, 1, 10, 1, 1, 1, 8])


def _postings(found: dict[int, dict[int, list[int]]]) -> Postings:
    postings = Postings()
    for document, fields in sorted(found.items()):
        for field, places in sorted(fields.items()):
            postings.places.extend((document << 4 | field) << 16 | place for place in places)
    return postings


POSTINGS = FOUND.map(_postings)

READ = """(encoded) => {
  const posting = new kbEngine.Posting(encoded);
  const { documents, weights } = posting;
  const places = documents.reduce((all, document, at) =>
    [...all, ...[...posting.placesAt(at)].map((place) => [document, place])], []);
  return [[...weights], [...documents], places];
}"""


@given(POSTINGS)
def test_what_was_encoded_is_read_again(toy_engine: Engine, postings: Postings) -> None:
    weights, documents, places = toy_engine.call(READ, encode(postings, WEIGHTS))
    scores = WEIGHTS.scores(postings)
    assert documents == [*scores]
    assert weights == [root_of(score) ** 2 for score in scores.values()]
    assert places == [[place >> 20, place & (1 << 20) - 1] for place in postings.places]


@given(POSTINGS)
def test_neither_json_nor_html_has_to_escape_it(postings: Postings) -> None:
    assert set("".join(encode(postings, WEIGHTS))) <= set(ALPHABET)
    assert not set(ALPHABET) & set(' "\\&<>')
