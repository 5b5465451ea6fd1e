"""The core of the index: what is packed comes out as it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from macros.search.build import scripts_of
from macros.search.data import MOST_SHARED, front_coded
from macros.search.runner import Engine
from tests.invented import base_of
from tests.search.pages import page

ENGINE = Engine(scripts_of([page("Trang")], base_of()))


@given(st.lists(st.text("aăâ1đ9", min_size=1, max_size=2 * MOST_SHARED), unique=True))
def test_words_that_share_beginnings_come_out_whole(words: list[str]) -> None:
    packed = front_coded(sorted(words))
    assert ENGINE.call("(text) => kbEngine.unpacked(text)", packed) == sorted(words)


def test_no_more_letters_are_shared_than_one_digit_tells() -> None:
    words = ["a" * MOST_SHARED, "a" * (MOST_SHARED + 1), "a" * (MOST_SHARED + 2)]
    assert front_coded(words) == f"0{'a' * MOST_SHARED} 9a 9aa"
    assert front_coded(["dê", "đê"]) == "0dê 0đê"
