"""Documents and budgets that are linked agree."""

from typing import Any

import pytest

from macros.checks import contradicting_relations, document_number, funding_decision, own_number
from tests.invented import count_of, made, told


@pytest.mark.parametrize(
    ("second", "count"),
    [("implements", 1), ("based_on", 1), ("guides", 1), ("amends", 0), ("cites", 0)],
)
def test_no_document_rests_on_what_it_ends(second: str, count: int) -> None:
    for first in ("replaces", "repeals", "consolidates"):
        both = [{"type": second, "to": "b"}, {"type": first, "to": "b"}]
        for given in (both, both[::-1]):
            pair = made("document", "a", relations=given), made("document", "b")
            assert count_of("noi-khac-nhau", contradicting_relations, *pair) == count
    relations = [{"type": "replaces", "to": "b"}, {"type": second, "to": "b"}]
    entry = made("document", "a", relations=relations)
    assert count_of("noi-khac-nhau", contradicting_relations, entry, made("document", "b")) == count
    apart = [{"type": "replaces", "to": "c"}, {"type": second, "to": "b"}]
    entry = made("document", "a", relations=apart)
    assert told(contradicting_relations.check, entry, made("document", "b")) == []


@pytest.mark.parametrize(("issued", "count"), [("2020", 1), ("2021", 0), ("2022", 0), ("2023", 1)])
def test_a_budget_is_decided_in_its_year_or_the_one_before(issued: str, count: int) -> None:
    pair = made("funding", "a", year="2022", decision="b"), made("document", "b", issued_on=issued)
    assert count_of("noi-khac-nhau", funding_decision, *pair) == count


@pytest.mark.parametrize(
    ("ended", "count"), [("2022-09-01", 1), ("2023-05-05", 0), ("2023-05", 0), (None, 0)]
)
def test_nothing_rests_on_what_was_ended_before(ended: str | None, count: int) -> None:
    rests = [{"type": "implements", "to": "b"}]
    entry = made("document", "a", issued_on="2023-05-05", relations=rests)
    for kind in ("repeals", "replaces", "consolidates"):
        ends = {"type": "ke-hoach", "relations": [{"type": kind, "to": "b"}]}
        documents = entry, made("document", "b"), made("document", "c", issued_on=ended, **ends)
        assert count_of("noi-khac-nhau", contradicting_relations, *documents) == count


@pytest.mark.parametrize(
    ("number", "title", "count"),
    [
        ("12/NQ-HĐND", "Ủy ban nhân dân huyện", 1),
        ("12/NQ-HĐND", "Hội đồng nhân dân huyện", 0),
        ("12/QĐ-UBND", "Hội đồng nhân dân huyện", 1),
        ("12/QĐ-UBND", "Ủy ban nhân dân huyện", 0),
    ],
)
def test_a_council_is_no_committee(number: str, title: str, count: int) -> None:
    body = made("organization", "b", title=title)
    entry = made("document", "a", number=number, issuers=["b"])
    assert count_of("noi-khac-nhau", own_number, entry, body) == count


@pytest.mark.parametrize(
    ("number", "issuers", "count"),
    [
        ("08-KL/TU", ["uy-ban"], 1),
        ("08-KL/TU", ["tinh-uy"], 0),
        ("12/QĐ-UBND", ["tinh-uy"], 1),
        ("12/QĐ-UBND", ["tinh-uy", "uy-ban"], 0),
        ("12/QĐ-UBND", [], 0),
        ("12/QĐ-STC", ["tinh-uy"], 0),
    ],
)
def test_a_number_ends_with_its_issuer(number: str, issuers: list[str], count: int) -> None:
    bodies = made("organization", "tinh-uy", type="dang"), made("organization", "uy-ban")
    entry = made("document", "a", number=number, issuers=issuers)
    assert count_of("noi-khac-nhau", own_number, entry, *bodies) == count


@pytest.mark.parametrize(
    ("title", "number", "count"),
    [
        ("Quyết định 1089/QĐ-UBND", "1098/QĐ-UBND", 1),
        ("Quyết định 1089/QĐ-UBND", "1089/QĐ-UBND", 0),
        ("Quyết định 1089/QĐ-UBND", None, 0),
        ("Quyết định 30/2020/QĐ-CP", "30/2020/QĐ-CP", 0),
        ("Quyết định 30/2020/QĐ-CP", "30/2021/QĐ-CP", 1),
        ("Quyết định về việc chung", "30/QĐ-CP", 0),
    ],
)
def test_the_number_of_a_title_is_the_documents(title: str, number: str | None, count: int) -> None:
    entry = made("document", "a", title=title, number=number)
    assert count_of("noi-khac-nhau", document_number, entry) == count


