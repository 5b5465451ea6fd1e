"""One walk: what is declared of a field, and every value of a record with its place."""

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.model import KINDS
from macros.model.claim import Claim
from macros.model.declared import Field, fields_of
from macros.model.derived import amount, date_of
from macros.model.document import Document
from macros.model.fields import Citation
from macros.model.figure import Figure
from macros.model.order import key_order
from macros.model.uses import Use
from macros.model.walk import field_at, field_name, walk
from tests.audit.builders import claim, document, figure


def keys_for(use: Use) -> dict[str, list[str]]:
    """Kind of record → keys of the fields that are for `use`."""
    found = {
        kind: [k for k, f in fields_of(t).items() if use in f.uses] for kind, t in KINDS.items()
    }
    return {kind: keys for kind, keys in found.items() if keys}


def test_a_field_says_what_it_holds() -> None:
    fields = fields_of(Document)
    issuers, issued_on = fields["issuers"], fields["issued_on"]
    assert (issuers.many, issuers.holds, issuers.label) == (True, "text", "Cơ quan ban hành")
    assert issuers.ref and issuers.ref.kinds == ("organization",)
    assert (issued_on.many, issued_on.holds, issued_on.ref) == (False, "date", None)
    assert fields["type"].choices["quyet-dinh"] == "Quyết định"
    assert fields["source"].group is Citation
    assert not fields["type"].group and not fields["source"].choices


def test_what_a_field_is_for_is_said_at_the_field() -> None:
    assert keys_for(Use.DATES) == {
        "document": ["issued_on"],
        "event": ["starts_on"],
        "media": ["published_on"],
        "funding": ["year"],
    }
    assert keys_for(Use.QUANTITY) == {
        "figure": ["printed", "unit", "precision"],
        "funding": ["printed", "unit"],
    }
    assert keys_for(Use.UPWARD) == {
        "organization": ["part_of"],
        "place": ["part_of"],
        "figure": ["numerator", "base", "follows"],
    }
    assert keys_for(Use.PAST)["figure"] == ["as_of"] and "funding" not in keys_for(Use.PAST)


@pytest.mark.parametrize(
    ("key", "types", "needed"),
    [
        ("basis", 0, 0),
        ("stated", 6, 6),
        ("operands", 5, 2),
        ("counted", 1, 1),
        ("spellings", 1, 1),
    ],
)
def test_fields_of_a_type_say_for_which_they_are(key: str, types: int, needed: int) -> None:
    field = fields_of(Claim)[key]
    assert (len(field.types), len(field.needed)) == (types, needed)
    assert field.required == (key == "basis")


def test_fields_of_types_stand_between_required_and_optional_ones() -> None:
    order = key_order(Claim)
    assert order[2:5] == ["type", "basis", "stated"]
    assert order.index("spellings") + 1 == order.index("observations") < order.index("source")


def test_walk_gives_every_value_with_its_place() -> None:
    record = document("mot", "2024-02")
    values = {value.location: value.value for value in walk(record)}
    assert values["id",] == "mot"
    assert values["source", 0, "at"] == "I"
    assert str(values["issued_on",]) == "2024-02"
    assert ("number",) not in values and ("issuers",) not in values


def test_a_field_is_found_by_its_place() -> None:
    assert field_name(Document, ("relations", 0, "to")) == "“Văn bản” (to)"
    assert field_name(Document, ("issuers", 2)) == "“Cơ quan ban hành” (issuers)"
    assert field_name(Claim, ("counted", "kind")) == "“Loại bản ghi” (kind)"
    assert field_name(Document, ("khong-co",)) == "“khong-co”"
    assert field_at(Document, ()) is None


@pytest.mark.parametrize(
    ("key", "shown"),
    [("number", '"1089/QĐ-UBND"'), ("issued_on", "2021-12-20"), ("subject", "Giao kinh phí")],
)
def test_an_example_as_yaml(key: str, shown: str) -> None:
    field: Field = fields_of(Document)[key]
    assert field.yaml_example == shown


def test_amount() -> None:
    assert amount(figure("a", "1.662", precision="khoang")) == "khoảng 1.662 hộ"
    assert amount(figure("a", "10,40", "%")) == "10,40%"
    assert amount(document("a", None)) == ""
    assert Use.QUANTITY not in fields_of(KINDS["observation"])["printed"].uses


def test_date_of(toy: KnowledgeBase) -> None:
    assert str(date_of(document("a", "2024"))) == "2024"
    assert date_of(document("a", None)) is None
    assert date_of(figure("a", "1", as_of="2023")) is None
    assert str(date_of(toy.get("kinh-phi-man-2022"))) == "2022"


def test_a_variant_has_its_own_fields_only() -> None:
    judged = claim("before_after", dated=["a", "b"])
    assert "dated" in fields_of(type(judged)) and "stated" not in fields_of(type(judged))
    assert [v.value for v in walk(judged) if v.field.key == "dated"] == ["a", "b"]
    assert not fields_of(Figure)["printed"].types
