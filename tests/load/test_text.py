"""A letter that keeps a file from being read is told with the field in which it stands."""

import pytest

from macros.checks.one_file import check_bytes
from macros.load.characters import character_problems
from macros.model.document import Document

FILE = """\
id: a
title: Quyết định
subject: >-
  Giao kinh phí
    note: cho xã
relations:
  - type: cites
    to: b
  - to: c
source:
- id: nguon
khoa_la: x
# ghi chú
"""
NAMES = [
    ("Quyết", "“Tên” (title)"),
    ("phí", "“Trích yếu” (subject)"),
    ("cho xã", "“Trích yếu” (subject)"),
    ("cites", "“Quan hệ” (type)"),
    ("c\n", "“Văn bản” (to)"),
    ("nguon", "“Bản ghi nguồn” (id)"),
    ("x\n#", ""),
]


@pytest.mark.parametrize(("before", "field"), NAMES)
def test_an_unseen_letter_is_told_with_its_field(before: str, field: str) -> None:
    text = FILE.replace(before, f"\u200b{before}", 1)
    problems = check_bytes(text.encode(), "data/documents/a.yml", Document).problems
    assert [(one.code, one.field) for one in problems] == [("ky-tu-dieu-khien", field)]


def test_the_file_itself_has_no_field() -> None:
    for raw in (FILE.encode("utf-16"), b"\xef\xbb\xbf" + FILE.encode()):
        assert not check_bytes(raw, "data/documents/a.yml", Document).problems[0].field


@pytest.mark.parametrize(("lines", "told"), [(3, 3), (4, 1)])
def test_a_fault_of_a_whole_file_is_told_once(lines: int, told: int) -> None:
    text = "".join(f"a{n}: Xa\u0303\n" for n in range(lines)) + "b: \u200bx\n" * 5
    problems = character_problems(text, "a.yml")
    decomposed = [problem for problem in problems if problem.code == "khong-nfc"]
    assert len(decomposed) == told and decomposed[0].line == 1
    assert decomposed[0].found.endswith(f", ở {lines} dòng của tệp") is (told == 1)
    assert len(problems) == told + 5, "letters that nobody sees are each another word"


@pytest.mark.parametrize(("line", "mended"), [("\u00a0\u00a0- a", True), ("title:\u00a0a", False)])
def test_odd_blanks_that_indent_a_line_can_be_mended(line: str, mended: bool) -> None:
    [problem] = character_problems(f"points:\n{line}\n", "data/tasks/a.yml")
    assert (problem.code, bool(problem.remedy)) == ("khoang-trang-la", mended)
