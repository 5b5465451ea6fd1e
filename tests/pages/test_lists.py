"""The order of each list, and who stands beside whom in it."""

from typing import Any

import pytest

from macros.exports.word.lists import document_rows
from macros.model import KINDS
from macros.model.document import Document
from macros.model.figure import Figure
from macros.pages.chronology import timeline_entries
from macros.pages.lists import OVERVIEWS, list_of, listed
from macros.pages.pages import Pages
from macros.pages.record.view import record_view
from macros.pages.weight import group_of
from tests.invented import base_of, made

ORDERS: dict[str, list[dict[str, Any]]] = {
    "document": [
        {"issued_on": "2021-02", "number": "02/QĐ-UBND"},
        {"issued_on": "2021-02", "number": "10/QĐ-UBND"},
        {"issued_on": "2021-02-01"},
        {"issued_on": "2021"},
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
    "figure": [
        {"topics": ["giam-ngheo"], "printed": "1.457", "title": "e"},
        {"topics": ["giam-ngheo"], "printed": "10"},
        {"topics": ["giam-ngheo"], "printed": "99,5", "unit": "%"},
        {"topics": ["giam-ngheo"], "printed": "2.000", "unit": "ha"},
        {"topics": ["dan-cu", "giam-ngheo"], "title": "Đá"},
        {"topics": ["dan-cu"], "title": "e"},
        {"topics": ["tuyen-truyen"]},
        {"topics": ["von"], "printed": "9.000"},
        {},
    ],
    "funding": [{"year": "2021"}, {"year": "2022"}],
    "finding": [
        {"type": "uu-diem", "position": 2},
        {"type": "uu-diem", "position": 10},
        {"type": "han-che", "position": 1},
    ],
    "task": [{"position": 2}, {"position": 10}],
    "person": [{"title": "Ấm"}, {"title": "bình"}, {"title": "Đông"}, {"title": "em"}],
    "term": [{"title": "ai"}, {"title": "Ấm"}, {"title": "bình"}, {"title": "dz"}, {"title": "Đá"}],
    "observation": [
        {"type": "dem", "title": "Ấm"},
        {"type": "dem", "title": "bình"},
        {"type": "loi-in", "title": "ai"},
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
    base = base_of(*reversed(entries))
    ordered = list_of(base, KINDS[kind])
    assert [record.id for record in ordered.records] == wanted
    assert (ordered.address, ordered.title) == (
        OVERVIEWS[KINDS[kind]].address,
        OVERVIEWS[KINDS[kind]].title,
    )


def test_the_figures_of_indicators_come_first_the_result_before_its_target() -> None:
    figures = [made("figure", i) for i in ("aim", "base", "count", "share", "late")]
    poor = made("figure", "ngheo", topics=["giam-ngheo"])
    first = made("indicator", "a", position=1, actual=["share"], counts=["count"], target="aim")
    later = made("indicator", "b", position=2, actual=["late"], base="base")
    base = base_of(poor, *figures, later, first)
    found = [record.id for record in list_of(base, Figure).records]
    assert found == ["share", "count", "aim", "late", "base", "ngheo"]
    groups = [group_of(base, record) for record in listed(base, Figure)]
    assert groups == [*5 * ["Mục tiêu, kết quả"], "Giảm nghèo"]


def test_a_report_stands_after_the_letter_of_its_year_that_it_carries_out() -> None:
    to = [{"type": "implements", "to": "thu"}]
    report = made("document", "bao-cao", issued_on="2024", relations=to)
    plan = made("document", "ke-hoach", issued_on="2024")
    rests = [{"type": "based_on", "to": "ke-hoach"}]
    letter = made("document", "thu", issued_on="2024-02-05", relations=rests)
    base = base_of(report, letter, plan, made("document", "cu", issued_on="2023-12"))
    wanted = ["cu", "ke-hoach", "thu", "bao-cao"]
    assert [record.id for record in list_of(base, Document).records] == wanted
    assert [entry.record.id for entry in timeline_entries(base, base.records)] == wanted
    assert [row[2] for row in document_rows(base)] == ["12/2023", "2024", "05/02/2024", "2024"]
    around = record_view(base, base.get("thu")).neighbours
    assert (around.previous, around.following) == (base.get("ke-hoach"), base.get("bao-cao"))


def test_neighbours_are_the_one_before_and_the_one_after() -> None:
    base = base_of(*(made("task", i, position=n) for n, i in enumerate("abc", start=1)))
    around = {i: record_view(base, base.get(i)).neighbours for i in "abc"}
    found = {
        i: (n.previous and n.previous.id, n.following and n.following.id) for i, n in around.items()
    }
    assert found == {"a": (None, "b"), "b": ("a", "c"), "c": ("b", None)}
    assert around["a"].address == "bai-hoc.html#nhiem-vu" and not any(around["b"].orders)


def test_what_has_no_date_is_said_to_come_before_and_after_in_a_list_only() -> None:
    days = {"a": "2022", "b": "2023", "c": None, "d": None}
    base = base_of(*(made("event", i, starts_on=day) for i, day in days.items()))
    said = [record_view(base, base.get(i)).neighbours.orders for i in days]
    listed = " trong danh sách"
    assert said == [("", ""), ("", listed), (listed, listed), (listed, listed)]


def test_every_kind_has_an_overview() -> None:
    assert set(OVERVIEWS) == set(KINDS.values())


def test_the_register_tells_whose_reading_a_body_is_and_names_places() -> None:
    by_editors = [{"to": "o", "basis": "editors", "note": "Theo tên."}]
    base = base_of(
        made("source", "nguon", outline=[{"at": "I", "label": "Mục I", "title": "Một"}]),
        made("organization", "o", title="Ủy ban"),
        made("document", "a", issuers=["o"], related=by_editors),
        made("document", "b", issuers=["o"]),
    )
    assert sorted(row[3] for row in document_rows(base)) == [
        "Ủy ban",
        "Ủy ban (theo cách hiểu của người biên tập)",
    ]
    assert {row[5] for row in document_rows(base)} == {"Mục I"}


@pytest.mark.parametrize(
    ("title", "scope", "said"),
    [
        ("Số hộ nghèo", "hộ nghèo toàn huyện", "Số hộ nghèo toàn huyện"),
        ("Số hộ nghèo", "hộ nghèo", "Số hộ nghèo"),
        ("Số hộ nghèo", "toàn huyện", "Số hộ nghèo"),
        ("Tỷ lệ", "Tỷ lệ chung", "Tỷ lệ"),
    ],
)
def test_home_says_whom_a_number_counts_where_the_scope_goes_on_from_the_title(
    title: str, scope: str, said: str
) -> None:
    pages = Pages(base_of(made("figure", "f", title=title, scope=scope)), "Kho")
    assert f"<dt>{said} <span" in pages.overview("home", "index.html", figures=["f"])
