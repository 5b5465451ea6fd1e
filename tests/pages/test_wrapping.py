"""Lines of boxes: whole words, no wider than the box, cut only where there is no room."""

from hypothesis import given
from hypothesis import strategies as st

from macros.pages.diagrams.wrapping import width_of, wrapped

WORDS = st.lists(st.sampled_from(["Ủy", "ban", "nhân", "dân", "05/CTr-UBND-UBMTTQ", "mWm"]))
WIDTH = 12.5


@given(WORDS)
def test_no_line_is_wider_and_no_word_is_lost(words: list[str]) -> None:
    text = " ".join(words)
    lines = wrapped(text, WIDTH, 99)
    assert all(width_of(line) <= WIDTH for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_number_goes_on_after_its_hyphen() -> None:
    number = "05/CTr-UBND-UBMTTQ"
    assert wrapped(number, width_of(number), 2) == (number,)
    assert wrapped(number, width_of(number) - 0.1, 2) == ("05/CTr-UBND-", "UBMTTQ")


def test_what_has_no_room_is_cut_with_a_sign() -> None:
    assert wrapped("Ủy ban nhân dân", width_of("Ủy ban"), 1) == ("Ủy…",)
    assert wrapped("Ủy ban nhân dân", width_of("Ủy ban…"), 1) == ("Ủy ban…",)
    assert wrapped("", 5, 3) == ()


def test_marks_take_no_width() -> None:
    assert width_of("Đường ấ") == width_of("Đuong a") > width_of("Duong")
