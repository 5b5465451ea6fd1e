"""A wrong key is answered with one key only where no other can be meant."""

import pytest

from macros.model.declared import fields_of
from macros.model.document import Document
from macros.model.event import Event
from macros.suggest import meant_key

DOCUMENT = {key: field.label for key, field in fields_of(Document).items()}


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("ngay_ban_hanh", "issued_on"),
        ("issuedOn", "issued_on"),
        ("issue_on", "issued_on"),
        ("titel", "title"),
        ("alias", "aliases"),
        ("Số ký hiệu", "number"),
        ("nội dung", "content"),  # its label says more in parentheses
        ("tiêu đề", "title"),
        ("issued_by", "issuers"),
        ("địa bàn", None),
        ("cơ quan", None),
        ("người", None),  # “nguồn” without accents is one letter away
        ("note", None),
        ("kind", None),
        ("issued_date", None),
        ("zzz", None),
    ],
)
def test_a_key_is_named_only_where_it_is_certain(word: str, key: str | None) -> None:
    assert meant_key(word, DOCUMENT) == key


def test_no_key_of_another_kind_is_named() -> None:
    assert meant_key("issued_on", {key: f.label for key, f in fields_of(Event).items()}) is None
    outline = {"at": "Vị trí", "label": "Đọc là", "title": "Nội dung"}
    assert meant_key("name", outline) is None
    assert meant_key("nội dung", outline) == "title"


def test_two_near_keys_are_none() -> None:
    assert meant_key("placed", {"places": "Nơi", "placer": "Người đặt"}) is None
