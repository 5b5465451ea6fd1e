"""The reference of fields: what each kind of field is said to hold."""

import re

import pytest
import yaml

from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS, Record
from macros.pages.overviews.field_reference import FieldRow, rows_of
from macros.pages.pages import Pages


@pytest.mark.parametrize(
    ("kind", "key", "holds"),
    [
        ("place", "title", "chữ"),
        ("place", "aliases", "danh sách chữ"),
        ("event", "starts_on", "ngày"),
        ("event", "type", "một trong các giá trị"),
        ("event", "places", "danh sách mã của địa bàn"),
        ("indicator", "position", "số nguyên"),
        ("term", "expansion_printed", "true hoặc false"),
        ("term", "means", "mã của bản ghi bất kỳ"),
        ("funding", "giver", "mã của cơ quan, tổ chức"),
        ("document", "relations", "danh sách nhóm trường"),
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
    assert (position.parts, position.example) == ((), "position: 1")
    assert [row.field.key for row in rows_of(KINDS["place"])][:2] == ["id", "title"]


@pytest.mark.parametrize("kind", [Record, *KINDS.values()])
def test_an_example_may_be_copied_into_a_file(kind: type[Record]) -> None:
    def check(rows: tuple[FieldRow, ...]) -> None:
        for row in rows:
            assert yaml.load(row.example, yaml.BaseLoader) == {row.field.key: as_text(row)}
            check(row.parts)

    check(rows_of(kind))


def as_text(row: FieldRow) -> object:
    """The example with all values as text, as a file is read."""
    return yaml.load(yaml.safe_dump(row.field.example), yaml.BaseLoader)


@pytest.mark.parametrize(
    ("key", "typed"),
    [("issued_on", "20/12/2021"), ("aliases", "QĐ 1089"), ("issuers", ""), ("number", "")],
)
def test_what_is_typed_into_the_form_is_told_where_it_differs(key: str, typed: str) -> None:
    (row,) = rows_of(KINDS["document"], [key])
    assert row.typed == typed


def test_the_types_that_need_a_field_are_told_once(toy: KnowledgeBase) -> None:
    page = Pages(toy, "Kho").overview("field_reference", "contribute/truong.html")
    stated = re.search(r"<dt><code>stated</code>.*?</dt>", page, re.DOTALL)
    assert stated and stated[0].count("bắt buộc") == 1
