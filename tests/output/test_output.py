"""What makes pages smaller must not change what they say."""

import json
import re

from macros.output.contents import toc_tokens
from macros.output.controls import Controls
from macros.output.menu import shorten
from macros.output.styles import Styles, without_comments, without_named_colours
from macros.output.unused import is_unused
from macros.output.whitespace import collapse


def test_indentation_between_tags_becomes_one_break() -> None:
    assert collapse("<p>\n    a b\n\n  <b>c</b>\n</p>") == "<p>\na b\n<b>c</b>\n</p>"


def test_spaces_on_one_line_stay() -> None:
    assert collapse("<b>a</b>  <i>b</i>") == "<b>a</b>  <i>b</i>"


def test_white_space_that_is_content_stays() -> None:
    for page in (
        "<pre>\n  a\n\n  <b>b</b>\n</pre>",
        "<textarea>\n  x\n</textarea>",
        "<script>\n  a\n  b\n</script>",
        '<p title="a\n   b">c</p>',
    ):
        assert collapse(page) == page


def test_break_between_two_scripts_is_collapsed() -> None:
    assert collapse("<script></script>\n\n   \n<script></script>") == (
        "<script></script>\n<script></script>"
    )


def page(base: str, placeholder: str = "Tìm") -> str:
    prefix = "" if base == "." else base + "/"
    config = json.dumps({"base": base, "search": prefix + "js/w.js", "features": []})
    return (
        f'<nav><a href="{prefix}index.html">Trang chủ</a>'
        '<form class="x" data-md-component="palette"><input id="p"></form>\n'
        "<script>var palette=1</script>\n"
        f'<script src="{prefix}js/own.js"></script>\n'
        '<label class="md-header__button" for="__search">?</label>\n'
        f'<div data-md-component="search"><div><input placeholder="{placeholder}"></div></div>'
        "\n<b>sau</b></nav><div>nội dung</div>"
        f'<script id="__config" type="application/json">{config}</script><i></i>'
    )


def test_controls_leave_the_page_and_nothing_else_does() -> None:
    controls = Controls()
    assert controls.take_from(page("..")) == (
        '<nav><a href="../index.html">Trang chủ</a>'
        '<script src="../assets/javascripts/controls.js" data-base=".."></script>\n'
        '<script src="../js/own.js"></script>\n'
        "\n<b>sau</b></nav><div>nội dung</div><i></i>"
    )
    assert "nội dung" not in controls.script and "sau" not in controls.script


def test_pages_of_different_depth_share_one_script() -> None:
    controls = Controls()
    controls.take_from(page("."))
    assert "controls.js" in controls.take_from(page(".."))
    markup = re.search(r'insertAdjacentHTML\("afterend", (".*")\)', controls.script)
    assert markup and "<div><input" in json.loads(markup[1])
    assert "var palette=1" in controls.script and '"search": "js/w.js"' in controls.script


def test_page_with_controls_of_its_own_keeps_them() -> None:
    controls = Controls()
    controls.take_from(page("."))
    other = page(".", placeholder="khác")
    assert controls.take_from(other) == other


def test_page_without_controls_stays_and_there_is_no_script() -> None:
    controls = Controls()
    assert controls.take_from("<p>a</p>") == "<p>a</p>"
    assert controls.script == ""


def test_unused_files() -> None:
    assert is_unused("assets/javascripts/bundle.1.min.js.map")
    assert is_unused("assets/javascripts/lunr/wordcut.js")
    assert not is_unused("assets/javascripts/bundle.1.min.js")
    assert not is_unused("index.md")


def test_headings_are_nested_by_level() -> None:
    (top,) = toc_tokens(
        '<h1 id="a">A</h1><h2 id="b"><b>B</b></h2><h3 id="c">C</h3><h2 id="d">D</h2>'
    )
    assert [(t["name"], [c["name"] for c in t["children"]]) for t in top["children"]] == [
        ("B", ["C"]),
        ("D", []),
    ]


MENU = (
    '<nav class="kb-nav"><ul><li><a href="../index.html">Đầu</a></li>'
    '<li><p class="kb-nav__title">Nhóm</p>\n<ul><li><a href="../a.html">A</a></li>'
    '<li><a href="../b.html">B</a></li></ul></li></ul></nav>'
)


def test_menu_of_a_record_page_keeps_its_top_level() -> None:
    short, whole = shorten(f"<i></i>{MENU}<b></b>")
    assert short == (
        '<i></i><nav class="kb-nav"><ul><li><a href="../index.html">Đầu</a></li>'
        '<li><a href="../a.html">Nhóm</a></li></ul></nav><b></b>'
    )
    assert whole == MENU


def test_menu_of_a_page_that_is_in_it_stays() -> None:
    listed = MENU.replace('"../b.html"', '"b.html" aria-current="page"')
    assert shorten(listed) == (listed, "")


def test_whole_menu_goes_into_the_script() -> None:
    controls = Controls()
    small = controls.take_from(page("..").replace("<div>nội dung", MENU + "<div>nội dung"))
    assert "data-menu" in small and "../b.html" not in small
    assert json.dumps('<a href="b.html">')[1:-1] in controls.script


def sheets(base: str, *names: str) -> str:
    return "".join(f'<link rel="stylesheet" href="{base}assets/css/{n}.css">\n' for n in names)


def test_shared_sheets_become_one() -> None:
    styles = Styles()
    assert styles.join_in(sheets("", "a", "b") + "<p>", ".") == (
        '<link rel="stylesheet" href="assets/css/site.css">\n<p>'
    )
    assert "../assets/css/site.css" in styles.join_in(sheets("../", "a", "b"), "..")
    assert styles.joined == ("assets/css/a.css", "assets/css/b.css")


def test_page_with_other_sheets_keeps_them() -> None:
    styles = Styles()
    styles.join_in(sheets("", "a", "b"), ".")
    for other in (sheets("", "a"), sheets("", "b", "a"), "<p>"):
        assert styles.join_in(other, ".") == other


def test_sheets_lose_comments_but_not_strings() -> None:
    css = '/* a */\np {\n  content: "/* b */";\n  /* c\n d */\n  color: red;\n}\n'
    assert without_comments(css) == 'p {\ncontent: "/* b */";\ncolor: red;\n}\n'


def test_palette_keeps_schemes_and_own_colours() -> None:
    kept = "[data-md-color-scheme=slate]{a:b}@media screen{[data-md-color-primary=custom] p{c:d}}"
    named = "[data-md-color-accent=red]{a:b}"
    assert without_named_colours(named + kept) == kept
    assert without_named_colours("@media print{" + named + "}") == "@media print{}"
