"""Where a list stops being a short one, and a scale being one of a hundred: from both sides."""

from dataclasses import replace

import pytest

from macros.history.days import Day
from macros.history.difference import Difference, FieldChange, RecordChange
from macros.history.snapshot import read_versions
from macros.model.figure import Figure
from macros.pages.indicators.charts import chart_of
from macros.pages.overviews import home
from macros.pages.overviews.communication import trimmed
from macros.pages.overviews.tables import Cell, Row, Table
from macros.pages.overviews.updates import day_view
from macros.pages.pages import Pages
from tests.invented import base_of, made


def day_of(count: int) -> Day:
    files = [(f"data/places/a{n}.yml", f"id: a{n}\ntitle: A{n}\n".encode()) for n in range(count)]
    come = Difference(tuple(read_versions(files).values()), (), (), ())
    return Day("2024-05-15", "0123456789", "2024-05-15T09:00:00+07:00", come)


@pytest.mark.parametrize(("count", "is_short"), [(12, True), (13, False)])
def test_a_short_day_is_open(count: int, is_short: bool) -> None:
    assert day_view(base_of(), day_of(count)).groups[0].is_open is is_short


@pytest.mark.parametrize(("count", "kinds"), [(100, ()), (101, (("Địa bàn", 101),))])
def test_a_long_list_is_told_by_kinds(count: int, kinds: tuple[tuple[str, int], ...]) -> None:
    assert day_view(base_of(), day_of(count)).groups[0].by_kind == kinds


def test_a_day_tells_what_happened_to_each_record() -> None:
    versions = [*day_of(5).difference.added]
    fields = FieldChange("title", "Tên", "A", "B"), FieldChange("la", "", "", "B")
    changed, renamed = (RecordChange(v, v.id, fields, (), ()) for v in versions[1:3])
    reworded = RecordChange(versions[4], "a4", fields[1:], (), ())
    found = Difference((versions[0],), (versions[3],), (renamed,), (changed, reworded))
    day = day_view(base_of(made("place", "a0", title="Nay")), replace(day_of(0), difference=found))
    told = [(g.label, [(line.title, line.told) for line in g.lines]) for g in day.groups]
    assert told == [
        ("Thêm", [("Nay", ())]),
        ("Sửa tên, số, ngày", [("A1", ("Tên: “A” → “B”",))]),
        ("Sửa lời, mối nối; tên, số, ngày của nguồn giữ nguyên", [("A4", ())]),
        ("Đổi mã", [("A2", ("Tên: “A” → “B”",))]),
        ("Bỏ", [("A3", ())]),
    ]


@pytest.mark.parametrize(("kind", "moved"), [("term", True), ("place", False)])
def test_what_is_now_of_another_kind_says_so(kind: str, moved: bool) -> None:
    gone = Difference((), day_of(1).difference.added, (), ())
    pages = Pages(base_of(made(kind, "a0")), "Kho thử")
    html = pages.overview("updates", "trang.html", days=[replace(day_of(0), difference=gone)])
    assert ("Địa bàn, nay ở mục Thuật ngữ" in html) is moved


def test_home_tells_of_the_newest_day() -> None:
    writer = Pages(base_of(), "Kho").writer("index.html")
    shown = home.content(writer, days=[day_of(1), day_of(2)])
    assert [len(day.groups[0].lines) for day in shown["news"]] == [1]


@pytest.mark.parametrize(("key", "said"), [("title", False), ("summary", True)])
def test_a_day_of_edits_says_whether_a_name_number_or_date_changed(key: str, said: bool) -> None:
    [version] = day_of(1).difference.added
    edit = RecordChange(version, "a0", (FieldChange(key, "", "A", "B"),), (), ())
    day = replace(day_of(0), difference=Difference((), (), (), (edit,)))
    html = Pages(base_of(), "Kho").overview("updates", "trang.html", days=[day])
    assert ("Không tên, số, ngày nào của nguồn đổi." in html) is said


@pytest.mark.parametrize(("count", "is_short"), [(9, True), (10, False)])
def test_a_table_that_is_seen_at_a_glance_needs_no_ways_through_it(
    count: int, is_short: bool
) -> None:
    letters = [chr(ord("a") + n) for n in range(count)]
    rows = tuple(Row(made("place", a).record, (), {}, group=a) for a in letters)
    table = Table("t", "T", (), rows, {})
    assert table.is_short is is_short
    assert list(table.jumps.items()) == ([] if is_short else [(a, a) for a in letters])


def test_all_failed_checks_are_told_at_once() -> None:
    figures = [made("figure", f"f{n}", printed=str(n + 2)) for n in range(9)]
    claim = {"type": "equal", "basis": "source", "operands": ["one"]}
    claims = [made("claim", f"k{n}", stated=f"f{n}", **claim) for n in range(9)]
    base = base_of(made("figure", "one", printed="1"), *figures, *claims)
    html = Pages(base, "Kho thử").overview("observations", "trang.html")
    assert html.count('<section class="kb-grave"') == 9
    assert "<details" not in html[: html.index('id="con-lai"')]


@pytest.mark.parametrize(
    ("printed", "aim", "full", "bar", "last"),
    [
        ("50", None, 100, 50, 100),
        ("99,5", "100", 100, 99.5, 100),
        ("100,1", None, 50, 50.05, 200),
        ("50", "201", 33.33, 16.67, 300),
        ("200", "200", 50, 100, 200),
    ],
)
def test_the_scale_of_a_share_ends_at_the_next_hundred(
    printed: str, aim: str | None, full: float, bar: float, last: int
) -> None:
    actual = made("figure", "a", printed=printed, unit="%").record
    target = made("figure", "b", printed=aim or "1", unit="%").record
    assert isinstance(actual, Figure) and isinstance(target, Figure)
    chart = chart_of(actual, target if aim else None, "")
    assert chart and (chart.full, chart.bar) == (full, bar)
    quarters = [0, 25, 50, 75, 100]
    assert [x for _, x in chart.ticks] == quarters
    assert [tick for tick, _ in chart.ticks] == [last * quarter // 100 for quarter in quarters]


@pytest.mark.parametrize(
    ("third", "columns", "absent"),
    [
        (Cell("1"), ("Tên", "Số", "Nơi"), ()),
        (Cell(), ("Tên", "Số"), ("nơi",)),
        (Cell(open=True), ("Tên", "Số"), ()),
    ],
)
def test_a_column_of_nothing_is_left_out(
    third: Cell, columns: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    """Only what the source does not give is said to be so; an open cell has nothing to give."""
    cells = (Cell("2"), third), (Cell(), Cell(open=third.open))
    rows = tuple(Row(made("place", a).record, c, {}) for a, c in zip("ab", cells, strict=True))
    table = trimmed(Table("t", "T", ("Tên", "Số", "Nơi"), rows, {}))
    assert (table.columns, table.absent) == (columns, absent)
    assert all(len(row.cells) == len(columns) - 1 for row in table.rows)
