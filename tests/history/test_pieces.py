"""What changed within a value is told with its surroundings, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.history.pieces import AROUND, WHOLE, pieces

WORDS = [f"từ{number}" for number in range(100)]
LONG = " ".join(WORDS)


def test_short_values_are_told_whole() -> None:
    assert pieces("a b", "a c") == (("a b", "a c"),)
    assert pieces(None, "x" * 500) == (("", "x" * 500),)
    assert pieces(True, False) == (("true", "false"),)
    assert pieces("a", "a") == ()


@pytest.mark.parametrize("at", [0, 50, 99])
def test_a_changed_word_of_a_long_text_stands_among_its_neighbours(at: int) -> None:
    changed = [*WORDS]
    changed[at] = "khác"
    ((old, new),) = pieces(LONG, " ".join(changed))
    assert f"từ{at}" in old.split() and "khác" in new.split() and "khác" not in old
    assert len(old.split()) <= 2 * AROUND + 3
    assert old.startswith("…") == (at > AROUND) and old.endswith("…") == (at < 99 - AROUND)


def test_words_far_apart_are_told_apart() -> None:
    changed = LONG.replace("từ10 ", "x ").replace("từ90 ", "y ")
    assert ["x" in new for _, new in pieces(LONG, changed)] == [True, False]


def test_items_of_a_list_are_told_one_by_one() -> None:
    outline = [{"at": f"I.{n}", "label": f"Mục I.{n}", "title": f"Việc {n}"} for n in range(200)]
    more = [*outline, {"at": "II", "label": "Mục II", "title": "Mới"}]
    assert pieces(outline, more) == (("", "at: II; label: Mục II; title: Mới"),)
    assert pieces(more, outline) == (("at: II; label: Mục II; title: Mới", ""),)
    other = [*outline]
    other[7] = {**outline[7], "title": "Việc khác"}
    ((old, new),) = pieces(outline, other)
    assert (old, new) == (
        "at: I.7; label: Mục I.7; title: Việc 7",
        "at: I.7; label: Mục I.7; title: Việc khác",
    )


def test_groups_are_told_by_their_keys() -> None:
    assert pieces({"a": "1", "b": "2"}, {"a": "1", "b": "3", "c": "4"}) == (
        ("b: 2", "b: 3"),
        ("", "c: 4"),
    )


VALUES = st.recursive(
    st.one_of(st.text("ab ", max_size=2 * WHOLE), st.integers(), st.booleans()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("xy"), inner, max_size=3),
    max_leaves=8,
)


@given(VALUES, VALUES)
def test_any_two_values_that_are_shown_differently_have_pieces(old: object, new: object) -> None:
    found = pieces(old, new)
    assert all(isinstance(text, str) for piece in found for text in piece)
    assert (found == ()) <= (old == new or not (old or new) or isinstance(old, list | dict))
