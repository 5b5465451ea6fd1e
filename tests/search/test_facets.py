"""Each facet is filled from its own field, once a value, in the order of the record."""

from typing import Any

from macros.exports.gather import record_data
from macros.search.facets import FACET_LABELS, Facets, facets_of
from tests.invented import base_of, made

OUTLINE = [
    {"at": "II.1", "label": "Mục II.1, đoạn 1", "title": "Hai"},
    {"at": "II.2", "label": "Mục II.1, đoạn 2", "title": "Ba"},
]


def facets(kind: str, **fields: Any) -> Facets:
    beside = [made("organization", f"o{n}", title=f"Cơ quan {n}") for n in (1, 2)]
    beside += [made("place", f"x{n}", title=f"Xã {n}") for n in (1, 2)]
    base = base_of(made(kind, "a", **fields), *beside, made("source", "nguon", outline=OUTLINE))
    return facets_of(record_data(base, base.get("a")))


def test_a_document_by_kind_year_issuer_and_topic() -> None:
    found = facets(
        "document",
        issued_on="2022-03-05",
        issuers=["o2", "o1"],
        recipients=["o1"],
        topics=["ca-phe", "kinh-phi"],
        source=[{"id": "nguon", "at": at} for at in ("II.1", "II.2", "IX, 3")],
    )
    assert found == {
        "kind": ["Văn bản"],
        "year": ["2022"],
        "issuer": ["Cơ quan 2", "Cơ quan 1"],
        "place": [],
        "topic": ["Cà phê", "Kinh phí"],
        "section": ["Mục II.1", "IX"],
    }
    assert found.keys() == FACET_LABELS.keys()


def test_an_event_by_its_places_and_all_its_years() -> None:
    found = facets(
        "event",
        starts_on="2022-12-31",
        ends_on="2023-01-01",
        places=["x2", "x1"],
        organizers=["o1"],
        related=[{"to": "x2"}],
    )
    assert (found["place"], found["year"]) == (["Xã 2", "Xã 1"], ["2022", "2023"])
    assert found["issuer"] == []


def test_a_place_is_its_own_place_before_the_one_above() -> None:
    assert facets("place", title="Thôn", part_of="x1")["place"] == ["Thôn", "Xã 1"]
