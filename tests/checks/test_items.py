"""Items of lists and the outlines that they stand in: just wrong, and just right."""

from typing import Any

import pytest

from macros.checks import cited_title, linked_apart, similar_titles, told_position, told_twice
from macros.load import Entry
from tests.invented import count_of, made, told

Fields = dict[str, Any]
APART = "noi-khac-nhau"


def cites(*places: str) -> list[dict[str, str]]:
    return [{"id": "nguon", "at": at} for at in places]


def outline(**titles: str) -> Entry:
    items = [
        {"at": at.replace("_", "."), "label": f"Mục {at}", "title": t} for at, t in titles.items()
    ]
    return made("source", "nguon", outline=items)


@pytest.mark.parametrize(("places", "count"), [(["c.2"], 1), (["c.1"], 0), (["I"], 0)])
def test_an_item_tells_of_what_comes_from_its_place(places: list[str], count: int) -> None:
    item = made("media", "a", source=cites("c.1"), events=["e"])
    assert count_of(APART, linked_apart, item, made("event", "e", source=cites(*places))) == count
    note = made("observation", "o", about=["a"], source=cites(*places))
    assert count_of(APART, linked_apart, made("media", "a", source=cites("c.1")), note) == count


def test_items_of_no_list_may_stand_apart() -> None:
    item = made("media", "a", source=cites("1"), events=["e"])
    assert told(linked_apart.check, item, made("event", "e", source=cites("2"))) == []
    whole = made("media", "a", source=[{"id": "nguon"}], events=["e"])
    assert told(linked_apart.check, whole, made("event", "e", source=[{"id": "nguon"}])) == []
    listed = made("media", "a", source=cites("c.1"), events=["e"])
    assert told(linked_apart.check, listed, made("event", "e", source=[{"id": "nguon"}])) == []


def test_all_items_are_told_at_the_one_that_is_wrong() -> None:
    item = made("media", "a", source=cites("c.1"), events=["e"])
    event = made("event", "e", source=cites("c.2", "c.3"))
    (wrong,) = told(linked_apart.check, item, event)
    assert wrong.endswith("“e” theo mục c.2, c.3, “a” ở c.1")
    note = made("observation", "o", about=["f", "a"], source=cites("c.2"))
    alone = made("media", "a", source=cites("c.1"))
    (wrong,) = told(linked_apart.check, alone, made("event", "f"), note)
    assert wrong.startswith("o (a) ")


@pytest.mark.parametrize(
    ("kind", "fields", "title", "count"),
    [
        ("funding", {"year": "2022"}, "Kinh phí năm 2023", 1),
        ("funding", {"year": "2022"}, "Kinh phí năm 2022", 0),
        ("document", {"number": "37-KH/HU"}, "Kế hoạch số 52-KH/HU", 1),
        ("document", {"number": "37-KH/HU"}, "Kế hoạch số 37-KH/HU", 0),
        ("document", {"number": "37-KH/HU"}, "Phổ biến cho mọi người Kế hoạch số 52-KH/HU", 0),
        ("finding", {"type": "nguyen-nhan"}, "Bài học: sâu sát", 1),
        ("finding", {"type": "bai-hoc"}, "Bài học: sâu sát", 0),
        ("finding", {"type": "nguyen-nhan"}, "Bài ca về huyện", 0),
        ("finding", {"type": "bai-hoc"}, f"Ưu điểm: sâu sát{' với các xã' * 5}", 1),
        ("media", {"published_on": "2022-11-11"}, "Phóng sự (14/11/2022)", 1),
        ("media", {"published_on": "2022-11-14"}, "Phóng sự (14/11/2022)", 0),
        ("media", {}, "Phóng sự (14/11/2022)", 0),
        ("event", {"title": "Hội nghị năm 2022"}, "Tin về hội nghị năm 2023", 1),
        ("event", {"title": "Hội nghị năm 2022", "starts_on": "2023-02-01"}, "Năm 2023", 0),
    ],
)
def test_the_outline_names_what_is_cited(kind: str, fields: Fields, title: str, count: int) -> None:
    record = made(kind, "a", **fields)
    assert count_of(APART, cited_title, record, outline(I=title)) == count


