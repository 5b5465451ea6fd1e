"""Postings survive being written down."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lunr.builder import Builder

from macros.search.numbers import ALPHABET
from macros.search.postings import MOST_ROOT, Postings, TermBuilder, encode
from macros.search.runner import Engine


def test_a_weight_is_a_root_of_one_digit() -> None:
    postings = Postings()
    for document, score in enumerate([0.0, 2.2, 2.3, 58.4**2, 58.6**2, 10.0**9]):
        postings.weigh(document, score)
    assert [*postings.documents] == [0, 1, 2, 3, 4, 5]
    assert [*postings.roots] == [1, 1, 2, 58, 59, 59]
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
FOUND = st.dictionaries(
    st.integers(0, 200_000),
    st.tuples(st.integers(1, MOST_ROOT), st.dictionaries(st.integers(0, 7), PLACES)),
    max_size=12,
)


def _postings(found: dict[int, tuple[int, dict[int, list[int]]]]) -> Postings:
    postings = Postings()
    for document, (root, fields) in sorted(found.items()):
        postings.weigh(document, root**2)
        for field, places in sorted(fields.items()):
            for place in places:
                postings.stand(document, field, place)
    return postings


POSTINGS = FOUND.map(_postings)

READ = """(encoded) => {
  const posting = new kbEngine.Posting(encoded);
  const places = [];
  posting.eachPlace((...found) => places.push(found));
  return [[...posting], [...posting.keys()], places];
}"""


@given(POSTINGS)
def test_what_was_encoded_is_read_again(toy_engine: Engine, postings: Postings) -> None:
    weights, documents, places = toy_engine.call(READ, encode(postings))
    assert documents == [*postings.documents]
    assert weights == [[d, r**2] for d, r in zip(documents, postings.roots, strict=True)]
    assert places == [[place >> 20, place & (1 << 20) - 1] for place in postings.places]


@given(POSTINGS)
def test_neither_json_nor_html_has_to_escape_it(postings: Postings) -> None:
    assert set("".join(encode(postings))) <= set(ALPHABET)
    assert not set(ALPHABET) & set(' "\\&<>')
