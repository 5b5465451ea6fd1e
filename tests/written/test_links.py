"""Where pages of docs/ lead, and what no link may be."""

from pathlib import Path

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.overviews import CALLABLE, NAMED
from macros.written import Known, check_docs, code_in
from macros.written.page import heading_anchor
from tests.written.pages import HEAD

LEADING = [
    "b.html",
    "mot/c.html#x",
    "b.md",
    "b.md#b-mot",
    "mot/c.md",
    "anh.webp",
    "dia-ban/xa-dak-tuoi.html",
    "#a",
    "?x=1",
]
LEADING += ["tai-ve/kho.json", "https://a.vn/b.md", "dia-ban/hong.html", "mot/c.md#khong-biet"]
LEADING += ["https://www.a.vn", "tai-ve/vn.json", "tai-ve/a.vn.json"]
LEADING += ["mot/e.md#cach-doc", "mot/e.md#cach", "mot/e.md#doc-cach", "mot/e.md#nam-2021"]
LEADING += ["mot/d.md#thieu-khoa", "mot/d.md#d", "#b-2", "dia-ban/xa-dak-tuoi.html#x", "#rieng"]
ASTRAY = [
    "c.html",
    "mot/b.html",
    "c.md",
    "mot/b.md",
    "khac.png",
    "/b.html",
    "../b.md",
    "dia-ban/khac.html",
]
ASTRAY += ["su-kien/xa-dak-tuoi.html", "b.md#b-hai", "#b", "?x=1#c", "./b.md#B-mot"]
ASTRAY += ["mot/d.md#thieu-khoaa", "anh.PNG", "b", "mot/", "design/e.md", "./", ".", "a%00.md", ""]
ASTRAY += ["mot/e.md#cach-doc-trang", "mot/e.md#cach-dock", "mot/e.md#cach_doc"]
ASTRAY += [f"{'a' * 300}.md", "www.a.vn", "a.gov.vn/tin.html", "www.a.io?x=1", "WWW.A.VN"]


@pytest.mark.parametrize(("address", "is_there"), [(a, a in LEADING) for a in LEADING + ASTRAY])
def test_links_lead_somewhere(
    tmp_path: Path, toy: KnowledgeBase, address: str, is_there: bool
) -> None:
    docs = tmp_path / "docs"
    (docs / "mot").mkdir(parents=True)
    (docs / "anh.webp").write_text("x")
    (docs / "design").mkdir()
    (docs / "design" / "e.md").write_text("x")
    (docs / "b.md").write_text(f"{HEAD}# B một\n", "utf-8")
    (docs / "mot" / "c.md").write_text(f"{HEAD}{{{{ timeline() }}}}\n", "utf-8")
    e = "{{ timeline() }}\n\n## Cách đọc trang {: #cach-doc }\n"
    (docs / "mot" / "e.md").write_text(f"{HEAD}# E\n\n{e}", "utf-8")
    calls = "{{ sending() }}\n\n{{ problem_codes() }}\n"
    (docs / "mot" / "d.md").write_text(f"{HEAD}# D\n\n{calls}", "utf-8")
    text = f"# A\n\n[x]({address})\n\n## B {{: #b-2 }}\n\n## C {{: #rieng }}\n"
    (docs / "a.md").write_text(HEAD + text, "utf-8")
    known = Known(CALLABLE, NAMED, toy, {"hong"})
    told = [f"{p.path}:{p.line} {p.code}" for p in check_docs(docs, known)]
    assert told == ([] if is_there else ["docs/a.md:7 trang-lien-ket"])


def test_an_unsafe_link_is_shown_with_its_line() -> None:
    [problem] = code_in("# A\n\n[x](javascript:alert(1))\n", "docs/a.md", CALLABLE)
    assert problem.line == 3 and "javascript:alert(1)" in problem.found


def test_an_unsafe_link_is_found_behind_entities() -> None:
    text = '# A\n\n<a href="java&#115;cript:alert(1)">x</a>\n'
    [problem] = code_in(text, "docs/a.md", CALLABLE)
    assert problem.line == 3


@pytest.mark.parametrize("address", ["http://[", "https://a\u2100b/", "//[x"])
def test_an_address_whose_parts_nobody_can_tell_is_unsafe(address: str) -> None:
    [problem] = code_in(f"# A\n\n[x]({address})\n", "docs/a.md", CALLABLE)
    assert (problem.line, problem.code) == (3, "trang-html")


