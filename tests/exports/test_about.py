"""What a document is about, in one line of a list."""

from collections.abc import Mapping
from typing import Any

import pytest

from macros.exports.about import about_of, name_of
from macros.model.document import Document

LONG = "Cuộc vận động “Làm thay đổi nếp nghĩ, cách làm của đồng bào, vươn lên thoát nghèo bền vững”"


def document(title: str, fields: Mapping[str, Any]) -> Document:
    given = {"id": "a", "title": title, "type": "quyet-dinh", "status": "verified"}
    return Document.model_validate({**given, "source": [{"id": "b"}], **fields})


@pytest.mark.parametrize(
    ("title", "fields", "said"),
    [
        ("Quyết định 1/QĐ-UBND", {"subject": "về giao kinh phí"}, "về giao kinh phí"),
        ("Quyết định 1/QĐ-UBND", {"content": "Giao kinh phí"}, "giao kinh phí (theo báo cáo)"),
        ("Quyết định 1/QĐ-UBND", {"subject": f"về {LONG} ở huyện"}, "về Cuộc vận động ở huyện"),
        (
            "Quyết định 1/QĐ-UBND",
            {"subject": "về Cuộc vận động “Ba sạch”"},
            "về Cuộc vận động “Ba sạch”",
        ),
        ("Quyết định Tặng Giấy khen", {"subject": "Tặng Giấy khen năm 2022"}, "năm 2022"),
        ("Quyết định Tặng Giấy khen", {"subject": "Tặng Giấy khen"}, ""),
        ("Tặng cờ", {"subject": "Tặng cờ", "number": "/QĐ-UBND"}, "Tặng cờ"),
        ("Quyết định 1/QĐ-UBND", {"number": "1/QĐ-UBND"}, ""),
        ("Nghị quyết Đại hội", {}, ""),
        ("Giao vốn", {"number": "/QĐ-UBND"}, "Giao vốn"),
    ],
)
def test_about(title: str, fields: Mapping[str, Any], said: str) -> None:
    assert about_of(document(title, fields)) == said


def test_a_number_names_a_document_where_its_title_has_none() -> None:
    assert (
        name_of(document("Tặng cờ", {"number": "/QĐ-UBND"})) == "Quyết định /QĐ-UBND, số để trống"
    )
    numbered = {"number": "1/QĐ-UBND"}
    assert name_of(document("Quyết định 1/QĐ-UBND", numbered)) == "Quyết định 1/QĐ-UBND"
    assert name_of(document(f"Nghị quyết về {LONG}", {})) == "Nghị quyết về Cuộc vận động"
