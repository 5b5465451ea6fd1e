"""A letter that keeps a file from being read is told with the field in which it stands."""

import pytest

from macros.checks.one_file import check_bytes
from macros.load.characters import character_problems
from macros.load.text import decode
from macros.model.document import Document
from macros.model.place import Place
from macros.write.normalise import normalise

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


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        (["Ch\u00ad¬ng tr×nh"] * 5, ["bang-ma-cu"]),
        (["Ch\u00ad¬ng tr×nh", "nh\u00adng\u00a0a"], ["bang-ma-cu"]),
        (["nÄ\u0083m mới cÅ©", "ngÃ\u00a0y"], ["bang-ma-cu"]),
        (["Việt\u00adNam", "Xã\u00a0Mận"], ["ky-tu-dieu-khien", "khoang-trang-la"]),
        (["Chương trình"], []),
    ],
)
def test_letters_of_an_old_encoding_that_nobody_sees_are_told_as_that(
    lines: list[str], codes: list[str]
) -> None:
    text = "title: x\naliases:\n" + "".join(f"  - {line}\n" for line in lines)
    _, problems = decode(text.encode(), "data/places/a.yml")
    assert [one.code for one in problems] == codes
    assert not codes or problems[0].line == 3


def test_values_in_an_old_encoding_are_told_once_where_they_are_many() -> None:
    text = "title: Xã Mận\naliases:\n" + "  - Ñaûng boä\n" * 4
    problems = check_bytes(text.encode(), "data/places/a.yml", Place).problems
    assert [one.line for one in problems if one.code == "bang-ma-cu"] == [3]
    value = 'title: "Ch\\u00ad¬ng tr×nh"\n'
    problems = check_bytes(value.encode(), "data/places/a.yml", Place).problems
    assert [one.code for one in problems][:1] == ["bang-ma-cu"]


@pytest.mark.parametrize("count", [0, 1, 2])
def test_an_order_mark_is_told_once_however_often_it_stands(count: int) -> None:
    text, problems = decode(b"\xef\xbb\xbf" * count + b"id: a\n", "data/places/a.yml")
    assert (text, [one.code for one in problems]) == ("id: a\n", ["dau-bom"] * bool(count))
    assert normalise("\ufeff" * count + FILE, Document).text[0] == "i"
