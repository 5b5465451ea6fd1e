"""The text analysis against the examples that its JavaScript twin shares, and against anything."""

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from macros.vietnamese.document_numbers import canonical_document_number
from macros.vietnamese.letters import clean_word, first_letter, fold, normalize, sort_key
from macros.vietnamese.tokens import syllables, tokenize

EXAMPLES: dict[str, list[dict[str, Any]]] = yaml.safe_load(
    (Path(__file__).parent / "data" / "vietnamese_examples.yaml").read_text(encoding="utf-8")
)
FUNCTIONS: dict[str, Callable[[str], Any]] = {
    "normalize": normalize,
    "fold": fold,
    "clean_word": clean_word,
    "syllables": syllables,
    "document_number": canonical_document_number,
}
CASES = [(name, e["in"], e["out"]) for name, examples in EXAMPLES.items() for e in examples]


@pytest.mark.parametrize(("name", "given_text", "expected"), CASES)
def test_example(name: str, given_text: str, expected: Any) -> None:
    assert FUNCTIONS[name](given_text) == expected


IN_ORDER = """a|à|ả|ã|á|ạ|ạ a|á b|an|az|ăn|ấm|ân|ấz|b|Bình 2|bình 10|da|dê|dz|đ|đá|đồng bào|e|em|ê
    oz|ông|ơ|pa|u|uz|ư|v"""


def test_lists_are_in_the_order_of_the_alphabet_and_then_of_the_tones() -> None:
    names = [name.strip() for name in IN_ORDER.replace("\n", "|").split("|")]
    assert sorted(set(names), key=sort_key) == names
    assert [first_letter(name) for name in ("ấp", "đất", "ờ")] == ["â", "đ", "ơ"]


@given(st.text())
def test_tokens_stand_where_they_say(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    end = 0
    for token in tokenize(text):
        assert end <= token.start < token.end <= len(composed)
        end = token.end


@given(st.text())
def test_spelling_is_settled(text: str) -> None:
    """What came out once comes out unchanged, so that index and query agree."""
    for token in tokenize(text):
        if token.kind == "word":
            assert clean_word(token.written) == token.written


@given(st.text(max_size=40))
def test_form_and_case_do_not_matter(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert syllables(decomposed) == syllables(text)
