"""What makes pages smaller must not change what they say."""

from pathlib import Path

from macros.load_order import END, HEAD
from macros.output.shared import write_shared
from macros.output.stylesheets import class_names, compact, without_classes, without_unread
from macros.output.unused import is_unused
from macros.pages.whitespace import collapse


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


def test_unused_files() -> None:
    assert is_unused("assets/javascripts/bundle.1.min.js.map")
    assert is_unused("assets/javascripts/bundle.1.min.js")
    assert is_unused("assets/javascripts/lunr/wordcut.js")
    assert is_unused("assets/stylesheets/main.1.min.css.map")
    assert not is_unused("assets/stylesheets/main.1.min.css")
    assert not is_unused("assets/javascripts/frame.js")
    assert not is_unused("index.md")


def test_sheets_lose_comments_and_blanks_but_not_in_strings() -> None:
    css = '/* a */\np > a {\n  content: "/* b */ { ; ";\n  /* c\n d */\n  color: red;\n}\n'
    assert compact(css) == 'p > a{content: "/* b */ { ; ";color: red;}'


def test_theme_rules_for_classes_that_no_page_names_are_left_out() -> None:
    used = class_names(['<p class="a b-c">', 'element.className = "md-d"'])
    css = ".a{x:y}.e{x:y}.e,.b-c.a,p:is(.a, .e) b{x:y}@media print{.a .e{x:y}}.md-d{x:y}td{x:y}"
    assert without_classes(css, used) == ".a{x:y}.b-c.a{x:y}.md-d{x:y}td{x:y}"


def test_palette_keeps_schemes_and_no_named_colour() -> None:
    kept = "[data-md-color-scheme=slate]{a:b}"
    named = "[data-md-color-accent=red]{a:b}@media screen{[data-md-color-primary=custom] p{c:d}}"
    assert without_classes(named + kept, set()) == kept


def test_what_all_pages_load_becomes_three_files(tmp_path: Path) -> None:
    parts = {
        "index.html": '<p class="a">',
        "assets/stylesheets/main.1.min.css": '@charset "UTF-8";.a{x:y}.b{x:y}.md-named{x:y}',
        "assets/stylesheets/palette.1.min.css": ".a{z:1}",
        "assets/css/own.css": "/* c */\n.c { x: y }\n",
        "assets/other.js": "md-named",
        **{name.replace("*", "1.min"): f"// {name}\n" for name in (*HEAD, *END)},
    }
    for name, text in parts.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    write_shared(tmp_path, ["assets/css/own.css"], {"a"})
    left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")}
    assert left == {
        "index.html",
        "assets/other.js",
        "assets/css/site.css",
        "assets/javascripts/head.js",
        "assets/javascripts/page.js",
        "assets/javascripts/citation.js",
        "assets/javascripts/edition.js",
        "assets/javascripts/element.js",
    }
    sheet = (tmp_path / "assets/css/site.css").read_text("utf-8")
    assert sheet == '@charset "UTF-8";.a{x:y}.md-named{x:y}.a{z:1}.c{x: y}'
    page = (tmp_path / "assets/javascripts/page.js").read_text("utf-8")
    assert page == "".join(f"// {name}\n" for name in END)


def test_properties_of_the_theme_that_nothing_reads_are_left_out() -> None:
    picture = "--md-icon:url('data:image/svg+xml;charset=utf-8,<path d=\"m;}\"/>')"
    kept = "a{--md-a:1;--md-b:2;--md-c:3;color:var( --md-a)}.x--md-d:hover{x:y}"
    css = kept.replace("{--md-a", f"{{{picture};--md-d:4;--md-a")
    assert without_unread(css, "b{color:var(--md-b,red)}", {"md-c"}) == kept
