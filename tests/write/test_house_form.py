"""What passes for the house form without normalising is what normalising leaves as it is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.load.text import decode
from macros.load.validate import validate
from macros.load.yaml_tree import parse
from macros.model import BY_FOLDER
from macros.model.document import Document
from macros.write.house_form import is_plainly_normal
from macros.write.normalise import mended, normalise
from tests.records.cases import TOY

FILES = sorted(TOY.glob("*/*.yml"))
SOUND = """id: a
title: Kế hoạch
type: ke-hoach
number: 12/KH-UBND
issued_on: 2022-03-05
source:
  - id: bao-cao
    at: I
status: verified
summary: Giao việc cho xã.
"""


def is_plain(text: str) -> bool:
    """Whether the text of a sound document, whose letters are right, passes without normalising."""
    clean, problems = decode(text.encode(), "")
    tree = parse(text, "")
    sound = clean is not None and validate(tree, Document, "")[0]
    return bool(sound and not problems and is_plainly_normal(text, tree, Document))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_toy_record_passes(file: Path) -> None:
    text, record_type = file.read_text("utf-8"), BY_FOLDER[file.parent.name]
    assert is_plainly_normal(text, parse(text, ""), record_type)
    assert normalise(text, record_type).text == text


EDITS = (
    ("2022-03-05", "05/3/2022"),
    ("2022-03-05", '"2022-03-05"'),
    ("2022-03-05", ">-\n  2022-03-05"),
    ("2022-03-05", "2022-03-05 # ký"),
    ("id: a\n", "# đầu\nid: a\n"),
    ("id: a\ntitle: Kế hoạch\n", "title: Kế hoạch\nid: a\n"),
    ("xã.", "xã khoẻ."),
    ("xã.", "xã “khoẻ”."),
    ("xã.", "xã.  "),
    ("xã.\n", "xã.\n\n"),
    ("xã.\n", "xã."),
    ("status", "\nstatus"),
    ("  - id: bao-cao\n    at: I", "  - {id: bao-cao, at: I}"),
    ("12/KH", "'12/KH"),
    ("12/KH-UBND", '"12/KH-UBND"'),
    ("Kế hoạch", "|-\n  Kế hoạch"),
    ("Kế hoạch\n", "|-\n  Kế hoạch\n# chú thích\n"),
    ("\n", "\r\n"),
    ("Giao việc cho xã.", ">-\n  Giao việc\n  cho xã."),
    ("Giao việc", "Giao việc " * 20),
    (SOUND, "{" + SOUND.split("source")[0].strip().replace("\n", ", ") + "}\n"),
)


@given(st.lists(st.sampled_from(EDITS), max_size=3))
def test_passing_means_that_nothing_would_be_written_otherwise(
    edits: list[tuple[str, str]],
) -> None:
    text = SOUND
    for old, new in edits:
        text = text.replace(old, new, 1) if old != "\n" else text.replace(old, new)
    if is_plain(text):
        assert normalise(text, Document).text == text
    if normalise(text, Document).text == text:  # `check` is content, and so is `fix`
        assert mended(text, Document).text == text


@pytest.mark.parametrize("edit", EDITS[:3] + EDITS[5:7] + EDITS[8:11] + EDITS[17:18])
def test_what_would_be_written_otherwise_does_not_pass(edit: tuple[str, str]) -> None:
    text = SOUND.replace(*edit)
    assert not is_plain(text)


@pytest.mark.parametrize("edit", [EDITS[3], EDITS[4], EDITS[7], EDITS[12], EDITS[14]])
def test_comments_quotes_and_brackets_pass(edit: tuple[str, str]) -> None:
    assert is_plain(SOUND.replace(*edit))
