"""What broken YAML is told as: the cause that an editor can mend, and what lies beside it."""

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
OTHER_MARK = "Mục của danh sách mở bằng dấu {}, không phải dấu trừ “-”"
SIGN = "Giá trị bắt đầu bằng một dấu có nghĩa riêng trong YAML (* & ! ? - | >)"


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
        ("source:\n  • id: a\n    at: I\n", 2, OTHER_MARK.format("“•” U+2022")),
        ("source:\n  1. id: a\n     at: I\n", 2, "Mục của danh sách không mở bằng dấu trừ"),
        ("id: a\n```\n", 2, "Dòng ``` của Markdown, có lẽ chép từ nơi khác"),
        ('{\n "id": "a"\n "type": "b"\n}\n', 2, "Cuối dòng thiếu dấu phẩy"),
        ('{"id": "a",\n "places": ["b"\n\n "c"]}\n', 2, "Cuối dòng thiếu dấu phẩy"),
        ('{\n "id": "a",\n "type": "b"\n', 1, "Ngoặc [ hoặc { mở mà không đóng"),
        ("id: a\n> type: xa\n", 2, "Dòng không có dạng “khóa: giá trị”"),
        ("source:\n  - id: a, at: I\n", 2, TWO_KEYS),
        ('source:\n  - id: "a", at: I\n', 2, TWO_KEYS),
        ("id: a, type: b\n", 1, TWO_KEYS),
        ("type: xa number: 99/KH-UBND\n", 1, TWO_KEYS),
        ("title: Kế hoạch 99 status: verified\n", 1, TWO_KEYS),
        ("source:\n  - id: a at: I\n", 2, TWO_KEYS),
        ('source:\n  - id: "a" at: I\n', 2, TWO_KEYS),
        ("source:\n  - id: a at: I note: b\n", 2, TWO_KEYS),
        ("related:\n  - note: quả to: hai cây\n", 2, COLON),
        ("related:\n  - note: quả to: 37-kh-hu-2021\n", 2, TWO_KEYS),
        ("title: Kế hoạch to: mận\n", 1, COLON),
        ("title: Kế hoạch muc: mận\n", 1, COLON),
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
        ("id = a\ntitle = Mận\nsource:\n  - id = b\n", 1, "Sau khóa là dấu ="),
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


@pytest.mark.parametrize(
    "line",
    [
        "type: &a",
        "type: !!str xa",
        'title: "Kế hoạch" 20 # như in',
        '"type": "xa",',
        "source:\n  - {id: a, at: I\nstatus: x",
    ],
)
def test_no_line_is_shown_where_quotes_would_make_another_value(line: str) -> None:
    assert "'" not in told(line).example and '"' not in told(line).example


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("summary: [15:30, 12/3/2023] Chị Lan: " + "mận " * 20, "đặt cả giá trị trong ngoặc kép"),
        ("aliases: [a] " + "mận " * 20, "bỏ chữ hoặc ngoặc thừa, mỗi ngoặc mở có một ngoặc đóng"),
        ("type: [a] xa", "bỏ chữ hoặc ngoặc thừa, mỗi ngoặc mở có một ngoặc đóng"),
    ],
)
def test_what_stands_behind_a_bracket_is_text_where_text_may_stand(
    line: str, expected: str
) -> None:
    assert told(line).expected == expected


@pytest.mark.parametrize(
    "text", ["summary: >\n  Kế hoạch\n", 'title: d\'Ya "x"\n', "a: {b: c} # x\n"]
)
def test_the_right_neighbours_are_read(text: str) -> None:
    assert parse(text, "a.yml").problems == []


@pytest.mark.parametrize(
    ("text", "line", "value"),
    [
        ("unit: %\n", 1, "%"),
        ("title: @Hội nghị\n", 1, "@Hội nghị"),
        ("title: ? Giao vốn\n", 1, "? Giao vốn"),
        ("title: [Dự thảo] Giao vốn\n", 1, "[Dự thảo] Giao vốn"),
        ("title: {Dự thảo} Giao vốn\n", 1, "{Dự thảo} Giao vốn"),
        ("title: [Dự thảo Giao vốn\n", 1, "[Dự thảo Giao vốn"),
        ("title: &Giao\n", 1, "&Giao"),
        ("title: !Giao vốn\n", 1, "!Giao vốn"),
    ],
)
def test_a_text_that_begins_with_a_sign_is_shown_in_quotes(
    text: str, line: int, value: str
) -> None:
    problem = told(text)
    assert problem.line == line
    assert list(parse(f"{problem.example}\n", "a.yml").value.values()) == [value]


@pytest.mark.parametrize(
    ("line", "example"),
    [
        ("type: xa number: 99/KH", "type: xa⏎number: 99/KH"),
        ("  - id: bao-cao at: II.1", "- id: bao-cao⏎  at: II.1"),
        ('  - id: "bao-cao", at: II.1', '- id: "bao-cao"⏎  at: II.1'),
        ("type: ke-hoach number: Kế hoạch: mận", ""),
        ("type: xa number: 9 # mận", ""),
        (f"type: xa number: {'9' * 80}", ""),
    ],
)
def test_two_keys_are_shown_on_two_lines(line: str, example: str) -> None:
    above = "source:\n" if line.startswith(" ") else ""
    problem = told(f"{above}{line}\n")
    assert problem.found == TWO_KEYS
    assert problem.example == (example or "- id: bao-cao, xuống dòng, bốn dấu cách rồi “at: I”")


def test_a_list_is_not_put_in_quotes() -> None:
    assert told("aliases: [a, b]]\n").example == "aliases: [UBND, HĐND]"
    assert told("aliases: *a\n").example == ""


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("// ghi chú\nid: a\n", 1),
        ("------\nid: a\n", 1),
        ("id: a\n<!-- x -->\n\ntype: xa\n", 2),
        ("# ghi chú\nid: a: b\n", 2),
        ("---\nid: a: b\n", 2),
    ],
)
def test_the_line_that_is_no_key_is_blamed_not_the_one_below(text: str, line: int) -> None:
    problem = told(text)
    assert problem.line == line
    assert problem.found == (COLON if ": b" in text else "Dòng không có dạng “khóa: giá trị”")


def test_a_second_record_in_a_file_is_told_once() -> None:
    problem = told("id: a\ntitle: x\ntype: xa\nid: b\ntitle: y\ntype: xa\n")
    assert (problem.code, problem.line) == ("nhieu-ban-ghi", 4)
    twice = told("id: a\ntitle: x\nid: a\n")
    assert (twice.code, twice.line) == ("trung-khoa", 3)


@pytest.mark.parametrize("text", ["---\n", "--- # chưa viết\n", "", "# chưa viết\n"])
def test_a_file_without_a_value_is_empty(text: str) -> None:
    assert told(text).code == "tep-trong"
