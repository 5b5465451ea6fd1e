"""Records that contradict those that they name: just wrong, and just right."""

from typing import Any

import pytest

from macros.checks import (
    claims,
    contradicting_relations,
    funding_decision,
    linked_apart,
    meant_name,
    names_told,
    percentage,
    restated,
    told_twice,
)
from tests.invented import count_of, made, told

Fields = dict[str, Any]
APART = "noi-khac-nhau"


PLACES = (
    made("place", "h", type="huyen"),
    made("place", "x", part_of="h"),
    made("place", "y", part_of="h"),
)


@pytest.mark.parametrize(("there", "count"), [(["y"], 1), (["x"], 0), (["h"], 0), ([], 0)])
@pytest.mark.parametrize("kind", ["media", "event"])
def test_what_a_link_names_is_there(kind: str, there: list[str], count: int) -> None:
    record = made(kind, "a", places=["x"], models=["m"])
    model = made("model", "m", places=there)
    assert count_of(APART, linked_apart, record, model, *PLACES) == count
    note = made("observation", "o", about=["a", "m"], type="mau-thuan")
    assert told(linked_apart.check, record, model, note, *PLACES) == []


@pytest.mark.parametrize("there", ["x.yml", "m", "la"])
def test_what_is_no_place_is_nowhere_else(there: str) -> None:
    record = made("media", "a", places=["x"], models=["m"])
    assert told(linked_apart.check, record, made("model", "m", places=[there, "y"]), *PLACES) == []


@pytest.mark.parametrize(
    ("key", "own", "other", "count"),
    [
        ("base", "x", "h", 0),
        ("base", "h", "x", 1),
        ("numerator", "h", "x", 0),
        ("numerator", "x", "h", 1),
        ("base", "x", "x", 0),
        ("follows", "x", "h", 1),
        ("follows", "h", "x", 1),
        ("follows", "x", "x", 0),
    ],
)
def test_a_part_lies_in_its_whole(key: str, own: str, other: str, count: int) -> None:
    figures = made("figure", "a", place=own, **{key: "b"}), made("figure", "b", place=other)
    assert count_of(APART, linked_apart, *figures, *PLACES) == count


@pytest.mark.parametrize(("unit", "found"), [("%", "mà tóm tắt nêu"), ("hộ", "không phải tỷ lệ")])
def test_a_count_with_a_numerator_is_told_once(unit: str, found: str) -> None:
    figures = made("figure", "p", printed="1"), made("figure", "b", printed="5")
    entry = made("figure", "a", unit=unit, printed="20", numerator="p", summary="Là 5 hộ.")
    (wrong,) = told(percentage.check, entry, *figures)
    assert found in wrong


@pytest.mark.parametrize(("places", "count"), [(["x"], 1), (["h"], 0), ([], 0)])
def test_what_all_places_share_is_not_of_one(places: list[str], count: int) -> None:
    whole = made("place", "h", type="huyen", shared=["e"])
    record = made("event", "e", places=places)
    assert count_of(APART, linked_apart, record, whole, *PLACES[1:]) == count


@pytest.mark.parametrize(
    ("title", "other", "count"),
    [
        ("Sơ kết 01 năm", "Sơ kết 02 năm", 1),
        ("Sơ kết 01 năm", "Sơ kết 1 năm", 0),
        ("Sơ kết 01 năm", "Sơ kết 02 xã", 0),
        ("Sơ kết (02/2021-02/2023)", "Sơ kết (02/2021-02/2024)", 1),
        ("Sơ kết (02/2021-02/2023)", "Sơ kết (02/2021-02/2023)", 0),
    ],
)
def test_titles_number_one_thing_alike(title: str, other: str, count: int) -> None:
    pair = made("media", "a", title=title, events=["e"]), made("event", "e", title=other)
    assert count_of(APART, linked_apart, *pair) == count


@pytest.mark.parametrize(("period", "count"), [("02/2021-02/2024", 1), ("02/2021-02/2023", 0)])
def test_a_title_has_the_period_of_its_document(period: str, count: int) -> None:
    record = made("event", "e", title="Sơ kết (02/2021-02/2023)", documents=["d"])
    document = made("document", "d", title="Kế hoạch", period=period)
    assert count_of(APART, linked_apart, record, document) == count