@pytest.mark.parametrize(
    ("loose", "firm", "count"),
    [
        ({"relations": [{"type": "related", "to": "b"}]}, {}, 0),
        (
            {"relations": [{"type": "related", "to": "b"}]},
            {"relations": [{"type": "implements", "to": "a"}]},
            1,
        ),
        (
            {"relations": [{"type": "cites", "to": "b"}]},
            {"relations": [{"type": "implements", "to": "a"}]},
            0,
        ),
        (
            {"relations": [{"type": "related", "to": "b"}]},
            {"relations": [{"type": "related", "to": "a"}]},
            0,
        ),
    ],
)
def test_a_loose_link_says_what_no_relation_says(
    loose: dict[str, Any], firm: dict[str, Any], count: int
) -> None:
    pair = made("document", "a", **loose), made("document", "b", **firm)
    assert count_of("noi-lai", contradicting_relations, *pair) == count


@pytest.mark.parametrize(("year", "count"), [("2022", 0), ("2022-05", 1)])
def test_a_budget_is_of_a_year(year: str, count: int) -> None:
    assert count_of("nam-la", funding_decision, made("funding", "a", year=year)) == count


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"spent": "70 triệu đồng"}, 1),
        ({"spent": "0,07 tỷ đồng"}, 1),
        ({"spent": "54 triệu đồng"}, 0),
        ({"spent": "chưa chi"}, 0),
        ({"giver": "tinh"}, 1),
        ({"giver": "huyen"}, 0),
        ({"giver": "phong"}, 0),
        ({"giver": "phong", "receiver": "huyen"}, 1),
        ({"giver": "huyen", "receiver": "phong"}, 0),
        ({"decision": "kh"}, 1),
        ({"receiver": "huyen"}, 0),
        ({"spent": "70 triệu đồng", "unit": "tấn"}, 0),
    ],
)
def test_a_budget_is_of_its_decision(fields: dict[str, Any], count: int) -> None:
    entries = (
        made("funding", "a", **{"printed": "54", "decision": "qd"} | fields),
        made("document", "qd", issuers=["huyen"]),
        made("document", "kh", issuers=["huyen"], type="ke-hoach"),
        *(made("organization", one) for one in ("huyen", "phong")),
        made("organization", "tinh", level="tinh"),
    )
    assert count_of("noi-khac-nhau", funding_decision, *entries) == count
    for kind in ("so-hoc", "loi-in", "mau-thuan", "ngay-thang", "so-ky-hieu", "bo-trong"):
        note = made("observation", "o", about=["a"], type=kind)
        is_swapped = fields.get("receiver") == "huyen" and kind not in ("loi-in", "so-ky-hieu")
        left = count if is_swapped or kind == "bo-trong" else 0
        assert count_of("noi-khac-nhau", funding_decision, *entries, note) == left


@pytest.mark.parametrize(
    ("year", "period", "count"),
    [("2022", None, 0), ("2023", None, 1), ("2023", "2022", 1), ("2023", "2022-2023", 0)],
)
def test_a_decision_is_of_one_budget(year: str, period: str | None, count: int) -> None:
    two = (made("funding", one, year=y, decision="qd") for one, y in (("a", "2022"), ("b", year)))
    decision = made("document", "qd", issued_on="2022-01", period=period)
    assert count_of("noi-khac-nhau", funding_decision, *two, decision) == 2 * count


@pytest.mark.parametrize(
    ("number", "level", "count"),
    [
        ("37-KH/HU", "huyen", 0),
        ("37-KH/HU", "tinh", 1),
        ("8-KL/TU", "tinh", 0),
        ("8-KL/TU", "xa", 1),
    ],
)
def test_a_number_ends_with_its_level(number: str, level: str, count: int) -> None:
    body = made("organization", "b", type="dang", level=level)
    entry = made("document", "a", number=number, issuers=["b"])
    assert count_of("noi-khac-nhau", own_number, entry, body) == count
