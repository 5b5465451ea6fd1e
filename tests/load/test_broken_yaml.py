"""What broken YAML is told as: the cause that an editor can mend, and what lies beside it."""

from __future__ import annotations

import pytest

from macros.load.yaml_tree import parse
from macros.problems import Problem

INDENTED = "Thụt dòng không thẳng hàng"
COLON = "Giá trị có dấu hai chấm"
BEHIND_DOUBLE = "Có chữ đứng sau ngoặc kép đóng"
BEHIND_SINGLE = "Có chữ đứng sau ngoặc đơn đóng"
BEHIND_BRACKET = "Có chữ đứng sau ngoặc đóng"
NO_BLANK = "Sau dấu trừ thiếu dấu cách"
TWO_KEYS = "Hai khóa trên một dòng"
BESIDE_KEY = "Mục của danh sách đứng cùng dòng với khóa"
SIGN = "Giá trị bắt đầu bằng một dấu có nghĩa riêng trong YAML (* & ! - | >)"


def told(text: str) -> Problem:
    [(_, problem)] = parse(text, "a.yml").problems
    return problem


@pytest.mark.parametrize(
    ("text", "line", "found"),
    [
        ("source:\n  - id: a\n     at: I\n", 3, INDENTED),
        ("source:\n  - id: a\n   at: I\n", 3, INDENTED),
        ("id: a\n  type: xa\n", 2, INDENTED),
        ('id: "a"\n  type: xa\n', 2, INDENTED),
        ("title: Chuyên đề: mận\n", 1, COLON),
        ("summary: Kế hoạch ở\n  xã Đăk Tươi: hai việc\n", 2, COLON),
        ("points:\n  - id: mận: hai\n", 2, COLON),
        ("source:\n  -id: a\n   at: I\n", 2, NO_BLANK),
        ("source:\n  - id: a, at: I\n", 2, TWO_KEYS),
        ('source:\n  - id: "a", at: I\n', 2, TWO_KEYS),
        ("id: a, type: b\n", 1, TWO_KEYS),
        ("title: Cà phê, cao su: hai cây\n", 1, COLON),
        ("title: Theo, muc: hai cây\n", 1, COLON),
        ('title: "Kế hoạch "mận" 2022"\n', 1, BEHIND_DOUBLE),
        ('title: "Kế hoạch" 20\n', 1, BEHIND_DOUBLE),
        ('title: "Kế hoạch": mận\n', 1, BEHIND_DOUBLE),
        ('aliases:\n  - "A" b\n', 2, BEHIND_DOUBLE),
        ("title: 'Kế hoạch d'Ya'\n", 1, BEHIND_SINGLE),
        ("aliases: [a, b]]\n", 1, BEHIND_BRACKET),
        ("aliases:\n  - b\n - c\n", 3, INDENTED),
        ("title: 'Kế hoạch 20\n", 1, "Ngoặc đơn mở mà không đóng"),
        ('title: "Kế hoạch 20\n', 1, "Ngoặc kép mở mà không đóng"),
        ("issuers: - ubnd\n", 1, BESIDE_KEY),
        ("title: - Giao kinh phí\n", 1, SIGN),
        ("summary: > Kế hoạch\n", 1, "Chữ đứng cùng dòng với dấu >"),
        ("summary: |- Kế hoạch\n", 1, "Chữ đứng cùng dòng với dấu |-"),
        ("summary: >Kế hoạch\n", 1, SIGN),
    ],
)
def test_each_cause_is_told_as_itself(text: str, line: int, found: str) -> None:
    problem = told(text)
    assert (problem.line, problem.found) == (line, found)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ('title: "Kế hoạch "mận" 2022"', 'Kế hoạch "mận" 2022'),
        ('title: "Kế hoạch" 20', '"Kế hoạch" 20'),
        ("title: 'Kế hoạch d'Ya'", "Kế hoạch d'Ya"),
        ("title: Chuyên đề: cà phê", "Chuyên đề: cà phê"),
        ('title: Chuyên đề: "mận" d\'Ya', 'Chuyên đề: "mận" d\'Ya'),
        ("title: Thư mục C:\\x: y", "Thư mục C:\\x: y"),
    ],
)
def test_the_line_that_is_shown_says_the_whole_value(line: str, value: str) -> None:
    assert parse(f"{told(line).example}\n", "a.yml").value == {"title": value}


def test_no_line_is_shown_where_a_comment_may_stand_in_it() -> None:
    assert told('title: "Kế hoạch" 20 # như in').example == ""


@pytest.mark.parametrize(
    "text", ["summary: >\n  Kế hoạch\n", 'title: d\'Ya "x"\n', "a: {b: c} # x\n"]
)
def test_the_right_neighbours_are_read(text: str) -> None:
    assert parse(text, "a.yml").problems == []
