"""Keys that come again: a dash forgotten, a list in two parts, or one line too many."""

import pytest

from macros.load.yaml_tree import parse
from macros.problems import Problem

ITEM = "source:\n  - id: a\n    at: I\n"


def told(text: str) -> list[Problem]:
    return [problem for _, problem in parse(text, "a.yml").problems]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (ITEM + "    id: b\n    at: II\n", [4]),
        (ITEM + "    id: b\n    at: II\n  - id: c\n", [4]),
        (ITEM + "    id: b\n    at: II\n    id: c\n    at: III\n", [4, 6]),
        ("related:\n- to: a\n  to: b\n", [3]),
    ],
)
def test_a_forgotten_dash_is_told_once_an_item(text: str, lines: list[int]) -> None:
    problems = told(text)
    assert [one.line for one in problems] == lines
    assert all("thiếu dấu trừ" in one.found for one in problems)


def test_the_line_is_shown_with_its_dash() -> None:
    [problem] = told(ITEM + "    id: b\n    at: II\n")
    assert problem.example == "- id: b"
    [problem] = told(ITEM + f"    id: {'b' * 80}\n")
    assert problem.example == ""


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (ITEM + "    at: II\n", 4),
        ("source:\n  - {id: a, id: b}\n", 2),
        ("title: A\ntitle: B\n", 2),
        ("period:\n  from: 1\n  from: 2\n", 3),
        ("topics:\n  - a\ntopics: b\n", 3),
    ],
)
def test_any_other_key_is_one_too_many(text: str, line: int) -> None:
    [problem] = told(text)
    assert (problem.line, problem.expected) == (line, "giữ lại một")


def test_items_under_a_key_that_comes_again_are_kept() -> None:
    [problem] = told("topics:\n  - a\ntopics:\n  - b\n")
    assert problem.expected == "đưa mọi mục về dưới “topics:” ở dòng 1, xóa dòng này"
