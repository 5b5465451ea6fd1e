"""A comment stays with its key when keys are put in order."""

import pytest

from macros.model.place import Place
from macros.write.normalise import mended, normalise


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


@pytest.mark.parametrize(
    "text",
    [
        "title: A\nid: a\nat: I\n",
        "title: A\nat: I\nid: a\n",
        "id: a\ntitle: A\ntype: xa\nid: b\ntitle: B\n",
        "title: A\nid: a\ntitle: A\n",
        "Đây là bản ghi:\ntitle: A\nid: a\n",
    ],
)
def test_where_a_key_is_unknown_or_stands_twice_nothing_is_moved(text: str) -> None:
    assert mended(text, Place).text == text