@pytest.mark.parametrize(
    ("fields", "issuers", "count"),
    [
        ({"organizers": ["t"], "participants": ["h"]}, ["p"], 1),
        ({"organizers": ["t"], "participants": ["h"]}, ["t"], 0),
        ({"organizers": ["t"], "participants": ["h"]}, ["h", "p"], 0),
        ({"organizers": ["t"], "type": "hoi-nghi"}, ["p"], 0),
        ({"organizers": ["t"]}, [], 0),
        ({}, ["p"], 0),
    ],
)
def test_what_is_signed_is_of_who_signs(fields: Fields, issuers: list[str], count: int) -> None:
    signing = made("event", "e", **{"type": "ky-ket", "documents": ["d"], "models": ["m"]} | fields)
    others = made("document", "d", issuers=issuers), made("model", "m")
    assert count_of(APART, linked_apart, signing, *others) == count


def test_all_that_lies_elsewhere_is_told() -> None:
    event = made("event", "e", places=["x", "z"], models=["m"])
    others = made("model", "m", places=["y", "v"]), *(made("place", one) for one in "vz")
    (wrong,) = told(linked_apart.check, event, *others, *PLACES)
    assert wrong.endswith("“m” (data/models/m.yml) ở y, v, mà bản ghi này ở x, z")
    signing = made("event", "e", type="ky-ket", organizers=["t"], documents=["d"])
    (wrong,) = told(linked_apart.check, signing, made("document", "d", issuers=["p", "q"]))
    assert wrong.endswith("“d” do p, q ban hành")


@pytest.mark.parametrize(
    ("kind", "count"),
    [("mau-so", 0), ("loi-in", 0), ("nhieu-cach-viet", 0), ("so-ky-hieu", 0), ("bo-trong", 1)],
)
def test_a_note_of_some_types_lets_places_differ(kind: str, count: int) -> None:
    pair = made("event", "e", places=["x"], models=["m"]), made("model", "m", places=["y"])
    note = made("observation", "o", about=["e", "m"], type=kind)
    assert count_of(APART, linked_apart, *pair, note, *PLACES) == count


@pytest.mark.parametrize(("day", "count"), [("2021-12-15", 1), ("2023-01-05", 0)])
def test_a_programme_has_begun_before_it_is_told_of(day: str, count: int) -> None:
    pair = made("media", "a", published_on=day, models=["m"]), made("model", "m", started_on="2023")
    assert count_of(APART, linked_apart, *pair) == count
    for kind, left in (("nhieu-cach-viet", count), ("so-ky-hieu", count), ("ngay-thang", 0)):
        note = made("observation", "o", about=["a", "m"], type=kind)
        assert count_of(APART, linked_apart, *pair, note) == left


def test_a_programme_may_begin_on_that_day() -> None:
    day = "2023-01-05"
    pair = made("media", "a", published_on=day, models=["m"]), made("model", "m", started_on=day)
    assert told(linked_apart.check, *pair) == []


@pytest.mark.parametrize(("number", "count"), [("123-KH/TU", 1), ("08-KL/TU", 0), ("8-KL/TU", 0)])
def test_the_document_of_a_title_is_named(number: str, count: int) -> None:
    record = made("event", "e", title="Quán triệt Kết luận 08-KL/TU", documents=["d"])
    document = made("document", "d", type="ket-luan", number=number)
    assert count_of(APART, names_told, record, document) == count


@pytest.mark.parametrize(
    ("number", "count"), [("707/QĐ-UBND", 1), ("1089/QĐ-UBND", 0), ("12/KH-UBND", 0)]
)
def test_the_decision_of_a_summary_is_named(number: str, count: int) -> None:
    record = made("funding", "f", summary=f"Theo Quyết định {number}.", decision="d")
    document = made("document", "d", number="1089/QĐ-UBND")
    assert count_of(APART, names_told, record, document) == count


GIVEN = "Giao kinh phí cho Hội Nông dân, 54 triệu đồng"


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"giver": "u", "receiver": "n"}, 0),
        ({"giver": "h"}, 1),
        ({"giver": "p"}, 0),
        ({"receiver": "c"}, 1),
        ({"giver": "hu"}, 1),
    ],
)
def test_money_goes_from_who_decides_to_whom_it_names(fields: Fields, count: int) -> None:
    bodies = (
        made("organization", "u", title="Ủy ban nhân dân huyện Một"),
        made("organization", "h", title="Hội đồng nhân dân huyện Một"),
        made("organization", "p", title="Phòng Tài chính huyện Một"),
        made("organization", "n", title="Hội Nông dân", type="doan-the"),
        made("organization", "c", title="Hội Cựu chiến binh", type="doan-the"),
        made("organization", "hu", title="Huyện ủy Một", type="dang"),
    )
    funding = made("funding", "a", decision="d", **fields)
    for key in ("content", "subject"):
        decision = made("document", "d", issuers=["u"], **{key: GIVEN})
        assert count_of(APART, funding_decision, funding, decision, *bodies) == count
    decision = made("document", "d")
    assert told(funding_decision.check, funding, decision, *bodies) == []
    decision = made("document", "d", issuers=["u", "u2"], subject=GIVEN)
    second = made("organization", "u2", title="Ủy ban nhân dân huyện Hai")
    assert count_of(APART, funding_decision, funding, decision, second, *bodies) == count


