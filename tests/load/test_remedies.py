"""What is told to be written keeps every word that was typed, and is right at the first step."""

from pathlib import Path

import pytest

from macros.load.characters import findings
from macros.load.places import misplaced
from macros.load.records import load_text
from macros.model import KINDS
from macros.problems import Problem
from macros.vietnamese.encodings import old_encoding

END = "source:\n  - id: bao-cao\n    at: I\nstatus: unverified\n"
TITLE = "title: Kế hoạch mận\n"


def told(text: str, kind: str = "document") -> Problem:
    problem, *_ = load_text(f"{text}{END}", f"data/{KINDS[kind].kind.folder}/a.yml", KINDS[kind])[1]
    return problem


@pytest.mark.parametrize(
    ("text", "expected", "example"),
    [
        (
            "summary: Việc:\n  hai: mận\n",
            "đặt cả giá trị, kể cả dòng nối ở dưới, trong ngoặc kép",
            'summary: "Việc: hai: mận"',
        ),
        ("summary: Việc: mận\nx: y\n", "đặt cả giá trị trong ngoặc kép", 'summary: "Việc: mận"'),
        ("status: unverified:\n", "bỏ dấu hai chấm ở cuối", "status: unverified"),
        ("title: Việc mận:\n", "đặt cả giá trị trong ngoặc kép", 'title: "Việc mận:"'),
        ("number: Số: 12/KH-UBND\n", "chỉ số, ký hiệu, không có chữ “Số:”", "number: 12/KH-UBND"),
        ("title: Số: 12\n", "đặt cả giá trị trong ngoặc kép", 'title: "Số: 12"'),
        ("issuers:\n  - [a-b](../a.html)\n", "chỉ phần trong ngoặc vuông", "- a-b"),
        ("title: [Mận đỏ](a.html)\n", "chỉ phần trong ngoặc vuông", "title: Mận đỏ"),
        ("issuers:\n  - @hoi-dong\n", "chỉ mã, không có ký tự ấy", "- hoi-dong"),
        ("title: @Mận đỏ\n", "đặt cả giá trị trong ngoặc kép", 'title: "@Mận đỏ"'),
        ("number: '12/KH\"\n", "hai đầu cùng là ngoặc kép", 'number: "12/KH"'),
        ("number: \"12/KH'\ntype: x\n", "hai đầu cùng là ngoặc kép", 'number: "12/KH"'),
        ("number: '12/KH\n", "đóng ngoặc đơn ở cuối giá trị", "title: 'Xã Đăk Tươi'"),
        (
            "relations:\n  - to: a\n  type: b\n",
            "thẳng cột với “to” ở dòng trên, sau dấu trừ",
            "    type: b",
        ),
        ("relations:\n  - to: a\n  -type: b\n", "dấu trừ, dấu cách rồi mới đến chữ", "- type: b"),
    ],
)
def test_of_broken_yaml(text: str, expected: str, example: str) -> None:
    problem = told(text)
    assert (problem.code, problem.expected, problem.example) == ("yaml-hong", expected, example)


@pytest.mark.parametrize(
    ("value", "code", "example"),
    [
        ("2022–03–05", "ngay-khac-dang", "2022-03-05"),
        ("5–3–2022", "ngay-khac-dang", "2022-03-05"),
        ("2021–2022", "ngay-sai", "2021"),
        ("…-03-2022", "ngay-khac-dang", "2022-03"),
        ("Tháng Ba 2022", "ngay-khac-dang", "2022-03"),
        ("tháng mười hai năm 2022", "ngay-khac-dang", "2022-12"),
        ("12/2022/05", "ngay-sai", ""),
        ("[2022-03-05]", "ngay-khac-dang", "2022-03-05"),
    ],
)
def test_of_dates(value: str, code: str, example: str) -> None:
    """Only what `fix` mends is left to it."""
    problem = told(f"id: a\n{TITLE}type: ke-hoach\nissued_on: {value}\n")
    assert (problem.code, problem.example) == (code, example)
    assert bool(problem.remedy) == (code == "ngay-khac-dang" and "[" not in value)
    assert ("ghi thành một danh sách" in problem.found) == ("[" in value)
    assert ("“–” U+2013" in problem.found) == ("–" in value and bool(problem.remedy))
    assert ("không có ngoặc" in problem.expected) == ("[" in value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vận động, tuyên truy- ền mận.", "nối lại: “truyền”"),
        ("K%E1%BA%BF%20ho%E1%BA%A1ch mận.", "chữ đọc được: “Kế hoạch mận.”"),
        ("Mận utm_source=a", "chỉ nội dung, không có phần ấy"),
        ("“Mận đỏ ở xã", "thêm dấu đóng ”, hoặc bỏ dấu mở “"),
        ("Mận đỏ của", "viết hết câu"),
        ("Mận  đỏ", "một dấu cách"),
        ("Mận đỏ (cần xem lại)", "chỉ nội dung, không có phần ấy"),
        ("https://man.vn/cac-loai-man-do-nhat", "chỉ nội dung, không có phần ấy"),
    ],
)
def test_of_what_came_along(text: str, expected: str) -> None:
    problem = told(f'id: a\ntitle: "{text}"\ntype: ke-hoach\n')
    assert (problem.code, problem.expected) == ("con-sot", expected)


def test_of_blanks_and_places() -> None:
    figure = f'id: a\n{TITLE}printed: "1.457 "\nunit: hộ\n'
    assert told(figure, "figure").example == '"1.457"'
    record = f"id: a\n{TITLE}type: ke-hoach\nstatus: verified\nsource:"
    (empty,) = load_text(f"{record}\n  - id: b\n    at:\n", "a.yml", KINDS["document"])[1]
    assert empty.expected.startswith("điền vị trí") and empty.example == 'at: "III.4.1"'
    for text, shown in (("b, I.1", 'b⏎    at: "I.1"'), ("b, c", "b⏎  - id: c")):
        (one,) = load_text(f"{record} {text}\n", "a.yml", KINDS["document"])[1]
        assert one.example == f"source:⏎  - id: {shown}"


def test_the_ends_of_lines_of_other_programs_part_words() -> None:
    for sign, shown in (("\u2028", "hai từ"), ("\u200b", "haitừ")):
        ((_, _, _, expected, _),) = findings(f"có hai{sign}từ")
        assert f"xóa cả chữ “{shown}”" in expected


@pytest.mark.parametrize(
    ("text", "is_lost"),
    [("S? h? tr?ng mận", True), ("h? và mận đ? ở xã", True), ("Vì sao? Hai việc? nào", False)],
)
def test_letters_that_are_lost_at_the_ends_of_words(text: str, is_lost: bool) -> None:
    assert (old_encoding(text) == "chữ đã mất") == is_lost


@pytest.mark.parametrize("name", ["a-b (1)", "a-b - Copy", "a-b (bản của MÁY-HOA, xung đột)"])
def test_a_copy_is_compared_and_alone_bears_the_name_of_the_first(
    tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "data" / "documents"
    folder.mkdir(parents=True)
    (copy := folder / f"{name}.yml").write_text("")
    alone = misplaced(copy, tmp_path / "data")
    assert alone and alone.example == "a-b.yml"
    (folder / "a-b.yml").write_text("")
    beside = misplaced(copy, tmp_path / "data")
    assert beside and "bản sao của a-b.yml" in beside.found
    assert beside.expected.startswith("so hai tệp, giữ một")
