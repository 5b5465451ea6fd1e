"""The pattern for many names answers as their plain list, longest first, would."""

import re

from hypothesis import given
from hypothesis import strategies as st

from macros.pages.any_of import any_of

NAMES = st.lists(st.text("aă .(|", min_size=1, max_size=5), min_size=1, max_size=8)


@given(NAMES, st.text("aă .(|", max_size=20))
def test_it_finds_what_the_plain_list_finds(names: list[str], text: str) -> None:
    longest_first = sorted(names, key=len, reverse=True)
    plain = re.compile(rf"(?:{'|'.join(map(re.escape, longest_first))})(?!ă)")
    assert re.findall(rf"{any_of(names)}(?!ă)", text) == plain.findall(text)


def test_no_names_match_nothing() -> None:
    assert not re.search(any_of([]), "chữ")