@pytest.mark.parametrize(
    ("named", "count"), [("Đoàn", 1), ("Hội Nông dân huyện Một", 0), ("Mọi người", 0)]
)
def test_the_longest_name_of_whom_it_goes_to_is_meant(named: str, count: int) -> None:
    bodies = (
        made("organization", "m", title="Đoàn", type="doan-the"),
        made("organization", "l", title="Hội Nông dân huyện Một", type="doan-the"),
        made("organization", "n", title="Hội Nông dân", type="doan-the"),
    )
    decision = made("document", "d", content=f"Giao kinh phí cho {named}")
    funding = made("funding", "a", decision="d", receiver="n")
    assert count_of(APART, funding_decision, funding, decision, *bodies) == count


def test_two_shares_of_one_part_are_one_number() -> None:
    parts = made("figure", "p", printed="104"), made("figure", "w", printed="2.598")
    one = made("figure", "a", printed="4", unit="%", numerator="p", base="w")
    note = made("observation", "o", type="mau-so", about=["b"])
    for printed, count in (("53,3", 1), ("4,0", 0)):
        two = made("figure", "b", printed=printed, unit="%", numerator="p", base="w")
        assert count_of("ty-le-lech", percentage, one, two, note, *parts) == count


@pytest.mark.parametrize(
    ("summary", "count"),
    [("Tỷ lệ đi cùng 1.457 hộ.", 1), ("Đi cùng 1.091 hộ.", 0), ("Đi cùng 9 hộ.", 0), ("", 0)],
)
def test_a_share_is_of_the_part_that_its_summary_names(summary: str, count: int) -> None:
    figures = made("figure", "p", printed="1.091"), made("figure", "q", printed="1.457")
    share = made("figure", "a", unit="%", numerator="p", summary=summary or None)
    assert count_of("ty-le-lech", percentage, share, *figures) == count


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({}, 1),
        ({"source": [{"id": "sau", "at": "I"}]}, 0),
        ({"as_of": "2023"}, 1),
    ],
)
def test_a_number_goes_on_in_another_source(fields: Fields, count: int) -> None:
    pair = made("figure", "a"), made("figure", "b", follows="a", **fields)
    assert count_of("khac-nguon-truoc", restated, *pair) == count


@pytest.mark.parametrize(
    ("unit", "count"), [("tin", 1), ("phóng sự", 0), ("tin, phóng sự", 0), ("chuyên đề", 0)]
)
def test_a_number_goes_on_counting_one_thing(unit: str, count: int) -> None:
    pair = (
        made("figure", "a", unit="phóng sự", as_of="2022"),
        made("figure", "b", unit=unit, follows="a", as_of="2023"),
    )
    assert count_of("khac-nguon-truoc", restated, *pair) == count


@pytest.mark.parametrize(("day", "count"), [("2021", 1), ("2022", 0), ("2023", 0)])
def test_a_number_follows_an_earlier_one(day: str, count: int) -> None:
    pair = made("figure", "a", as_of="2022"), made("figure", "b", follows="a", as_of=day)
    assert count_of("khac-nguon-truoc", restated, *pair) == count


@pytest.mark.parametrize(
    ("kind", "own", "count"),
    [
        ("repeals", "huyen", 1),
        ("replaces", "huyen", 1),
        ("amends", "huyen", 1),
        ("repeals", "tinh", 0),
        ("repeals", None, 0),
        ("implements", "huyen", 0),
    ],
)
def test_nobody_below_ends_a_document(kind: str, own: str | None, count: int) -> None:
    bodies = made("organization", "t", level="tinh"), made("organization", "h", level=own)
    above = made("document", "b", issuers=["t"])
    document = made("document", "a", issuers=["h"], relations=[{"type": kind, "to": "b"}])
    assert count_of(APART, contradicting_relations, document, above, *bodies) == count
    for one in ("mau-thuan", "so-ky-hieu", "loi-in"):
        note = made("observation", "o", about=["a", "b"], type=one)
        assert told(contradicting_relations.check, document, above, note, *bodies) == []
    unknown = made("document", "a", issuers=["h", "nowhere"], relations=[{"type": kind, "to": "b"}])
    assert told(contradicting_relations.check, unknown, above, *bodies) == []


