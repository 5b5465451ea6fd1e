"""`fix` writes a text as a new file would have it: on its line where it fits, else filled below."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.load.yaml_tree import parse
from macros.model.document import Document
from macros.write.normalise import normalise
from macros.write.said import said
from macros.write.yaml_text import WIDTH, block, refilled
from tests.anew import as_written_anew
from tests.write.test_edits_only_the_value import comments, files

KEY = "summary: "
FITS = "a " * 43 + "b"
LONG = FITS + "c"
FILLED = f"summary: >-\n  {LONG}\n"


def test_a_line_holds_just_so_many_letters() -> None:
    assert len(KEY + FITS) == WIDTH
    assert block("summary", FITS) == f"{KEY}{FITS}\n"
    assert block("summary", LONG) == FILLED


def test_filled_lines_are_no_longer_than_the_others() -> None:
    lines = block("related", [{"to": "x", "note": "từ " * 80 + "cuối"}]).split("\n")
    assert max(map(len, lines)) <= WIDTH < max(map(len, lines)) + len(" từ")
    assert all(line.startswith("      từ") for line in lines[3:-2])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{KEY}{LONG}\n", FILLED),
        (f'{KEY}"{LONG}"\n', FILLED),
        (f"{KEY}\n  {LONG}\n", f"{KEY}\n  {LONG}\n"),  # begins on no key's line
        ("summary: >-\n  ngắn\n", "summary: ngắn\n"),
        ("summary: >-\n  a\n  b\n\n# sau\n", "summary: a b\n\n# sau\n"),
        ("summary: 'ngắn'\n", "summary: ngắn\n"),
        ("summary: 'a: b'\n", 'summary: "a: b"\n'),
        ("summary: >-\n  a\n\n  b\n", "summary: |-\n  a\n  b\n"),
        ('summary: "a\\n\\nb"\n', "summary: |-\n  a\n\n  b\n"),
        ("summary: >-\n  a\n  # b\n", 'summary: "a # b"\n'),
        ("aliases:\n  - >-\n    ngắn\n", "aliases:\n  - ngắn\n"),
        ("related:\n  - to: x\n    note: 'b'\n", "related:\n  - to: x\n    note: b\n"),
    ],
)
def test_a_text_is_written_anew(before: str, after: str) -> None:
    assert refilled(before, Document) == after


@pytest.mark.parametrize(
    "text",
    [
        f"{KEY}{LONG} # ghi chú\n",
        "summary: >- # ghi chú\n  ngắn\n",
        "summary: 'ngắn' # ghi chú\n",
        "aliases: [a, 'b']\n",
        f'{KEY}"{LONG}  hai dấu cách"\n',
        f"{KEY}{'a' * WIDTH}\n",
        "summary: |-\n  a\n   b\n",
        "summary: |\n  a\n\n",
    ],
)
def test_what_cannot_be_filled_surely_stays(text: str) -> None:
    assert refilled(text, Document) == text


@given(files())
def test_values_and_comments_stay_and_a_second_time_changes_nothing(text: str) -> None:
    before, after = normalise(text, Document), as_written_anew(text, Document)
    assert said(after.text) == said(before.text)
    assert comments(after.text) == comments(text)
    assert as_written_anew(after.text, Document).text == after.text
    assert normalise(after.text, Document).text == after.text


@given(st.lists(st.text("ab:#-'\"“> |\n", min_size=1).map("{}b".format), min_size=1))
def test_what_is_written_reads_back(texts: list[str]) -> None:
    tree = parse(block("aliases", texts), "")
    assert not tree.problems and tree.value == {"aliases": texts}
