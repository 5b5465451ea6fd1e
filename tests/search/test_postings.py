"""Postings survive being written down."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from macros.search.postings import ALPHABET, MOST_ROOT, _weights, encode
from macros.search.runner import Engine

ROOTS = st.dictionaries(st.integers(0, 200_000), st.integers(1, MOST_ROOT), max_size=30)


def test_a_weight_is_a_root_of_one_digit() -> None:
    scores = {0: 0.0, 1: 2.2, 2: 2.3, 3: 58.4**2, 4: 58.6**2, 5: 10.0**9}
    assert _weights(scores) == {0: 1, 1: 1, 2: 2, 3: 58, 4: 59, 5: 59}
    assert (len(ALPHABET), MOST_ROOT) == (89, 59)


@given(ROOTS)
def test_what_was_encoded_is_read_again(toy_engine: Engine, roots: dict[int, int]) -> None:
    ordered = dict(sorted(roots.items()))
    read = toy_engine.call("(...texts) => [...kbEngine.decode(...texts)]", *encode(ordered))
    assert read == [[document, root**2] for document, root in ordered.items()]


@given(ROOTS)
def test_neither_json_nor_html_has_to_escape_it(roots: dict[int, int]) -> None:
    assert set("".join(encode(dict(sorted(roots.items()))))) <= set(ALPHABET)
    assert not set(ALPHABET) & set(' "\\&<>')