@pytest.mark.parametrize(("title", "count"), [("12 tin, 13 tin", 1), ("21 tin", 0), ("Các tin", 0)])
def test_the_outline_counts_as_the_figure(title: str, count: int) -> None:
    counted = {"kind": "media", "at": "I"}
    claim = made("claim", "k", type="count_of", basis="source", stated="f", counted=counted)
    figure = made("figure", "f", printed="21", unit="tin")
    listed = outline(I=title, II="99 tin")
    assert count_of(APART, cited_title, claim, figure, listed) == count
    assert told(cited_title.check, claim, listed) == []


@pytest.mark.parametrize(
    ("summary", "count"), [("Tin thứ 2, về dê.", 1), ("Tin thứ 1, về dê.", 0), ("Tin về dê.", 0)]
)
def test_a_summary_has_the_place_of_its_item(summary: str, count: int) -> None:
    assert count_of(APART, told_position, made("media", "a", summary=summary)) == count


@pytest.mark.parametrize(("folder", "count"), [("media", 0), ("models", 1)])
def test_an_item_that_cannot_be_read_may_be_the_one(folder: str, count: int) -> None:
    item = made("media", "a", summary="Tin thứ 2, về dê.")
    assert len(told(told_position.check, item, broken=[f"data/{folder}/b.yml"])) == count


@pytest.mark.parametrize(("day", "count"), [("31/05/2022", 1), ("13/05/2022", 0)])
def test_a_summary_has_the_day_of_its_item(day: str, count: int) -> None:
    person = made(
        "person", "a", source=cites("c.1"), summary=f"Nhân vật của phóng sự ngày {day}, ở xã A."
    )
    listed = outline(c_1="Mô hình dê, ngày 13/05/2022")
    assert count_of(APART, told_position, person, listed) == count
    assert told(told_position.check, person, outline(c_1="Mô hình dê")) == []


def test_the_items_of_an_outline_are_in_order() -> None:
    assert told(cited_title.check, outline(c_1="a", d_1="b", c_3="c")) == []
    assert len(told(cited_title.check, outline(c_1="a", c_3="b", d_1="c", c_2="d"))) == 1
    assert len(told(cited_title.check, outline(c_2="a", c_1="b"))) == 1
    assert told(cited_title.check, outline(c_2="a", c_a="b", c_A="c")) == []
    assert told(cited_title.check, outline(**{"2": "a", "1": "b", "c_1": "c", "c.1": "d"})) == []


def test_of_a_year_that_title_and_outline_contradict_the_year_is_told() -> None:
    record = made("funding", "a", year="2023", title="Kinh phí năm 2022")
    (found,) = told(cited_title.check, record, outline(I="Kinh phí năm 2022"))
    assert found.startswith("a (year: 2023)") and "tên ghi năm khác" in found
    (found,) = told(cited_title.check, record, outline(I="Kinh phí năm 2024"))
    assert found.startswith("a (id: nguon)")


def test_the_first_place_that_names_another_year_is_told() -> None:
    record = made("funding", "a", year="2022", source=cites("I", "II", "III"))
    places = outline(I="Kinh phí", II="Kinh phí năm 2023", III="Kinh phí năm 2024")
    (found,) = told(cited_title.check, record, places)
    assert found.startswith("a (id: nguon)") and "“II”" in found


@pytest.mark.parametrize(
    ("summary", "count"),
    [
        ("Theo mục 2 của Mục c.", 1),
        ("Theo mục 1 của Mục c.", 0),
        ("Theo mục 9 của Mục c.", 0),
        ("Theo tin thứ 12.", 1),
        ("Theo tên tin thứ 21.", 0),
        ("Theo phóng sự thứ 12.", 0),
    ],
)
def test_a_summary_numbers_its_own_item(summary: str, count: int) -> None:
    places = [{"at": f"c.{n}", "label": f"Mục c, mục {n}", "title": "x"} for n in (1, 2)]
    source = made("source", "nguon", outline=places)
    record = made("model", "m", summary=summary, source=cites("c.1"))
    item = made("media", "t", position=21, models=["m"])
    assert count_of(APART, told_position, record, item, source) == count
    whole = made("model", "m", summary=summary, source=[{"id": "nguon"}])
    assert count_of(APART, told_position, whole, item, source) == ("tin thứ 12" in summary)


