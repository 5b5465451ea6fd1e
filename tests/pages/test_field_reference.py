"""The reference of fields: what each kind of field is said to hold."""

from __future__ import annotations

import pytest

from macros.model import KINDS
from macros.pages.overviews.field_reference import rows_of


@pytest.mark.parametrize(
    ("kind", "key", "holds"),
    [
        ("place", "title", "chữ"),
        ("place", "aliases", "danh sách: chữ"),
        ("event", "starts_on", "ngày"),
        ("event", "type", "một trong các giá trị"),
        ("event", "places", "danh sách: mã của địa bàn"),
        ("indicator", "position", "số nguyên"),
        ("term", "expansion_printed", "true hoặc false"),
        ("term", "means", "mã của bản ghi bất kỳ"),
        ("funding", "giver", "mã của cơ quan, tổ chức"),
        ("document", "relations", "danh sách: nhóm trường"),
    ],
)
def test_a_field_is_said_to_hold_what_it_holds(kind: str, key: str, holds: str) -> None:
    (row,) = rows_of(KINDS[kind], [key])
    assert row.holds == holds


def test_a_group_has_its_own_rows_and_a_field_its_example() -> None:
    relations, position = rows_of(KINDS["document"], ["relations"]) + rows_of(
        KINDS["indicator"], ["position"]
    )
    assert [row.field.key for row in relations.parts][:2] == ["type", "to"]
    assert (position.parts, position.example) == ((), "1")
    assert [row.field.key for row in rows_of(KINDS["place"])][:2] == ["id", "title"]
