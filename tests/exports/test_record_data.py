"""The one view of a record, on the toy corpus."""

import pytest

from macros.audit import Verdict
from macros.exports.answers import capital
from macros.exports.gather import record_data
from macros.exports.in_time import in_time
from macros.exports.record_data import FieldData, RecordData
from macros.knowledge_base import KnowledgeBase
from macros.model.media import Media
from tests.invented import base_of, made


def field(data: RecordData, key: str) -> FieldData:
    return next(found for found in data.fields if found.field.key == key)


def test_fields_have_labels_texts_and_records(toy: KnowledgeBase) -> None:
    data = record_data(toy, toy.get("12-qd-ubnd-2022"))
    issuers = field(data, "issuers")
    assert issuers.field.label == "Cơ quan ban hành"
    assert [value.record and value.record.id for value in issuers.values] == [
        issuer.id for issuer in data.named("issuers")
    ]
    assert field(data, "status").values[0].text == data.record.status.label
    place = field(data, "source").values[0]
    assert [part.field.key for part in place.parts] == ["id", "at"]


def test_what_the_file_holds_is_told_from_what_is_worked_out(toy: KnowledgeBase) -> None:
    data = record_data(toy, toy.get("kc-ty-le-trong-man"))
    operands = field(data, "operands")
    assert [value.raw for value in operands.values] == ["sl-ho-trong-man", "sl-tong-so-ho"]
    assert not operands.stored and field(data, "stated").stored
    assert not field(data, "aliases").stored and not field(data, "aliases").values


def test_links_are_seen_from_both_ends(toy: KnowledgeBase) -> None:
    lower = record_data(toy, toy.get("04-ctr-ubnd-2022"))
    upper = record_data(toy, toy.get("03-kl-tu-2022"))
    down = {(link.label, link.record.id) for link in lower.links}
    up = {(link.label, link.record.id) for link in upper.backlinks}
    assert ("Triển khai thực hiện", "03-kl-tu-2022") in down
    assert ("Được triển khai bởi", "04-ctr-ubnd-2022") in up


def test_verdicts_notes_and_places(toy: KnowledgeBase) -> None:
    share = record_data(toy, toy.get("sl-ty-le-trong-man"))
    assert [audited.claim.id for audited in share.claims] == ["kc-ty-le-trong-man"]
    assert share.claims[0].outcome.verdict == Verdict.AGREES
    assert share.outcome is None
    # A figure is also told of claims that compute with it without naming it.
    whole = record_data(toy, toy.get("sl-tong-so-ho"))
    assert "kc-ty-le-trong-man" in [audited.claim.id for audited in whole.claims]
    commune = record_data(toy, toy.get("xa-dak-tuoi"))
    assert [note.id for note in commune.observations] == ["dsc-dak-tuoi"]
    assert [(place.source.id, place.at) for place in commune.places] == [
        ("bao-cao-suoi-may", "II.1")
    ]
    assert commune.places[0].item


@pytest.mark.parametrize(("title", "heading"), [("dê", "Dê"), ("đ/b", "đ/b"), ("", "")])
def test_a_heading_has_a_capital_and_an_abbreviation_its_letters(title: str, heading: str) -> None:
    assert capital(title) == heading


def test_news_without_a_day_stand_as_the_source_lists_them() -> None:
    base = base_of(
        *(made("media", f"tin-{at}", title=f"A {at}", position=at) for at in (16, 9, 14))
    )
    assert [item.position for item in in_time(base, base.all(Media))] == [9, 14, 16]