@pytest.mark.parametrize(
    ("summary", "cited", "found"),
    [
        ("Theo mục 1 của Mục c.", ["c.2", "c.3"], "c.2, c.3"),
        ("Theo mục 2 của Mục c.", ["d.1"], ""),
        ("Theo mục 9 của Mục c.", ["I"], ""),
    ],
)
def test_all_cited_items_of_that_list_are_told(summary: str, cited: list[str], found: str) -> None:
    places = [{"at": f"c.{n}", "label": f"Mục c, mục {n}", "title": "x"} for n in (1, 2, 3)]
    record = made("model", "m", summary=summary, source=cites(*cited))
    wrong = told(told_position.check, record, made("source", "nguon", outline=places))
    assert [one.rpartition("là ")[2] for one in wrong] == ([found] if found else [])


@pytest.mark.parametrize(("at", "count"), [("c.1", 1), ("c.2", 0), ("c.1, c.2", 0), ("c.9", 0)])
def test_a_place_that_is_not_there_has_no_other_number(at: str, count: int) -> None:
    record = made("event", "e", summary="Một việc, theo tên tin thứ 2.", source=cites(at))
    assert count_of(APART, told_position, record, outline(c_1="a", c_2="b")) == count


def test_an_item_tells_its_own_position() -> None:
    for kind, name in (("tin", "tin"), ("phong-su", "phóng sự")):
        for position, count in ((5, 0), (6, 1)):
            item = made("media", "a", type=kind, position=position, summary=f"Theo {name} thứ 5.")
            assert count_of(APART, told_position, item) == count


@pytest.mark.parametrize(
    ("position", "word"),
    [*enumerate(("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"), 1)],
)
def test_an_ordinal_is_the_position(position: int, word: str) -> None:
    for told_as, count in ((position, 0), (position + 1, 1)):
        entry = made("finding", "f", position=told_as, summary=f"Bài học thứ {word} là về dê.")
        assert count_of(APART, told_position, entry) == count


@pytest.mark.parametrize(
    ("fields", "count"),
    [({}, 1), ({"type": "ra-mat"}, 0), ({"places": ["y"]}, 0), ({"source": cites("c.2")}, 0)],
)
def test_an_item_of_a_list_tells_of_one_event(fields: Fields, count: int) -> None:
    whole = {"places": ["x"], "source": cites("c.1")}
    events = made("event", "a", **whole), made("event", "b", **whole | fields)
    item = made("media", "m", source=cites("c.1"))
    assert count_of("ten-gan-trung", told_twice, *events, item) == count
    assert told(told_twice.check, *events) == []


def test_no_two_findings_have_a_title_of_the_editors() -> None:
    pair = [made("finding", one, title="Tuyên truyền chưa sâu", position=2) for one in "ab"]
    note = made("observation", "o", about=["a", "b"], type="ngat-cau")
    assert count_of("ten-gan-trung", similar_titles, *pair, note) == 1
    titles = zip("ab", ("Tuyên truyền chưa sâu", "Tuyên truyền chưa sầu"), strict=True)
    alike = [made("finding", one, title=title) for one, title in titles]
    assert told(similar_titles.check, *alike, note) == []
    documents = [made("document", one, title="Tuyên truyền chưa sâu") for one in "ab"]
    assert told(similar_titles.check, *documents, note) == []


@pytest.mark.parametrize(("day", "count"), [("2022-12-31", 1), (None, 1), ("2023-01-01", 0)])
def test_numbers_of_documents_begin_anew_with_each_year(day: str | None, count: int) -> None:
    days = "2022-01-02", day
    dated = zip("ab", days, strict=True)
    pair = [made("document", one, title="Quyết định 7", issued_on=on) for one, on in dated]
    assert count_of("ten-gan-trung", similar_titles, *pair) == count
