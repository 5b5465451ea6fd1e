"""Keys within a text over several lines, and prose that is like them."""

import pytest

from macros.load.records import load_text
from macros.model import BY_FOLDER

HEAD = """id: a
title: Xã Một
type: xa
part_of: huyen-suoi-may
source:
  - id: bao-cao
    at: I
"""
STATUS = "status: verified\n"
TEXT = "summary: >-\n  Xã ở phía bắc huyện.\n"


def told(text: str) -> list[tuple[int, int, str]]:
    _, problems = load_text(text, "data/places/a.yml", BY_FOLDER["places"])
    return [(one.line, one.column, one.code) for one in problems]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (HEAD + TEXT + "  status: verified\n", [10]),
        (HEAD + TEXT.replace(">-", "|") + "\n  status: verified\n", [11]),
        (HEAD + "summary: >-\n  status: verified\n", [9]),
        (HEAD + STATUS + TEXT + "  topics:\n    - chi-dao\n", [11]),
        (HEAD + STATUS + TEXT + "  topics:\n  - chi-dao\n", [11]),
        (HEAD + TEXT + "  topics:\n    - chi-dao\n  status: verified\n", [10, 12]),
        (HEAD + STATUS + TEXT + "  source:\n    - id: b\n      title: x\n", [11]),
    ],
)
def test_a_swallowed_key_is_told_once_where_it_stands(text: str, lines: list[int]) -> None:
    assert told(text) == [(line, 3, "khoa-trong-chu") for line in lines]


def test_a_key_of_a_group_is_told_within_a_text_of_that_group() -> None:
    group = HEAD + STATUS + "related:\n  - to: xa-hai\n    note: >-\n      Cùng lập ra.\n"
    assert told(group + "      basis: editors\n") == [(13, 7, "khoa-trong-chu")]
    assert told(group + "    basis: editors\n") == []


@pytest.mark.parametrize(
    "line",
    [
        "  Chủ đề: chỉ đạo.",
        "  Có status: rõ.",
        "  position: 2 km.",
        "  status:rõ.",
        "  Status: rõ.",
    ],
)
def test_prose_with_a_colon_is_text(line: str) -> None:
    assert told(HEAD + STATUS + TEXT + line + "\n") == []


def test_a_key_at_the_margin_ends_the_text() -> None:
    assert told(HEAD + TEXT + STATUS + "topics:\n  - chi-dao\n") == []


def test_the_text_is_named_and_the_line_is_shown() -> None:
    _, [problem] = load_text(
        HEAD + TEXT + "  status: verified\n", "data/places/a.yml", BY_FOLDER["places"]
    )
    assert "thành chữ của “Tóm tắt” (summary)" in problem.found
    assert problem.example == "status: verified"
