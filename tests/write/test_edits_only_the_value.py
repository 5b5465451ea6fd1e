"""kb.py fix changes the one value that it is for: all else is compared exactly, comments too."""

import re
from collections.abc import Callable
from functools import reduce
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from macros.load.yaml_tree import Location, parse
from macros.model.document import Document
from macros.model.finding import Finding
from macros.write.normalise import normalise
from macros.write.scalar_edits import scalar_edits

KINDS = {"date": "05/3/2022", "number": "1.457", "words": "làm cho khoẻ", "text": "Xã Nậm Hoà"}
MENDED = {"05/3/2022": "2022-03-05", "5/3/2022": "2022-03-05"}
KEYS = {"issued_on": "date", "number": "number", "summary": "words", "title": "text"}
COMMENT = "# ngày 05/3/2022, khoẻ"


@st.composite
def written(draw: st.DrawFn, value: str) -> str:
    """`value` in one of YAML's spellings, after its key, with the line's end."""
    comment = draw(st.sampled_from(["", f" {COMMENT}"]))
    style = draw(st.sampled_from(["plain", "'", '"', "|", ">"]))
    if style == "plain":
        return f" {value}{comment}\n"
    if style in "'\"":
        return f" {style}{value}{style}{comment}\n"
    chomp, indent = draw(st.sampled_from(["", "-", "+"])), draw(st.integers(1, 4))
    sign = draw(st.sampled_from(["", str(indent)]))
    after = "\n" * draw(st.integers(0, 2))
    return f" {style}{sign}{chomp}{comment}\n{' ' * indent}{value}\n{after}"


@st.composite
def listed(draw: st.DrawFn) -> str:
    """A list of names, one a line or in brackets, with a comment somewhere."""
    names = draw(st.lists(st.sampled_from(["05", "Hoà", "no", '"1.457"', "'x'"]), max_size=3))
    if draw(st.booleans()) or not names:
        return f"aliases: [{', '.join(names)}] {COMMENT}\n"
    return "aliases:\n" + "".join(f"  - {name}\n  {COMMENT}\n" for name in names)


@st.composite
def files(draw: st.DrawFn) -> str:
    """A record with comments and blank lines in every position, in one of the line endings.

    After a block an indented “comment” belongs to its value: it holds nothing to be mended.
    """
    between = st.lists(st.sampled_from([f"{COMMENT}\n", "\n", "  # thụt vào\n"]), max_size=2)
    text = "".join(draw(between)) + "id: a\n"
    for key in draw(st.permutations(list(KEYS))):
        text += f"{key}:{draw(written(KINDS[KEYS[key]]))}" + "".join(draw(between))
    text += draw(listed()) + "".join(draw(between))
    return draw(st.sampled_from(["\n", "\r\n", "\r"])).join(text.split("\n"))


def values(text: str) -> dict[Location, str]:
    return parse(text, "").raw


def comments(text: str) -> list[str]:
    """Comments of a file whose values hold no “#”."""
    return sorted(re.findall(r"#.*", text.replace("\r", "\n")))


BROKE = (
    "id: a\nissued_on: >-\n  05/3/2022\n# ngày ban hành\n",
    "id: a\nissued_on: |\n  05/3/2022\n\n# ngày\n",
    "id: a\nissued_on: |+\n  05/3/2022\n\n",
    "id: a\nsummary: > # khoẻ\n  làm cho khoẻ\n",
    "id: a\rtitle: B\r\rsummary: khoẻ\r",
    "id: a\nsummary: 'nó ''khoẻ'''\nissued_on: 5/3/2022\n",
    'id: a\nsummary: "n\\u0061 khoẻ\\\n  mạnh"\nissued_on: 5/3/2022\n',
)
"""What was once destroyed, or is spelled in a way that hides what it says."""


def every(texts: tuple[str, ...]) -> Callable[[Any], Any]:
    """Each of `texts` as an example of a property."""
    return lambda test: reduce(lambda kept, text: example(text)(kept), texts, test)


@every(BROKE)
@given(files())
def test_every_value_but_the_one_and_every_comment_stays(text: str) -> None:
    result = normalise(text, Document)
    before, after = values(text), values(result.text)
    assert before.keys() == after.keys()
    for at, old in before.items():
        assert after[at] in (old, old.replace("khoẻ", "khỏe"), MENDED.get(old.strip()))
    assert comments(result.text) == comments(text)
    assert normalise(result.text, Document).text == result.text


@given(files())
def test_an_edit_leaves_the_text_around_it_byte_for_byte(text: str) -> None:
    """Without the edited values both texts are the same: order, blank lines, comments, spaces."""
    text = "\n".join(re.split("\r\n|[\r\n]", text))

    def around(edited: str) -> str:
        plain = re.sub(r"(issued_on:) \S*?(05/3/2022|2022-03-05)\S*", r"\1", edited)
        return plain.replace('"', "").replace("khoẻ", "khỏe")

    edited = scalar_edits(text, Document).text
    assert around(edited) == around(text)
    assert comments(edited) == comments(text)


def test_a_date_over_several_lines_is_left_and_told() -> None:
    result = normalise(BROKE[0], Document)
    assert result.text == BROKE[0]
    assert result.left == ("dòng 2: viết giá trị trên cùng một dòng với khóa",)
    number = normalise("id: a\nposition: |-\n  05\n", Finding)
    assert number.text.endswith("|-\n  05\n") and number.left


def test_a_block_that_is_right_is_not_told() -> None:
    assert normalise("id: a\nissued_on: >-\n  2022-03-05\n", Document).left == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # A strange space that hides a comment's sign is not replaced: the rest would be lost.
        ("id: a\ntitle: Số 1\u00a0#2\n", "id: a\ntitle: Số 1\u00a0#2\n"),
        ("id: [\ntitle: Số 1\u00a0#2\n", "id: [\ntitle: Số 1\u00a0#2\n"),
        ("id: a\ntitle: Số\u00a01 #2\n", "id: a\ntitle: Số 1 #2\n"),
        ("id: a\n\u00a0\u00a0b: [\n", "id: a\n  b: [\n"),
        ("id: a\ntitle: \u00a0~\n", "id: a\ntitle: \u00a0~\n"),
        ("id: a\ntitle: B\rsummary: khoẻ\r", "id: a\ntitle: B\nsummary: khỏe\n"),
    ],
)
def test_letters_are_replaced_only_where_nothing_is_lost(before: str, after: str) -> None:
    assert normalise(before, Document).text == after


def test_where_one_edit_would_say_something_else_none_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("macros.write.scalar_edits.respelled", lambda raw, kind: "2022 # x")
    text = "id: a\nissued_on: 5/3/2022\n"
    edits = scalar_edits(text, Document)
    assert edits.text == text and edits.left == ("dòng 2: 5/3/2022 → 2022 # x",)


def test_yaml_reads_what_was_edited() -> None:
    text = normalise('id: a\naliases: ["x", 05, {a: no}]\nissued_on: 5/3/2022 # x\n', Document).text
    assert yaml.safe_load(text)["aliases"][:2] == ["x", "05"]
