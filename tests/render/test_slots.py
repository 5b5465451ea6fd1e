"""What macros made comes back where it was called, untouched by Markdown."""

from markdown import markdown

from macros.pages.autolink import Linker
from macros.render.slots import Slots


def test_kept_html_is_not_read_as_markdown() -> None:
    slots = Slots()
    one, two = slots.keep("<p>*a*\n\n    b</p>"), slots.keep("<i>2</i>")
    html = markdown(f"# T\n\n{one}\n\nx *y*\n\n{two}\n")
    assert slots.fill(html) == "<h1>T</h1>\n<p>*a*\n\n    b</p>\n\n<p>x <em>y</em></p>\n<i>2</i>"


def test_html_without_names_comes_out_as_it_went_in() -> None:
    html = (
        '<!-- a > b --><p title="a>b">1 &lt; 2 &amp; 3<br>x<img src=\'y\'/></p><A HREF="#">t</A>'
        "a < b<script>if (a < b) {}</script>"
    )
    assert Linker().link_html(html, "a.html") == html
