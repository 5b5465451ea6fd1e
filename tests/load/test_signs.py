"""Signs of lists and keys that are missing or only look right, and lines that are like theirs."""

import pytest

from macros.load.records import load_text
from macros.load.yaml_tree import parse
from macros.model import BY_FOLDER
from macros.problems import Problem

NO_MARK = "Mục của danh sách thiếu dấu trừ"
NO_BLANK = "Sau dấu trừ thiếu dấu cách"
DASH = "Mục của danh sách mở bằng dấu “–” U+2013, không phải dấu trừ “-”"
COLON = "Sau khóa “status” là dấu “：” U+FF1A, không phải “:”"
RUNS_ON = "Chữ đứng sát lề, không phải “khóa: giá trị” (có lẽ là chữ của “{}” ở trên)"
AT_MARGIN = "Chữ đứng sát lề, không phải “khóa: giá trị”"
CUT = "Ghi chú # sát lề cắt đôi đoạn chữ ở trên"
NO_KEY = "Dòng không có dạng “khóa: giá trị”"


def told(text: str) -> Problem:
    [(_, problem)] = parse(text, "a.yml").problems
    return problem


@pytest.mark.parametrize(
    ("text", "line", "found", "example"),
    [
        ("topics:\n  - a\n  b\n", 3, NO_MARK, "- b"),
        ("topics:\n  - a\n\n  b\nid: x\n", 4, NO_MARK, "- b"),
        ("topics:\n- a\nb\n", 3, NO_MARK, "- b"),
        ('points:\n  - a\n  "b c"\nid: x\n', 3, NO_MARK, '- "b c"'),
        (f"points:\n  - a\n  {'b' * 80}\n", 3, NO_MARK, ""),
        ("topics:\n  - a\n  -b\n", 3, NO_BLANK, "- b"),
        ("aliases:\n  - a\nb\n", 3, RUNS_ON.format("aliases"), "    b"),
        ("aliases:\n  - a\n# c\nb\n", 4, RUNS_ON.format("aliases"), "    b"),
        ("topics:\n  - a\nHy vọng giúp được!\n", 3, AT_MARGIN, ""),
        ("places:\n  - a\n\nrela\n", 4, AT_MARGIN, ""),
        ("id: a\ntopics:\nb\n", 3, RUNS_ON.format("topics"), "topics: b"),
        ("title: a\nb\n", 2, RUNS_ON.format("title"), "  b"),
        ("summary: >-\n  Một câu\n# xem\ndài.\n", 4, RUNS_ON.format("summary"), "  dài."),
        ("id: a\nunit:\nhộ\n", 3, RUNS_ON.format("unit"), "unit: hộ"),
        ("id: a\ntype xa\n", 2, NO_KEY, "type: xa"),
        ("summary: >-\n  Một câu\n# xem\n  dài.\n", 3, CUT, ""),
        ("id: a\nstatus： verified\ntitle: x\n", 2, COLON, "status: verified"),
        ("status：\nid: a\n", 1, COLON, "status:"),
        ("id: a\nstatu： verified\n", 2, NO_KEY, "type: xa"),
        ("topics:\n  - a\n  – b\n", 3, DASH, "- b"),
        ("topics:\n  - a\n  –b\n", 3, DASH, "- b"),
        ("source:\n  – id: a\n    at: I\n", 2, DASH, "- id: a"),
    ],
)
def test_the_sign_that_is_wrong_is_named(text: str, line: int, found: str, example: str) -> None:
    problem = told(text)
    assert (problem.line, problem.found, problem.example) == (line, found, example)


@pytest.mark.parametrize(
    "text", ["topics:\n  - a\n   b\n", "title: Hai： ba\n", "title: a\n  – b\n", "at： x\n"]
)
def test_what_is_like_them_is_text(text: str) -> None:
    assert parse(text, "a.yml").problems == []


@pytest.mark.parametrize(
    ("lines", "sign", "example"),
    [
        ("topics:\n  – a\n  – b\n", "“–”", "topics:⏎  - a⏎  - b"),
        ("topics:\n  –a\n", "“–”", "- a"),
        ("topics:\n  + a\n", "“+”", "topics:⏎  - a"),
        ("source:\n  - id： a\n", "“：”", "- id: a"),
        ("source:\n  id： a\n", "“：”", "id: a"),
    ],
)
def test_the_sign_is_named_where_yaml_took_it_for_text(lines: str, sign: str, example: str) -> None:
    _, problems = load_text(f"id: a\n{lines}", "data/places/a.yml", BY_FOLDER["places"])
    [problem] = [one for one in problems if one.code == "kieu-sai"]
    assert f"dấu {sign}" in problem.found and not problem.remedy
    assert problem.example == example
