"""A record that was copied with what stood around it is told once, at its first line."""

import pytest

from macros.load.yaml_tree import parse

RECORD = "id: xa-dak-tuoi\ntitle: Xã Đăk Tươi\ntype: xa\nsource:\n  - id: bao-cao\n    at: I\n"
LINES = RECORD.splitlines()


def before(*signs: str) -> str:
    return "\n".join(sign + line for sign, line in zip(signs, LINES, strict=True)) + "\n"


@pytest.mark.parametrize(
    ("text", "line", "found"),
    [
        ("diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n", 1, "bản vá (diff)"),
        ("\n--- a/data/x.yml\n+++ b/data/x.yml\n@@ -1,2 +1,2 @@\n id: a\n", 2, "bản vá (diff)"),
        (f"# x\n@@ -0,0 +1,6 @@\n{RECORD}", 2, "bản vá (diff)"),
        (before(*"++++++"), 1, "Mọi dòng mở đầu bằng dấu +"),
        (before(*["* "] * 6), 1, "Mọi dòng mở đầu bằng “* ”"),
        (before(*["- "] * 6), 1, "Mọi dòng mở đầu bằng “- ”"),
        (f"```yaml\n{RECORD}```\n", 1, "Dòng ``` của Markdown"),
        (RECORD.replace("title:", "**title**:"), 2, "Khóa có dấu ** của Markdown"),
        (RECORD.replace("title:", "**title:**"), 2, "Khóa có dấu ** của Markdown"),
        (before(*["> "] * 6), 1, "Mọi dòng mở đầu bằng dấu >"),
        (before(*(f"{n} " for n in range(1, 7))), 1, "Mọi dòng mở đầu bằng số dòng"),
        (before(*(f"  {n}\t" for n in range(9, 15))), 1, "Mọi dòng mở đầu bằng số dòng"),
        (before(*(f"{n} | " for n in range(1, 7))), 1, "Mọi dòng mở đầu bằng số dòng"),
    ],
)
def test_what_stands_before_every_line_is_told_once(text: str, line: int, found: str) -> None:
    tree = parse(text, "a.yml")
    ((_, problem),) = tree.problems
    assert problem.line == line and found in problem.found and tree.value is None


@pytest.mark.parametrize(
    "text",
    [
        RECORD,
        before("+", *[""] * 5),
        "2021: a\n2022: b\n",
        "summary: |\n  1 a\n  2 b\n  @@ -1 +1 @@\n",
        "1 a: x\n1 b: x\n1 c: x\n",
        "--- a\n",
        "-a\n",
        f"{RECORD}summary: |\n  ```\n  **a**: b\n",
    ],
)
def test_what_stands_before_some_lines_is_judged_as_it_is(text: str) -> None:
    assert all(
        "Mọi dòng" not in p.found and "diff" not in p.found for _, p in parse(text, "").problems
    )


def in_block(*lines: str) -> str:
    return RECORD + "summary: >-\n" + "".join(f"  {line}\n" for line in ("Một câu.", *lines))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (in_block("<<<<<<< HEAD", "a", "=======", "b", ">>>>>>> nhánh"), 9),
        (in_block(">>>>>>> nhánh"), 9),
        (RECORD + "=======\n", 7),
        (RECORD + "||||||| 7b9b120\n", 7),
        (RECORD + "|||||||\n", 7),
    ],
)
def test_marks_of_a_merge_are_no_text(text: str, line: int) -> None:
    ((_, problem),) = parse(text, "a.yml").problems
    assert (problem.line, problem.code) == (line, "yaml-hong")
    assert "Dấu gộp" in problem.found and "<<<<<<<" in problem.expected


@pytest.mark.parametrize(
    "line", ["=======", "<<<<<< a", ">>>>>>>> a", "x <<<<<<< a", "<<<<<<<", "||||||| a"]
)
def test_what_is_like_them_is_text(line: str) -> None:
    assert all("Dấu gộp" not in p.found for _, p in parse(in_block(line), "").problems)


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("", "xóa dòng này"),
        ("topics:\n  - a\n", "xóa dòng này"),
        ("\nNội dung.\n", "xóa dòng này; chữ ở dưới đưa vào một khóa của bản ghi, hoặc xóa"),
        (RECORD, "mỗi tệp một bản ghi: chuyển phần dưới dòng này sang tệp khác"),
    ],
)
def test_a_second_rule_parts_records_only_where_one_follows(below: str, expected: str) -> None:
    ((_, problem),) = parse(f"---\n{RECORD}---\n{below}", "").problems
    assert (problem.line, problem.expected) == (8, expected)
    assert parse(f"---\n{RECORD}", "").problems == []