def test_a_link_is_told_where_it_stands(tmp_path: Path, toy: KnowledgeBase) -> None:
    (tmp_path / "a.md").write_text(f"{HEAD}Chữ. Câu.\n\n[x](.)\n", "utf-8")
    [problem] = check_docs(tmp_path, Known(CALLABLE, NAMED, toy))
    assert problem.line == 7


@pytest.mark.parametrize(
    "link",
    [
        "<img src=x alt=y>",
        "<img src='x' alt=y>",
        '<img alt="y" src = "x">',
        "[chữ](x)",
        "![chữ](x 'Tên')",
        "[chữ](<x>)",
        "[chữ][a]\n\n[a]: x",
        "<a href=&#120;>chữ</a>",
    ],
)
def test_a_short_link_is_not_told_at_a_word_that_has_its_letter(
    tmp_path: Path, toy: KnowledgeBase, link: str
) -> None:
    text = f"{HEAD}Xã x, [y](xa.md)\n\n{link}\n"
    (tmp_path / "xa.md").write_text(text, "utf-8")
    [problem] = check_docs(tmp_path, Known(CALLABLE, NAMED, toy))
    assert problem.line == len(text.splitlines())


def test_a_link_of_a_refused_element_is_told_at_its_line(
    tmp_path: Path, toy: KnowledgeBase
) -> None:
    (tmp_path / "a.md").write_text(f"{HEAD}Xã x.\n\n<img src=x onerror=y()>\n", "utf-8")
    told = [(one.line, one.code) for one in check_docs(tmp_path, Known(CALLABLE, NAMED, toy))]
    assert told == [(7, "trang-html"), (7, "trang-lien-ket")]


@pytest.mark.parametrize(("second", "lines"), [("b", [9]), ("c", [])])
def test_a_place_of_a_page_has_an_id_of_its_own(
    tmp_path: Path, toy: KnowledgeBase, second: str, lines: list[int]
) -> None:
    text = f"{HEAD}# A\n\n## Một {{: #b }}\n\n## Hai {{: #{second} }}\n\n## Hai\n\n## Hai\n"
    (tmp_path / "a.md").write_text(text, "utf-8")
    told = list(check_docs(tmp_path, Known(CALLABLE, NAMED, toy)))
    assert [(problem.line, problem.code) for problem in told] == [
        (line, "trang-lien-ket") for line in lines
    ]


def test_the_address_of_another_site_is_shown_whole(tmp_path: Path, toy: KnowledgeBase) -> None:
    (tmp_path / "a.md").write_text(f"{HEAD}# A\n\n[x](www.a.vn/b)\n", "utf-8")
    [problem] = check_docs(tmp_path, Known(CALLABLE, NAMED, toy, set()))
    assert (problem.line, problem.expected) == (7, "địa chỉ đầy đủ: https://www.a.vn/b")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("anh.PNG", "tệp ảnh có trong docs/, đường dẫn tính từ trang này"),
        ("b.md", "tên tệp tính từ trang này"),
    ],
)
def test_a_picture_is_asked_for_as_one(
    tmp_path: Path, toy: KnowledgeBase, address: str, expected: str
) -> None:
    (tmp_path / "a.md").write_text(f"{HEAD}# A\n\n![x]({address})\n", "utf-8")
    [problem] = check_docs(tmp_path, Known(CALLABLE, NAMED, toy, set()))
    assert problem.expected.startswith(expected)


def test_the_anchor_of_a_heading_has_the_letters_that_one_reads(
    tmp_path: Path, toy: KnowledgeBase
) -> None:
    text = f"{HEAD}# Đọc thế nào\n\n[x](#doc-the-nao) [y](#dong-gop)\n\n## Đóng góp\n"
    (tmp_path / "a.md").write_text(text, "utf-8")
    assert not list(check_docs(tmp_path, Known(CALLABLE, NAMED, toy, set())))
    assert heading_anchor("Ấn bản 2: Đắk Glei") == "an-ban-2-dak-glei"


def test_ids_of_a_folder_that_is_gone_are_told_there(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f'{HEAD}{{{{ home(figures=["sl-a"]) }}}}\n', "utf-8")
    for broken, count in ((set(), 1), ({"figures"}, 0), ({"places"}, 1)):
        known = Known(CALLABLE, NAMED, KnowledgeBase(), broken)
        told = [one.code for one in check_docs(tmp_path, known)]
        assert told.count("ma-khong-co") == count
