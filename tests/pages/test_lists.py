"""The order of each list, and who stands beside whom in it."""

from __future__ import annotations

from typing import Any

import pytest

from macros.model import KINDS
from macros.pages.lists import OVERVIEWS, list_of
from macros.pages.record.view import record_view
from tests.invented import base_of, made

AT = [{"at": at, "label": f"Mục {at}", "title": "…"} for at in ("I", "II", "III")]


def cited(at: str) -> list[dict[str, str]]:
    return [{"id": "nguon", "at": at}]


ORDERS: dict[str, list[dict[str, Any]]] = {
    "document": [
        {"issued_on": "2021"},
        {"issued_on": "2021-02", "number": "02/QĐ-UBND"},
        {"issued_on": "2021-02", "number": "10/QĐ-UBND"},
        {"issued_on": "2021-02-01"},
        {"title": "không ngày"},
        {"number": "01/QĐ-UBND"},
    ],
    "event": [
        {"starts_on": "2021"},
        {"starts_on": "2022", "title": "Ấp"},
        {"starts_on": "2022"},
        {},
    ],
    "media": [
        {"type": "phong-su", "position": 2},
        {"type": "phong-su", "position": 10},
        {"type": "tin", "position": 1},
    ],
    "model": [{"title": "Ấp"}, {"title": "bò"}, {"category": "trong-trot", "title": "ai"}],
    "indicator": [{"position": 2}, {"position": 10}],
    "figure": [{"source": cited("I"), "title": "Đá"}, {"source": cited("I"), "title": "e"}]
    + [{"source": cited("II"), "title": "ai"}],
    "funding": [{"year": "2021"}, {"year": "2022"}],
    "finding": [
        {"type": "uu-diem", "position": 2},
        {"type": "uu-diem", "position": 10},
        {"type": "han-che", "position": 1},
    ],
    "task": [{"position": 2}, {"position": 10}],
    "person": [{"title": "Ấm"}, {"title": "bình"}, {"title": "Đông"}, {"title": "em"}],
    "term": [{"title": "Ấm"}, {"title": "bình"}],
    "observation": [
        {"type": "loi-in", "title": "Ấm"},
        {"type": "loi-in", "title": "bình"},
        {"type": "dem", "title": "ai"},
    ],
    "organization": [
        {"level": "tinh", "title": "ai"},
        {"level": "huyen", "title": "Ấm"},
        {"level": "huyen", "title": "bình"},
        {"level": None, "title": "ai"},
    ],
    "place": [
        {"type": "tinh", "title": "b"},
        {"type": "xa", "title": "a"},
        {"type": "xa", "title": "Ă b"},
    ],
}
"""The records of a kind, in the order in which the list must have them."""


@pytest.mark.parametrize("kind", ORDERS)
def test_a_list_has_its_order_however_the_files_lie(kind: str) -> None:
    wanted = [f"r{len(ORDERS[kind]) - n}" for n in range(len(ORDERS[kind]))]
    entries = [made(kind, i, **fields) for i, fields in zip(wanted, ORDERS[kind], strict=True)]
    base = base_of(*reversed(entries), made("source", "nguon", outline=AT))
    ordered = list_of(base, KINDS[kind])
    assert [record.id for record in ordered.records] == wanted
    assert (ordered.address, ordered.title) == (
        OVERVIEWS[KINDS[kind]].address,
        OVERVIEWS[KINDS[kind]].title,
    )


def test_neighbours_are_the_one_before_and_the_one_after() -> None:
    base = base_of(*(made("task", i, position=n) for n, i in enumerate("abc", start=1)))
    around = {i: record_view(base, base.get(i)).neighbours for i in "abc"}
    found = {
        i: (n.previous and n.previous.id, n.following and n.following.id) for i, n in around.items()
    }
    assert found == {"a": (None, "b"), "b": ("a", "c"), "c": ("b", None)}
    assert around["a"].address == "bai-hoc.html"


def test_every_kind_has_an_overview() -> None:
    assert set(OVERVIEWS) == set(KINDS.values())
