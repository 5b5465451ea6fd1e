"""docs/: its files, the ids that its pages name, and what every page must have."""

import sys
from pathlib import Path

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.overviews import CALLABLE
from macros.written import Known, check_docs, page
from macros.written.page import MAX_BRACKETS, MAX_BYTES
from scripts.paths import DOCS
from tests.written.pages import HEAD, TAB, told


@pytest.mark.parametrize(
    ("text", "line", "found"),
    [
        ("# A\n\n## B {#b-1}", 3, "“{#b-1}” thiếu dấu hai chấm. Cần: {: #b-1 }."),
        ("# A\n\n{{ home(", 3, "Phần trong {{ }} hay {% %} sai"),
        ("{{ home() }", 1, "Phần trong {{ }} hay {% %} sai"),
        ('{{ home(campaign="a",\n  figures=[sl-b, "c"]) }}', 2, "không phải chữ trong ngoặc kép"),
        ("{{ funding() }}\n\n{{ funding() }}", 3, "Macro “funding” được gọi hai lần"),
        ("---\nDescription: a\n---\n\n# A", 2, "có khóa “Description”"),
        ("---\ntitle: a\ndescripton: b\n---\n\n# A", 3, "“descripton”. Cần: “description” chăng"),
        ("---\nmô tả: a\n---\n\n# A", 2, "có khóa “mô tả”. Cần: “description” chăng; giữa hai"),
        ("---\nngày: a\n---\n\n# A", 2, "có khóa “ngày”. Cần: giữa hai dòng"),
        ("\n\n---\ndescription: a\n---\n\n# A", 1, "có dòng trống. Cần: “---” ở ngay dòng đầu"),
        ("—\ndescription: a\n—\n\n# A", 1, "mở bằng “—”. Cần: ba dấu trừ “---”"),
        ("---\ndescription:a\n---\n\n# A", 1, "không phải các dòng “khóa: giá trị”"),
        ("---\ntitle: a\ntitle: b\ndescription: c\n---\n\n# A", 3, "khóa “title” hai lần"),
        ("---\ndescription: a\n<<<<<<< HEAD\n---\n\n# A", 3, "Dấu gộp của git"),
    ],
)
def test_one_fault_is_told_once_by_its_cause(
    tmp_path: Path, text: str, line: int, found: str
) -> None:
    head = "" if text.lstrip()[:1] in "-—" else HEAD
    (tmp_path / "a.md").write_text(f"{head}{text}\n", "utf-8")
    [only] = check_docs(tmp_path, Known(CALLABLE, {}, KnowledgeBase()))
    assert found in only.message and only.line == head.count("\n") + line


@pytest.mark.parametrize(
    ("name", "text", "is_record"),
    [
        ("a.md", "id: a\ntitle: A\ntype: xa\n", True),
        ("a.md", "\nid: a\ntype: xa\ntitle: A\n", True),
        ("a.md", f"{HEAD}id: a\ntitle: A\n", False),
        ("a.yml", "id: a\n", True),
        ("a.docx", "id: a\n", False),
    ],
)
def test_a_record_among_the_pages_is_told_once(
    tmp_path: Path, name: str, text: str, is_record: bool
) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    told_of = [*check_docs(tmp_path, Known(CALLABLE, {}, KnowledgeBase()))]
    assert any("là một bản ghi" in one.found for one in told_of) == is_record
    assert any("thư mục của loại ở data/" in one.expected for one in told_of) == is_record
    assert len(told_of) == (is_record or name == "a.docx")


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
    ("text", "count"), [("Chữ.", 1), ("# Tên", 0), ("<h1>Tên</h1>", 0), ("## Tên", 1)]
)
def test_a_page_has_a_title(tmp_path: Path, known: Known, text: str, count: int) -> None:
    (tmp_path / "a.md").write_text(f"---\ndescription: Một trang.\n---\n\n{text}\n", "utf-8")
    [*found] = check_docs(tmp_path, known)
    assert [one.found for one in found] == ["Trang không có tiêu đề"] * count


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
