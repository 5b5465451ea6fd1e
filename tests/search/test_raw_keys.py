"""Raw keys of Telex and VNI: what `check` tells in a record, the search decodes in a query."""

import pytest

from macros.search.build import scripts_of
from macros.search.runner import Engine
from macros.vietnamese.syllable import keys_in
from tests.invented import base_of


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(scripts_of([], base_of()))


KEYS = (
    "phee",
    "nuooi",
    "huyeenj",
    "dduowngf",
    "tieejn",
    "xax",
    "ca2",
    "phe6",
    "huye6n5",
    "d9u7o7ng2",
)
WORDS = ("nuôi", "nuoi", "ca", "phe", "thanh", "nghieng", "qua", "gi")


@pytest.mark.parametrize(("words", "are_keys"), [(KEYS, True), (WORDS, False)])
def test_both_decoders_agree(engine: Engine, words: tuple[str, ...], are_keys: bool) -> None:
    decode = "(word) => kbVietnamese.decodeKeys(word, () => false)"
    assert [bool(keys_in(word)) for word in words] == [are_keys] * len(words)
    assert [bool(engine.call(decode, word)) for word in words] == [are_keys] * len(words)
