"""Pages of docs/ are text: macros with plain values, Markdown, tables; nothing that runs."""

import sys
from pathlib import Path

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.overviews import CALLABLE, MACROS, NAMED
from macros.written import Known, check_docs, code_in, page
from macros.written.calls import VARIABLES
from macros.written.page import MAX_BRACKETS, MAX_BYTES
from scripts.paths import DOCS

TAB = "\t"
HEAD = "---\ntitle: Một\ndescription: Một trang.\n---\n"


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
    ("text", "line", "found"),
    [
        ("# A\n\n## B {#b-1}", 3, "“{#b-1}” thiếu dấu hai chấm. Cần: {: #b-1 }."),
        ("# A\n\n{{ home(", 3, "Phần trong {{ }} hay {% %} sai"),
        ("{{ home() }", 1, "Phần trong {{ }} hay {% %} sai"),
        ('{{ home(campaign="a",\n  figures=[sl-b, "c"]) }}', 2, "không phải chữ trong ngoặc kép"),
        ("{{ funding() }}\n\n{{ funding() }}", 3, "Macro “funding” được gọi hai lần"),
        ("---\nDescription: a\n---\n\n# A", 1, "có khóa “Description”"),
        ("---\ndescription:a\n---\n\n# A", 1, "không phải các dòng “khóa: giá trị”"),
        ("---\ntitle: a\ntitle: b\ndescription: c\n---\n\n# A", 1, "khóa “title” hai lần"),
        ("---\ndescription: a\n<<<<<<< HEAD\n---\n\n# A", 3, "Dấu gộp của git"),
    ],
)
def test_one_fault_is_told_once_by_its_cause(
    tmp_path: Path, text: str, line: int, found: str
) -> None:
    head = "" if text.startswith("---") else HEAD
    (tmp_path / "a.md").write_text(f"{head}{text}\n", "utf-8")
    [only] = check_docs(tmp_path, Known(CALLABLE, {}, KnowledgeBase()))
    assert found in only.message and only.line == head.count("\n") + line


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


@pytest.fixture
def known(toy: KnowledgeBase) -> Known:
    return Known(CALLABLE, NAMED, toy, {"sl-hong"})


def told(docs: Path, known: Known) -> list[str]:
    return [f"{p.path}:{p.line} {p.code}" for p in check_docs(docs, known)]


