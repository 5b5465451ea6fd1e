"""Places of a source that records cite: just wrong, and just right beside it."""

from dataclasses import replace

import pytest

from macros.checks import outline
from macros.checks.alone import repeated_item
from tests.invented import context_of, made, problems_of, told

SOURCE = {
    "outline": [
        {"at": "I", "label": "Mục I", "title": "Một"},
        {"at": "II.1", "label": "Mục II.1", "title": "Hai"},
    ]
}


def test_a_citation_names_a_place_of_the_outline() -> None:
    source = made("source", "nguon", **SOURCE)
    right = made("place", "a", source=[{"id": "nguon", "at": "I"}, {"id": "nguon", "at": "II.1"}])
    assert told(outline.check, right, source) == []
    wrong = made("place", "b", source=[{"id": "nguon", "at": "III"}])
    assert len(told(outline.check, wrong, source)) == 1


def test_a_citation_of_no_place_and_of_an_unknown_one_are_told() -> None:
    source = made("source", "nguon", **SOURCE)
    cited = [{"id": "nguon", "at": "I"}, {"id": "nguon", "at": "II.2"}, {"id": "nguon"}]
    assert told(outline.check, source, made("place", "a", source=cited)) == [
        "a (at: II.2) [vi-tri-la] nguồn “nguon” không có vị trí “II.2”",
        "a (id: nguon) [vi-tri-la] chưa nêu vị trí trong nguồn “nguon”",
    ]


def test_a_source_without_an_outline_takes_any_place() -> None:
    assert told(outline.check, made("place", "a"), made("source", "nguon")) == []


def changed(now: str, count: int, cited: str = "II.1") -> list[str]:
    places = [{"at": at, "label": f"Mục {at}", "title": "Một"} for at in ("I", now)]
    source = made("source", "nguon", outline=places)
    citation = {"id": "nguon", "at": cited} if cited else {"id": "nguon"}
    citing = [made("place", f"p{n}", source=[citation]) for n in range(count)]
    return told(outline.check, source, *citing)


@pytest.mark.parametrize("now", ["II.1.", "II-1", "II.1a", "I.1"])
def test_a_place_that_was_changed_in_the_outline_is_told_there_once(now: str) -> None:
    found = f"không bản ghi nào dẫn vị trí “{now}”, mà 4 chỗ dẫn “II.1”, dàn ý không có"
    assert changed(now, 4) == [f"nguon (at: {now}) [vi-tri-la] {found}"]
    assert [one.split(" ")[0] for one in changed(now, 3)] == ["p0", "p1", "p2"]


@pytest.mark.parametrize(("now", "cited"), [("III.2", "II.1"), ("ket", "II.1"), ("I.2", "")])
def test_another_place_is_no_changed_one(now: str, cited: str) -> None:
    told_as = changed(now, 4, cited)
    if cited:
        assert told_as[0].startswith("nguon (") and "dàn ý không có vị trí “II.1”" in told_as[0]
        assert "; 4 chỗ như vậy: data/places/p0.yml," in told_as[0]
    assert len(told_as) == (1 if cited else 4)
    assert len(changed(now, 3, cited)) == 3


def test_a_place_that_is_cited_was_not_changed() -> None:
    source = made("source", "nguon", **SOURCE)
    places = [made("place", f"p{n}", source=[{"id": "nguon", "at": "II.1."}]) for n in range(4)]
    right = made("place", "q", source=[{"id": "nguon", "at": "II.1"}])
    assert len(told(outline.check, source, *places)) == 1
    assert len(told(outline.check, source, right, *places)) == 4


