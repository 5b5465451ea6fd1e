"""White space that templates leave goes, and what is content stays."""

import pytest

from macros.pages.whitespace import collapse


@pytest.mark.parametrize(
    ("html", "tight"),
    [
        ("<p>\n  a</p>", "<p>\na</p>"),
        ("a\n  <b>", "a\n<b>"),
        ("a  \n<b>", "a\n<b>"),
        ("<p>a</p>\n \n  <p>", "<p>a</p>\n<p>"),
        ("a  \n  ", "a\n"),
        ("a  ", "a  "),
        ("  \n  a", "\na"),
        ("  a", "  a"),
        ("a\n  b", "a\n  b"),
        ('<a title="b\n  c">', '<a title="b\n  c">'),
        ("<p>\n <pre>\n  a\n </pre>\n <p>", "<p>\n<pre>\n  a\n </pre>\n<p>"),
        ("<textarea>\n a</textarea>", "<textarea>\n a</textarea>"),
        ("<script>\n a</script>", "<script>\n a</script>"),
        ("<style>\n a</style>", "<style>\n a</style>"),
    ],
)
def test_runs_of_breaks_beside_a_tag_become_one(html: str, tight: str) -> None:
    assert collapse(html) == tight
