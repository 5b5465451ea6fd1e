"""What readers of a page of docs/ would see otherwise than it was meant."""

from pathlib import Path

import pytest

from macros.written import Known, check_docs
from tests.written.pages import HEAD, TAB, told


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
    ("text", "count"), [("Có 2.500 hộ.", 0), ("Có 2.400 hộ.", 1), ("Có 3 xã.", 0)]
)
def test_a_page_tells_the_number_that_it_shows(
    tmp_path: Path, known: Known, text: str, count: int
) -> None:
    (tmp_path / "docs").mkdir()
    call = '{{ home(campaign="man-tam-hoa", figures=["sl-tong-so-ho"], days=days) }}'
    (tmp_path / "docs" / "a.md").write_text(f"{HEAD}{text}\n\n{call}\n", "utf-8")
    assert told(tmp_path / "docs", known) == ["docs/a.md:5 trang-hien-sai"] * count