def test_a_note_on_one_document_excuses_no_other() -> None:
    bodies = made("organization", "t", level="tinh"), made("organization", "h")
    above = [made("document", one, title=f"Văn bản {one}", issuers=["t"]) for one in "bc"]
    relations = [{"type": "repeals", "to": one} for one in "bc"]
    note = made("observation", "o", about=["a", "b"], type="mau-thuan")
    document = made("document", "a", issuers=["h"], relations=relations)
    assert count_of(APART, contradicting_relations, document, *above, note, *bodies) == 1


@pytest.mark.parametrize(("named", "count"), [("x", 1), ("s", 0)])
def test_spellings_are_of_the_named(named: str, count: int) -> None:
    places = made("place", "s", title="Tỉnh Sê Kông"), made("place", "x", title="Huyện Xá Xay")
    spellings = ["Sê Kông", "Sê Công"]
    claim = made("claim", "k", type="same_name", basis="source", named=named, spellings=spellings)
    assert count_of(APART, meant_name, claim, *places) == count


@pytest.mark.parametrize(("means", "count"), [("tinh", 1), ("huyen", 0)])
def test_a_term_means_what_bears_its_full_form(means: str, count: int) -> None:
    bodies = [
        made("organization", "huyen", title="Huyện ủy Glei", aliases=["Huyện ủy"]),
        made("organization", "tinh", title="Tỉnh ủy Kon Tum"),
    ]
    term = made("term", "t", title="HU", type="viet-tat", expansion="Huyện ủy", means=means)
    assert count_of(APART, meant_name, term, *bodies) == count


@pytest.mark.parametrize(("means", "count"), [("h", 2), ("t", 0), (None, 0)])
def test_a_full_form_stands_for_one_thing(means: str | None, count: int) -> None:
    bodies = [made("organization", one, title=f"Tỉnh ủy {one}") for one in "th"]
    terms = [
        made("term", one, type="viet-tat", expansion="Tỉnh ủy", means=meant)
        for one, meant in (("tu", "t"), ("hu", means))
    ]
    assert count_of(APART, meant_name, *terms, *bodies) == count


@pytest.mark.parametrize(("day", "count"), [(None, 1), ("2021", 0)])
def test_what_comes_after_has_a_day(day: str | None, count: int) -> None:
    documents = made("document", "a", issued_on="2021"), made("document", "b", issued_on=day)
    claim = made("claim", "k", type="before_after", basis="source", dated=["a", "b"])
    assert count_of(APART, claims, claim, *documents) == count
    turned = made("claim", "k", type="before_after", basis="source", dated=["b", "a"])
    assert count_of(APART, claims, turned, *documents) == count


@pytest.mark.parametrize(("about", "count"), [("z", 1), ("w", 0), ("p", 0), ("s", 0), ("k", 0)])
def test_the_note_of_a_claim_is_on_what_it_asks(about: str, count: int) -> None:
    figures = (
        made("figure", "s", printed="50", unit="%", numerator="p", base="w"),
        made("figure", "p", printed="1"),
        made("figure", "w", printed="2"),
        made("figure", "z"),
    )
    claim = made("claim", "k", type="share_of", basis="source", stated="s", observations=["o"])
    note = made("observation", "o", about=[about])
    assert count_of(APART, claims, claim, note, *figures) == count


@pytest.mark.parametrize(
    ("kind", "one", "two", "count"),
    [
        ("event", {"summary": "Một câu."}, {"summary": "Một câu."}, 1),
        ("event", {"summary": "Một câu."}, {"summary": "Câu khác."}, 0),
        ("document", {"summary": "Một câu."}, {"summary": "Một câu."}, 1),
        ("document", {"summary": "Một câu."}, {"summary": "Câu khác."}, 0),
        ("place", {"summary": "Một câu."}, {"summary": "Một câu."}, 0),
        ("organization", {"title": "UBND xã Một"}, {"title": "Ủy ban nhân dân xã Một"}, 1),
        ("place", {"search_keys": ["Đăk Pék"]}, {"title": "Xã Đăk Pék"}, 1),
        ("model", {"search_keys": ["nuôi dê"]}, {"title": "Nuôi dê"}, 1),
        ("model", {"search_keys": ["nuôi dê"]}, {"title": "Nuôi dê cỏ"}, 0),
        ("term", {"search_keys": ["HTX"]}, {"title": "HTX"}, 0),
    ],
)
def test_one_thing_under_another_spelling(kind: str, one: Fields, two: Fields, count: int) -> None:
    pair = made(kind, "a", **one), made(kind, "b", **two)
    assert count_of("ten-gan-trung", told_twice, *pair) == count
