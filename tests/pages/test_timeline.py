"""The timeline: years without a hole, months, kinds, and gaps at their border."""

from macros.knowledge_base import KnowledgeBase
from macros.model import Event, Figure
from macros.model.partial_date import PartialDate
from macros.pages.chronology import Moment, groups_of, timeline_entries
from macros.pages.format import year_of as year_label
from macros.pages.overviews.tables import Cell, Row, Table, date_cell
from macros.pages.overviews.timeline import content, year_of
from macros.pages.pages import Pages
from macros.pages.writer import Content
from tests.invented import base_of, made


def timeline_view(base: KnowledgeBase) -> Content:
    return content(Pages(base, "Kho").writer("dong-thoi-gian.html"))


def view(**days: str | None) -> Content:
    return timeline_view(base_of(*(made("event", i, starts_on=day) for i, day in days.items())))


def test_every_year_from_the_first_to_the_last_is_there() -> None:
    assert [year.year for year in view(a="2023-12-31", b="2021", c=None)["years"]] == [
        2021,
        2022,
        2023,
    ]
    assert view(a=None)["years"] == []


def test_undated_ones_of_a_kind_without_types_stand_under_its_name() -> None:
    base = base_of(made("figure", "a"), made("event", "b"))
    undated = tuple(Moment(base.get(one), None) for one in "ab")
    assert [*groups_of(base, undated, Figure)] == ["Số liệu"]
    assert [*groups_of(base, undated, Event)] == ["Sơ kết"]


def test_a_year_holds_its_own_entries_by_month() -> None:
    days = {"a": "2021-12-31", "b": "2022-01-01", "c": "2022", "d": "2022-12", "e": "2023-01"}
    base = base_of(*(made("event", i, starts_on=day) for i, day in days.items()))
    year = year_of(list(timeline_entries(base, base.records)), 2022)
    assert [*year.months] == [*range(1, 13)]
    filled = {n: [e.record.id for e in found] for n, found in year.months.items() if found}
    assert filled == {1: ["b"], 12: ["d"]}
    assert [entry.record.id for entry in year.whole] == ["c"]
    assert [entry.record.id for entry in year.entries] == ["b", "d", "c"]


def test_what_is_known_by_the_year_comes_first_where_a_dated_entry_rests_on_it() -> None:
    base = base_of(
        made("document", "ke-hoach", issued_on="2022"),
        made("document", "bao-cao", issued_on="2022"),
        made(
            "document",
            "cong-van",
            issued_on="2022-03-05",
            relations=[{"type": "implements", "to": "ke-hoach"}],
        ),
    )
    year = year_of(list(timeline_entries(base, base.records)), 2022)
    assert [entry.record.id for entry in year.entries] == ["ke-hoach", "cong-van", "bao-cao"]


def test_an_undated_entry_is_tied_to_dated_ones_by_links_of_either_end() -> None:
    records = (
        made("event", "le", related=[{"to": "qd"}]),
        made("document", "qd", issued_on="2022-03-05"),
        made("document", "giao-uoc", issued_on="2022", related=[{"to": "le"}]),
    )
    ((kind, _, groups),) = timeline_view(base_of(*records))["undated"]
    assert kind.key == "event"
    assert [entry.record.id for items in groups.values() for entry in items[0].near] == [
        "qd",
        "giao-uoc",
    ]


def test_what_a_link_puts_in_order_dates_an_undated_entry_from_both_sides() -> None:
    records = (
        made("document", "goc", issued_on="2021-03-05"),
        made("document", "giua", relations=[{"type": "implements", "to": "goc"}]),
        made(
            "document",
            "sau",
            issued_on="2022",
            relations=[{"type": "cites", "to": "giua"}, {"type": "related", "to": "giua"}],
        ),
        made("event", "hop", title="Hội nghị năm 2022, giai đoạn 2021-2025 (02/2021)"),
        made("media", "tin", published_on="2023", events=["hop"]),
    )
    view = timeline_view(base_of(*records))
    document, event = (next(iter(groups.values()))[0] for *_, groups in view["undated"])
    assert [entry.record.id for entry in document.after] == ["goc"]
    assert [entry.record.id for entry in document.before] == ["sau"]
    assert not document.near
    assert [entry.record.id for entry in event.before] == ["tin"] and not event.after
    assert event.years == ("2022",)


def test_undated_entries_stand_by_type_and_in_the_order_of_their_list() -> None:
    kinds = {"a": "so-ket", "b": "ky-ket", "c": "so-ket", "d": "phat-dong"}
    titles = {"a": "Sau", "b": "B", "c": "Đầu", "d": "D"}
    records = (made("event", i, type=kind, title=titles[i]) for i, kind in kinds.items())
    ((*_, groups),) = timeline_view(base_of(*records))["undated"]
    found = {label: [item.entry.record.id for item in items] for label, items in groups.items()}
    assert found == {"Ký kết": ["b"], "Lễ phát động": ["d"], "Sơ kết": ["c", "a"]}


def test_a_year_tells_what_the_look_up_page_counts_beside_it() -> None:
    records = made("event", "a", starts_on="2022-05"), made("figure", "b", as_of="2022")
    (year,) = timeline_view(base_of(*records))["years"]
    assert (len(year.entries), year.others) == (1, 1)


def test_undated_entries_stand_apart_and_count_among_their_kind() -> None:
    records = made("event", "a", starts_on="2022"), made("event", "b"), made("funding", "c")
    found = timeline_view(base_of(*records, made("place", "d")))
    undated = [items for *_, groups in found["undated"] for items in groups.values()]
    assert [item.entry.record.id for items in undated for item in items] == ["b"]
    assert found["undated_count"] == 1
    assert [(kind.key, kind.plural, count) for kind, count in found["kinds"].items()] == [
        ("event", "Sự kiện", 2),
        ("funding", "Kinh phí", 1),
    ]


def test_entries_of_one_day_come_by_their_id() -> None:
    same = base_of(*(made("event", i, starts_on="2022-01-01") for i in "cab"))
    assert [entry.record.id for entry in timeline_entries(same, same.records)] == ["a", "b", "c"]


def test_a_cell_sorts_by_time_and_a_facet_names_the_year() -> None:
    date = PartialDate(2022, 3, 5)
    assert date_cell(date) == Cell("05/03/2022", sort="2022-03-05")
    assert date_cell(None) == Cell() and not Cell().given and Cell("x").given
    assert (year_label(date), year_label(None)) == ("2022", "Nguồn không nêu ngày")


def test_a_table_counts_its_choices_and_folds_its_rows() -> None:
    place = made("place", "a", title="Xã Mận", summary="Ở Đầu").record
    rows = [Row(place, (Cell("Đỏ", (place,)),), {"f": ("b", "a")}), Row(place, (), {"f": ("b",)})]
    table = Table("id", "Tên", ("Cột",), tuple(rows), {"f": "F"})
    assert table.choices("f") == [("a", 1), ("b", 2)]
    assert table.choices("g") == []
    assert rows[0].folded == "xa man o dau do xa man"
