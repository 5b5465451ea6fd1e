"""Keys that no field has where they stand: what is told, and when the line only has to be moved."""

import pytest

from macros.load.explain import unknown_key
from macros.model.document import Document
from macros.model.walk import Location


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
    assert unknown_key(location, Document).expected == expected


@pytest.mark.parametrize(
    ("location", "beginning"),
    [
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
    assert unknown_key(location, Document).expected.startswith(beginning)
