"""Keys that no field has where they stand: what is told, and when the line only has to be moved."""

import pytest

from macros.checks.one_file import check_text
from macros.load.unknown_key import unknown_key
from macros.model.document import Document
from macros.model.figure import Figure
from macros.model.finding import Finding
from macros.model.walk import Location

END = "source:\n  - id: bao-cao\n    at: I\nstatus: verified\n"


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        (("at",), "thụt dòng này vào, thẳng cột với các khóa khác của “source” (Nguồn)"),
        (("source", 0, "status"), "“status:” ở đầu dòng, không thụt vào"),
        (("related", 1, "topics"), "“topics:” ở đầu dòng, không thụt vào"),
    ],
)
def test_a_key_of_another_column_is_told_where_it_belongs(
    location: Location, expected: str
) -> None:
    assert unknown_key(location, Document, {"source": []}).expected == expected


@pytest.mark.parametrize(
    ("location", "beginning"),
    [
        (("at",), "chuyển dòng này vào một mục của “source” (Nguồn), hoặc xóa đi"),
        (("note",), "chuyển dòng này vào một mục của “related” (Liên quan) hoặc “relations”"),
        (("relations", 0, "id"), "khóa “to” (Văn bản)"),
        (("related", 0, "status"), "xóa dòng này, hoặc viết một trong các khóa: to (Bản ghi)"),
        (("starts_on",), "ở loại này là khóa “issued_on” (Ngày ban hành); không nói điều ấy thì"),
        (("loại",), "xóa dòng này, hoặc viết một trong các khóa"),
        (("value",), "xóa dòng này, hoặc viết một trong các khóa"),
        (("tite",), "khóa “title” (Tên)"),
        (("khong_co",), "xóa dòng này, hoặc viết một trong các khóa: id (Mã)"),
        (
            ("Lưu ý thêm",),
            "thụt vào hai dấu cách nếu dòng này nối dòng trên; nếu không thì xóa dòng",
        ),
        (("source", 0, "khong_co"), "xóa dòng này, hoặc viết một trong các khóa: id (Bản ghi"),
    ],
)
def test_a_key_of_no_column_is_told_with_those_that_there_are(
    location: Location, beginning: str
) -> None:
    record = {"id": "a", "at": "I", "status": "verified", "type": "ke-hoach"}
    assert unknown_key(location, Document, record).expected.startswith(beginning)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ('value: "5"\n', ["khoa-la"]),
        ('value: "5"\nprinted: "5"\n', ["khoa-la"]),
        ('gia: "5"\n', ["khoa-la", "thieu-khoa"]),
        ('printed: "5"\nrelated:\n  - id: ho\n', ["khoa-la"]),
    ],
)
def test_a_key_that_is_told_is_no_lack_beside(text: str, codes: list[str]) -> None:
    problems = check_text(f"id: a\ntitle: A\nunit: hộ\n{END}{text}", "a.yml", Figure).problems
    assert sorted(one.code for one in problems) == codes


@pytest.mark.parametrize(("more", "is_task"), [("points:\n  - x\n", True), ("", False)])
def test_a_type_that_is_missing_may_be_none_of_another_kind(more: str, is_task: bool) -> None:
    problems = check_text(f"id: a\ntitle: A\nposition: 2\n{END}{more}", "a.yml", Finding).problems
    lack = next(one for one in problems if one.code == "thieu-khoa")
    moved = "; nếu là nhiệm vụ thì chuyển tệp sang data/tasks/"
    assert lack.expected.endswith(moved) is is_task
