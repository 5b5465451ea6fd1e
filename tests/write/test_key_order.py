"""A comment stays with its key when keys are put in order."""

import pytest

from macros.model.place import Place
from macros.write.normalise import normalise


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# về tên\ntitle: A\nid: a\n", "id: a\n# về tên\ntitle: A\n"),
        ("# đầu tệp\n\ntitle: A\nid: a\n", "# đầu tệp\n\nid: a\ntitle: A\n"),
        ("# đầu\n\n# về tên\ntitle: A\nid: a\n", "# đầu\n\nid: a\n# về tên\ntitle: A\n"),
        ("# về mã\nid: a\ntype: xa\ntitle: A\n", "# về mã\nid: a\ntitle: A\ntype: xa\n"),
        ("title: A\n# về mã\nid: a\n", "# về mã\nid: a\ntitle: A\n"),
    ],
)
def test_comments_go_with_the_key_below(before: str, after: str) -> None:
    assert normalise(before, Place).text == after


@pytest.mark.parametrize(
    "text",
    [
        "  # của ai\ntitle: A\nid: a\n",
        "type: xa\n  # của ai\ntitle: A\nid: a\n",
        "title: A\nid: a\n  # của ai\n# của loại\ntype: xa\n",
    ],
)
def test_where_a_comment_may_be_two_keys_nothing_is_moved(text: str) -> None:
    assert normalise(text, Place).text == text