def test_what_is_being_added_is_told_at_itself() -> None:
    source = made("source", "nguon", **SOURCE)
    places = [made("place", f"p{n}", source=[{"id": "nguon", "at": "II.1."}]) for n in range(4)]
    context = replace(context_of([source, *places]), added=frozenset({places[0].path}))
    assert len(list(outline.check(context))) == 4


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("ii.1", "“II.1”, viết đúng như trong dàn ý của nguồn"),
        ("Mục II.1", "“II.1”, viết đúng như trong dàn ý của nguồn"),
        ("mục ii.2", "“II.2”, viết đúng như trong dàn ý của nguồn"),
        ("điểm hai", "“II.2”, viết đúng như trong dàn ý của nguồn"),
        ("i", "“I”, viết đúng như trong dàn ý của nguồn"),
        ("ii.2.A", "“II.2.a”, viết đúng như trong dàn ý của nguồn"),
        ("I.9", "I (cả 4 vị trí: khóa outline của data/sources/nguon.yml)"),
        ("phần I", "“I”, viết đúng như trong dàn ý của nguồn"),
        ("I, II.1", "mỗi vị trí một mục “- id: nguon” riêng: “I”, “II.1”"),
        ("II.1-II.2", "một mục “- id: nguon” riêng: “II.1”, “II.2” và các vị trí ở giữa"),
        ("I, I.9", "I (cả 4 vị trí: khóa outline của data/sources/nguon.yml)"),
        ("II.9", "II.1, II.2, II.2.a (cả 4 vị trí: khóa outline của data/sources/nguon.yml)"),
        ("II", "II.1, II.2, II.2.a (cả 4 vị trí: khóa outline của data/sources/nguon.yml)"),
        ("Mục 9", "I, II.1, II.2 (cả 4 vị trí: khóa outline của data/sources/nguon.yml)"),
        (None, "I, II.1, II.2 (cả 4 vị trí: khóa outline của data/sources/nguon.yml)"),
    ],
)
def test_the_nearest_place_is_named_or_all_that_are_topmost(
    written: str | None, expected: str
) -> None:
    places = [*SOURCE["outline"], {"at": "II.2", "label": "Điểm hai", "title": "Ba"}]
    source = made(
        "source", "nguon", outline=[*places, {"at": "II.2.a", "label": "A", "title": "B"}]
    )
    cited = {"id": "nguon", "at": written} if written else {"id": "nguon"}
    (wrong,) = problems_of(outline.check, source, made("place", "a", source=[cited]))
    assert wrong.expected.endswith(expected)


@pytest.mark.parametrize(("count", "told_as"), [(12, "M12"), (13, "M12, … (cả 13 vị trí")])
def test_many_places_are_counted(count: int, told_as: str) -> None:
    places = [{"at": f"M{n}", "label": f"Phần {n}", "title": "Một"} for n in range(1, count + 1)]
    source = made("source", "nguon", source=[{"id": "nguon", "at": "x"}], outline=places)
    (wrong,) = problems_of(outline.check, source)
    assert told_as in wrong.expected and ("(cả" in wrong.expected) == (count > 12)


@pytest.mark.parametrize(
    ("place", "found"),
    [
        ("I", "vị trí “I” có hai lần trong dàn ý"),
        ("ii.1", "“ii.1” khác “II.1” chỉ ở chữ hoa hay dấu"),
        ("II-1", "“II-1” khác “II.1” chỉ ở chữ hoa hay dấu"),
        ("II.11", ""),
        ("Điều.1", ""),
    ],
)
def test_two_places_of_an_outline_have_two_addresses(place: str, found: str) -> None:
    outlined = [*SOURCE["outline"], {"at": place, "label": "Mục nữa", "title": "Ba"}]
    wrong = told(repeated_item.check, made("source", "nguon", outline=outlined))
    assert wrong == ([f"nguon (at: {place}) [trung-vi-tri] {found}"] if found else [])


def test_where_a_place_is_twice_in_the_outline_the_lost_one_is_not_told_of_all() -> None:
    places = [{"at": at, "label": f"Mục {at}", "title": "Một"} for at in ("I", "II.1", "II.1")]
    citing = [made("place", f"p{n}", source=[{"id": "nguon", "at": "II.2"}]) for n in range(5)]
    assert told(outline.check, made("source", "nguon", outline=places), *citing) == []
    assert len(told(outline.check, made("source", "nguon", outline=places[:2]), *citing)) == 1