def test_ids_are_those_of_records(tmp_path: Path, known: Known) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    page = docs / "index.md"
    call = '{{{{ home(\n  campaign="{}",\n  figures=["{}",\n  "{}"]) }}}}\n'
    call = HEAD + call
    page.write_text(call.format("man-tam-hoa", "sl-tong-so-ho", "sl-hong"), "utf-8")
    assert told(docs, known) == []
    page.write_text(call.format("xa-dak-tuoi", "sl-tong-so-ho", "sl-khac"), "utf-8")
    assert told(docs, known) == ["docs/index.md:6 ma-khong-co", "docs/index.md:8 ma-khong-co"]
    page.write_text(call.format("man-tam-hoa", "sl-tong-so-ho", "sl-tong-so-ho"), "utf-8")
    assert told(docs, known) == ["docs/index.md:7 trang-hien-sai"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[x](http://127.0.0.1:8000/a.html)", 5),
        ("[x](http://localhost:8000)", 5),
        ("[x](https://a.vn)", 0),
        ("[x] (a.md)", 5),
        ("[x] (xem trang sau)", 0),
        ("Một.\n\n• Hai", 7),
        ("Một • hai", 0),
        ("```\na\n\nb", 5),
        ("```\na\n```", 0),
        ("```\n# a\n• b\n```\n\n`[x] (a.md)`", 0),
        ("# A\n\n# B", 7),
        ("# A\n\n## B", 0),
        ("| a | b |\n| - | - |\n| 1 | 2 | 3 |", 7),
        ("| a | b |\n| - | - |\n| 1 | 2 |\n| 1 |", 0),
        ("| a |\n| - |\n| 1 \\| 2 |", 0),
        ("(chữ)[a.md]", 5),
        ("(chữ)[1]", 0),
        ("## A {: #liên-hệ }", 5),
        ("## Á {: #lien-he }", 0),
        ("## A { : #a }", 5),
        ("## A {: #a }\n\n`{ : #a }`", 0),
        ("Chữ\n\n<!-- a\n\nb", 7),
        ("<!-- a\n\nb\n\n<!-- c -->\n\nd", 5),
        ("<!-- a\n\nb -->\n\n<!-- c -->\n\nd", 0),
        ("Chữ\n---", 5),
        ("Chữ\n===", 5),
        ("# A\n---", 0),
        ("Chữ\n\n---", 0),
        ("Chữ\nhai\n---", 0),
        ("- a\n\n    Đoạn.\n\n    Đoạn thụt.", 0),
        ("Chữ\n\n    Đoạn thụt.", 7),
        (f"Chữ\n\n{TAB}Đoạn thụt.", 7),
        ("Chữ\n\n    kb.py check", 0),
        ("```\na\n\n    Đoạn thụt.\n```", 0),
        ("Chöông trình cuøng", 5),
        ("`Chöông trình cuøng`", 0),
    ],
)
def test_what_would_be_shown_otherwise_is_told(
    tmp_path: Path, known: Known, text: str, line: int
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text(f"{HEAD}{text}\n", "utf-8")
    assert told(tmp_path / "docs", known) == ([f"docs/a.md:{line} trang-hien-sai"] if line else [])


SIGNS = [
    ("Các ý:\n- một\n- hai", 6),
    ("- một\n- hai\n\nCác ý:\n- **một**", 9),
    ("- một\nhai\n- ba\n\n    - bốn\n\n* * *\n\n1. một\n2. hai", 0),
    ("Các ý:\n\n- một", 0),
    ("## Các ý\n- một", 0),
    ("1) một", 5),
    ("Các ý:\n1. một", 6),
    ("Đến năm\n2021. Sau đó", 0),
    ("-một", 5),
    ("-5 độ\n*nghiêng* 1.5", 0),
    ("| A | B |\n| 1 | 2 |", 5),
    ("Chữ\n| A | B |\n|---|---|\n| 1 | 2 |", 6),
    ("Chữ\n\n| A | B |\n|---|---|\n| 1 | -2 |\n\nChữ", 0),
    ("## A {: #a", 5),
    ("Chữ {: #a", 5),
    ("## A {: #a }\n\n*x*{: lang=en }\n\nChữ\n{: .a }\n\n`x`\n\n## B { #b }", 0),
    ("[N][nguon]", 5),
    ("[N][a], [M][b]\n\n[a]: https://a.vn", 5),
    ("[N][nguon], [nguon][]\n\n[nguon]: https://a.vn", 0),
    ("Điều [3][4]", 0),
    ("[[nguon]]", 5),
    ("[[một](https://a.vn)]", 0),
    ("Chữ[^1].", 5),
    ("Chữ **đậm", 5),
    ("**a** ** b **", 5),
    ("***Chữ*** **đậm**, __đậm__", 0),
    ("~~bỏ~~", 5),
    ("`- a` `[[a]]` `{:`, `[^1]` `[a][b]` `**`\n\n```\nA\n- b\n| c\n{: #a\n```", 0),
    ("\\[[a]] \\[^1] \\*\\*a \\{: \\[a\\]\\[b\\]\n\n[[b]]", 7),
    ("\\[[a]] \\[^1] \\*\\*a \\{: \\[a\\]\\[b\\]", 0),
]


@pytest.mark.parametrize(("text", "line"), SIGNS)
def test_signs_that_readers_see_are_told_where_they_stand(
    tmp_path: Path, known: Known, text: str, line: int
) -> None:
    (tmp_path / "a.md").write_text(f"{HEAD}{text}\n", "utf-8")
    found = [(problem.line, problem.code) for problem in check_docs(tmp_path, known)]
    assert found == ([(line, "trang-hien-sai")] if line else [])


@pytest.mark.parametrize(
    ("text", "count"), [("Chữ.", 1), ("# Tên", 0), ("<h1>Tên</h1>", 0), ("## Tên", 1)]
)
def test_a_page_has_a_title(tmp_path: Path, known: Known, text: str, count: int) -> None:
    (tmp_path / "a.md").write_text(f"---\ndescription: Một trang.\n---\n\n{text}\n", "utf-8")
    [*found] = check_docs(tmp_path, known)
    assert [one.found for one in found] == ["Trang không có tiêu đề"] * count


@pytest.mark.parametrize(
    ("text", "count"), [("Có 2.500 hộ.", 0), ("Có 2.400 hộ.", 1), ("Có 3 xã.", 0)]
)
def test_a_page_tells_the_number_that_it_shows(
    tmp_path: Path, known: Known, text: str, count: int
) -> None:
    (tmp_path / "docs").mkdir()
    call = '{{ home(campaign="man-tam-hoa", figures=["sl-tong-so-ho"], days=days) }}'
    (tmp_path / "docs" / "a.md").write_text(f"{HEAD}{text}\n\n{call}\n", "utf-8")
    assert told(tmp_path / "docs", known) == ["docs/a.md:5 trang-hien-sai"] * count


def test_only_pages_and_images_are_published(tmp_path: Path, known: Known) -> None:
    docs = tmp_path / "docs"
    for name in (
        "a.md",
        "b/anh.webp",
        "b_1/c.md",
        "assets/js/x.js",
        "assets/a.svg",
        "design/x.py",
        ".an",
    ):
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_text(HEAD + "x")
    assert told(docs, known) == []
    for name in ("x.js", "y.html", "z.svg", "CapNhat.exe", "assets/y.html"):
        (docs / name).write_text("x")
    (docs / "assets" / "a.svg").write_text("<svg><script>x()</script></svg>")
    (docs / "lk.md").symlink_to("/etc/passwd")
    (docs / "assets" / "thu-muc").symlink_to("/etc")
    (docs / "cp1258.md").write_bytes(b"\xd0\xe3")
    assert sorted(told(docs, known)) == sorted(
        [f"docs/{name}:1 trang-tep" for name in ("x.js", "y.html", "z.svg", "CapNhat.exe")]
        + [
            f"docs/{name}:1 trang-tep"
            for name in ("assets/y.html", "assets/a.svg", "lk.md", "assets/thu-muc")
        ]
        + ["docs/cp1258.md:1 bang-ma"]
    )


def test_the_pages_of_this_project_are_text() -> None:
    known = Known(CALLABLE, {}, KnowledgeBase())
    assert told(DOCS, known) == []


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


@pytest.mark.parametrize(
    "name",
    [
        "Hướng dẫn.md",
        "a b.md",
        "con.md",
        "a b/c.md",
        "assets/con.png",
        "van-ban/a.md",
        "van-ban/anh.png",
    ],
)
def test_names_that_no_address_can_be_are_not_published(
    tmp_path: Path, known: Known, name: str
) -> None:
    docs = tmp_path / "docs"
    (docs / name).parent.mkdir(parents=True)
    (docs / name).write_text(HEAD + "x")
    assert told(docs, known) == [f"docs/{name}:1 trang-tep"]


def test_unseen_letters_and_an_open_head_are_told(tmp_path: Path, known: Known) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text("---\ntitle: a\n\nb\u202ec\n", "utf-8")
    assert told(tmp_path / "docs", known) == [
        "docs/a.md:4 ky-tu-dieu-khien",
        "docs/a.md:1 trang-html",
    ]


def test_code_between_fences_is_text() -> None:
    assert found("```\n<script>alert(1)</script>\n```\n") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "trang-trong"),
        ("\n \n", "trang-trong"),
        (HEAD, "trang-trong"),
        (HEAD.rstrip(), "trang-trong"),
        (f"{HEAD}<!-- sẽ viết -->\n", "trang-trong"),
        ("# Tên\n", "trang-mo-ta"),
        (f"{HEAD}{'a' * MAX_BYTES}", "tep-qua-lon"),
        (f"{HEAD}{'[' * (MAX_BRACKETS + 1)}", "qua-nhieu"),
        ("---\ndescription: a\ntitle: 2024-13-45\n---\n\nChữ.\n", "trang-html"),
        ("---\ntitle: a\n---\n\nChữ.\n", "trang-mo-ta"),
        ('---\ndescription: " "\n---\n\n# Chữ.\n', "trang-mo-ta"),
    ],
)
def test_a_page_has_text_and_a_description(
    tmp_path: Path, known: Known, text: str, code: str
) -> None:
    (tmp_path / "a.md").write_text(text, "utf-8")
    assert [problem.code for problem in check_docs(tmp_path, known)] == [code]


def test_a_page_that_is_too_deep_is_told_and_leaves_nothing_for_the_next(
    tmp_path: Path, known: Known
) -> None:
    """Python's limit halved: time grows with the third power of the depth."""
    (tmp_path / "a.md").write_text(HEAD + "".join(f"{TAB * depth}- a\n" for depth in range(125)))
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(before // 2)
    try:
        assert [problem.code for problem in check_docs(tmp_path, known)] == ["qua-sau"]
    finally:
        sys.setrecursionlimit(before)
    assert not page._markdown().parser.state


def test_docs_that_are_gone_are_told_once(tmp_path: Path, known: Known) -> None:
    assert told(tmp_path / "docs", known) == ["docs:1 trang-tep"]
