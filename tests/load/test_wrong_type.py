"""Values of another shape than their field's: told by what was most likely meant."""

from __future__ import annotations

import pytest

from macros.checks.one_file import check_text
from macros.model.document import Document
from macros.problems import Problem

TEXT = (
    "id: 20-kh-ubnd-2022\ntitle: Kế hoạch 20\ntype: ke-hoach\nnumber: 20/KH-UBND\n"
    "issued_on: {date}\nissuers:\n  - ubnd-huyen-suoi-may\nsource:\n  - id: bao-cao-suoi-may\n"
    "    at: I\nstatus: unverified\n{more}"
)


def told(more: str = "", date: str = "2022") -> list[Problem]:
    return list(check_text(TEXT.format(more=more, date=date), "a.yml", Document).problems)


@pytest.mark.parametrize(
    ("more", "found", "example"),
    [
        ("aliases:\n  - Khảo sát: vị trí\n", "dấu hai chấm tách", '- "Khảo sát: vị trí"'),
        ("summary:\n  Hai việc: mận\n", "dấu hai chấm tách", '"Hai việc: mận"'),
        ("signers:\n  - id: lo-thi-may\n", "thấy khóa “id”", "- lo-thi-may"),
        ("aliases:\n  - A: b\n    C: d\n", "thấy một nhóm khóa", "aliases:⏎"),
        ("aliases:\n  -Mận\n", "sau dấu trừ thiếu dấu cách", "aliases:⏎"),
        ("related:\n  -to: x\n", "sau dấu trừ thiếu dấu cách", "related:⏎"),
        ("aliases: Mận\n", "thấy “Mận”", "aliases:⏎"),
        ("summary:\n  - Trồng mận\n", "thấy một danh sách", '"'),
    ],
)
def test_what_was_meant_is_told(more: str, found: str, example: str) -> None:
    [problem] = told(more)
    assert problem.code == "kieu-sai"
    assert problem.found.startswith(found)
    assert problem.example.startswith(example)


def test_a_colon_in_an_item_is_mended_by_what_is_shown() -> None:
    [problem] = told("aliases:\n  - Khảo sát: vị trí\n")
    assert told(f"aliases:\n  {problem.example}\n") == []


def test_a_number_that_is_no_year_gets_a_real_example() -> None:
    [problem] = told(date="0203")
    assert (problem.remedy, problem.example) == ("", "2021-12-20")
    [problem] = told(date="05/3/2022")
    assert problem.example == "2022-03-05" and problem.remedy


@pytest.mark.parametrize(("comment", "is_shown"), [("#Kế hoạch", True), ("# Kế hoạch", False)])
def test_a_value_that_is_all_comment_is_told_as_one(comment: str, is_shown: bool) -> None:
    [problem] = told(f"summary: {comment}\n")
    assert "dấu # mở đầu một chú thích" in problem.found
    assert bool(problem.example) is is_shown
    assert not is_shown or told(f"{problem.example}\n") == []


@pytest.mark.parametrize("value", ["", '""', '"" # ghi chú'])
def test_an_empty_value_is_just_empty(value: str) -> None:
    [problem] = told(f"summary: {value}\n")
    assert problem.found == "trường để trống"
