"""Postings survive being written down."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lunr.builder import Builder

from macros.search.numbers import ALPHABET
from macros.search.postings import MOST_ROOT, Posting, TermBuilder, _weights, encode
from macros.search.runner import Engine


def test_a_weight_is_a_root_of_one_digit() -> None:
    scores = {0: 0.0, 1: 2.2, 2: 2.3, 3: 58.4**2, 4: 58.6**2, 5: 10.0**9}
    assert _weights(scores) == {0: 1, 1: 1, 2: 2, 3: 58, 4: 59, 5: 59}
    assert (len(ALPHABET), MOST_ROOT) == (89, 59)


TERMS = st.lists(st.sampled_from(["dê", "cỏ", "cà", "2021-02"]), max_size=9)


@given(st.lists(st.tuples(TERMS, TERMS), min_size=1, max_size=5))
def test_terms_weigh_what_lunr_makes_them_weigh(documents: list[tuple[list[str], ...]]) -> None:
    ours, lunrs = _built(TermBuilder(), documents), _built(Builder(), documents)
    assert ours.inverted_index.keys() == lunrs.inverted_index.keys()
    assert _elements(ours) == _elements(lunrs)


def _built(builder: Builder, documents: list[tuple[list[str], ...]]) -> Builder:
    builder.ref("id")
    builder.field("title", 10)
    builder.field("body")
    for place, (title, body) in enumerate(documents):
        builder.add({"id": str(place), "title": title, "body": body})
    builder.build()
    return builder


def _elements(builder: Builder) -> dict[str, list[float]]:
    return {key: vector.elements for key, vector in builder.field_vectors.items()}


PLACES = st.sets(st.integers(0, 9_000), min_size=1, max_size=6).map(sorted)
POSTINGS = st.dictionaries(
    st.integers(0, 200_000),
    st.builds(Posting, st.integers(1, MOST_ROOT), st.dictionaries(st.integers(0, 7), PLACES)),
    max_size=30,
).map(lambda found: dict(sorted(found.items())))

READ = """(encoded) => {
  const posting = new kbEngine.Posting(encoded);
  const places = [];
  posting.eachPlace((...found) => places.push(found));
  return [[...posting], [...posting.keys()], places];
}"""


@given(POSTINGS)
def test_what_was_encoded_is_read_again(toy_engine: Engine, postings: dict[int, Posting]) -> None:
    weights, documents, places = toy_engine.call(READ, encode(postings))
    assert weights == [[document, posting.root**2] for document, posting in postings.items()]
    assert documents == [*postings]
    assert places == [
        [document, (field << 16) + place]
        for document, posting in postings.items()
        for field, found in sorted(posting.places.items())
        for place in found
    ]


@given(POSTINGS)
def test_neither_json_nor_html_has_to_escape_it(postings: dict[int, Posting]) -> None:
    assert set("".join(encode(postings))) <= set(ALPHABET)
    assert not set(ALPHABET) & set(' "\\&<>')
