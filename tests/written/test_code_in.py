"""Pages of docs/ are text: macros with plain values, Markdown, tables; nothing that runs."""

import pytest

from macros.pages.overviews import CALLABLE, MACROS, NAMED
from macros.written import code_in
from macros.written.calls import VARIABLES
from tests.written.pages import HEAD, TAB


def found(text: str) -> list[str]:
    problems = list(code_in(text, "docs/a.md", CALLABLE))
    assert all(problem.path == "docs/a.md" and problem.expected for problem in problems)
    return [f"{problem.line} {problem.code}" for problem in problems]


SOUND = [
    "{{ timeline() }}",
    '{{ home(figures=["a", "b"], days=days) }}',
    '{{ record_page("xa") }}',
    "# Tên {: #neo }\n\nChữ **đậm**, [liên kết](index.md#a), <https://a.vn>, 3 < 5.",
    "<div>\n\nchữ\n\n</div>\n\n<table><tr><td>ô<td>ô <b>hai</b></table>\n\n<<<<<< sáu",
    "[x](https://a.vn) [y](mailto:a@b.vn) ![ảnh](../assets/images/a.png)",
    '<table class="kb-table"><tr><th scope="row">a</th><td data-label="b">c</td></tr></table>',
    "Mã: `<script>alert(1)</script>`\n\n    <script>x</script>\n",
    "<!-- goi-tai-ve timeline() -->",
    "Gọi `timeline()` hay `{ timeline() }`.\n\n```\n{ timeline() }\n```\n\n    timeline()\n",
    "kho.timeline(), một timeline, khac()",
]


@pytest.mark.parametrize("text", SOUND)
def test_text_and_macros_pass(text: str) -> None:
    assert found(HEAD + text) == []


CODE = [
    "{ timeline() }",
    "[[ timeline() ]]",
    "timeline()",
    "Chữ (( timeline () )) chữ",
    "{{ config }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ ''.__class__ }}",
    "{{ timeline().__class__ }}",
    "{{ timeline.func() }}",
    "{{ timeline(config) }}",
    "{{ timeline(x=timeline()) }}",
    "{{ timeline(*days) }}",
    "{{ timeline(**days) }}",
    '{{ timeline("a" ~ config) }}',
    '{{ timeline(["a", config]) }}',
    "{{ timeline() | upper }}",
    "{{ range(9) }}",
    "{{ khong_co() }}",
    "{% for x in days %}{{ x }}{% endfor %}",
    "{% set timeline = config %}",
    "{% include 'a' %}",
    "{% raw %}{{ config }}{% endraw %}{{ env }}",
    "{{ trong bài",
    "{% if %}",
]


@pytest.mark.parametrize("text", CODE)
def test_all_other_jinja_is_refused_where_it_stands(text: str) -> None:
    assert found(f"{HEAD}Một dòng.\n\n{text}")[0] == "7 trang-ma"


HTML = [
    "<script>alert(1)</script>",
    "<script src=x.js></script>",
    '<img src=x onerror="alert(1)">',
    '<p style="x">a</p>',
    "<iframe src=a></iframe>",
    "<svg><a>x</a></svg>",
    "<form><input></form>",
    '<meta http-equiv="refresh" content="0">',
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "<javascript:alert(1)>",
    "[x](data:text/html,x)",
    "![x](https://a.vn/x.png)",
    "![x](//a.vn/x.png)",
    '# Tên {: onclick="alert(1)" }',
    '<a href=" java\tscript:alert(1)">x</a>',
    "<!DOCTYPE x>",
    "<?php x ?>",
    "<div>\n\nchữ",
    "chữ\n\n</div>",
    "<b><i>chữ</b></i>",
    "<<<<<<< HEAD\n\nchữ",
    "chữ\n\n>>>>>>> nhánh",
]


@pytest.mark.parametrize("text", HTML)
def test_all_other_html_is_refused(text: str) -> None:
    told = found(f"{HEAD}{text}\n")
    assert len(told) == 1 and told[0].endswith(" trang-html")


@pytest.mark.parametrize(
    "head",
    [
        "title: <b>x</b>",
        "title: '{{ config }}'",
        "title: 'a\" b'",
        "template: x.html",
        "a: [",
        "- a",
        f"title: {'[' * 600}{']' * 600}",
    ],
)
def test_the_head_is_plain_text(head: str) -> None:
    assert {"1 trang-html", "2 trang-html"} & {*found(f"---\n{head}\n---\nChữ.\n")}


@pytest.mark.parametrize(
    ("head", "line", "told"),
    [
        ("description: Kho: mục", 2, "Giá trị có dấu hai chấm"),
        ('title: Kho\ndescription: "Mục', 3, "Ngoặc kép mở mà không đóng"),
        (f"title: Kho\n{TAB}description: Mục", 3, "Thụt dòng bằng phím Tab"),
    ],
)
def test_a_broken_head_is_told_with_its_line_and_cause(head: str, line: int, told: str) -> None:
    [problem] = code_in(f"---\n{head}\n---\nChữ.\n", "docs/a.md", CALLABLE)
    assert (problem.line, problem.code, problem.found) == (line, "trang-html", told)


@pytest.mark.parametrize(
    ("call", "line", "told"),
    [
        ("{{ home(\n  figures=[“a”]) }}", 2, "Trong {{ }} có ngoặc kép cong ““”"),
        ('{{ home(figures=["a" }}', 1, "Phần trong {{ }} hay {% %} sai"),
        ('{{ home(figures=["“a”" }}', 1, "Phần trong {{ }} hay {% %} sai"),
    ],
)
def test_what_jinja_cannot_read_is_told_by_its_cause(call: str, line: int, told: str) -> None:
    [problem] = code_in(call, "docs/a.md", CALLABLE)
    assert problem.line == line and problem.found.startswith(told)
    assert "timeline" not in problem.expected, "no macro was asked for"


@pytest.mark.parametrize(
    "text",
    [
        "{{ keeping() }}\n\n{{ keeping() }}",
        '{{ record_page(record_id="a") }}\n\n{{ record_page(record_id="b") }}',
        "{# a #}\n\n## B { #b }",
    ],
)
def test_what_may_stand_twice_and_other_braces_pass(text: str) -> None:
    assert found(HEAD + text) == []


def test_every_option_of_a_macro_is_known() -> None:
    """A new one is an id, and then NAMED says of what, or a value of the build."""
    for name, content in MACROS.items():
        codes = content.__code__.co_varnames[1 : content.__code__.co_argcount]
        assert set(codes) <= NAMED.get(name, {}).keys() | VARIABLES


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ('{{ whole(campaign=["a"]) }}', 'whole(campaign="…")'),
        ("{{ whole(campaign=5) }}", 'whole(campaign="…")'),
        ('{{ whole("a") }}', 'whole(campaign="…")'),
        ("{{ timeline(year=2022) }}", "timeline()"),
        ("{{ updates() }}", "updates(days=days)"),
        ('{{ places(units="a") }}', 'places(district="…", units=["…"])'),
        ("{{ record_page() }}", 'record_page(record_id="…")'),
    ],
)
def test_options_are_those_of_the_macro(call: str, expected: str) -> None:
    [problem] = code_in(call, "docs/a.md", CALLABLE)
    assert (problem.code, problem.expected) == ("trang-ma", expected)


@pytest.mark.parametrize("call", ["{{ whole() }}", "{{ updates(days=days) }}", "{{ sources() }}"])
def test_options_with_a_default_may_be_left_out(call: str) -> None:
    assert found(call) == []


def test_code_between_fences_is_text() -> None:
    assert found("```\n<script>alert(1)</script>\n```\n") == []
