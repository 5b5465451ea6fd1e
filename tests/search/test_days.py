"""Days without a year, and what is asked of indicators."""

from typing import Any

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.addresses import address_of
from macros.search.build import build_index, scripts_of
from macros.search.documents import ProseSection, documents_of
from macros.search.fields import FIELDS
from macros.search.runner import Engine
from tests.invented import base_of, made
from tests.search.pages import FILLERS, page
from tests.search.test_engine import engine_for

EQUAL: dict[str, Any] = {"type": "equal", "stated": "ba", "operands": ["hai"]}


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("ngày 2 tháng 7", ["Ký 02/7/2021", "Ký 02/7/2023"]),
        ("2 thang 7", ["Ký 02/7/2021", "Ký 02/7/2023"]),
        ("ngay 02/07", ["Ký 02/7/2021", "Ký 02/7/2023"]),
        ("2/7", ["Ký 02/7/2021", "Ký 02/7/2023"]),
        ("2-7", ["Ký 02/7/2021", "Ký 02/7/2023"]),
        ("ngày 3/7", ["Ký 03/7/2021"]),
        ("ngày 2 tháng 7 năm 2023", ["Ký 02/7/2023"]),
        ("ngày 4 tháng 7", []),
        ("hai phần 2/7", []),  # rather a share
        ("2 7", []),
        ("hôm 2/7", ["Ký 02/7/2021", "Ký 02/7/2023"]),
        ("2 thg 7, 2021", ["Ký 02/7/2021"]),
        ("2 thg. 7 2021", ["Ký 02/7/2021"]),
        ("thg 7 2022", ["Ký 12/7/2022", "Ký 13/7/2022"]),
        ("Jul 2021", ["Ký 02/7/2021", "Ký 03/7/2021"]),
        ("july 2022", ["Ký 12/7/2022", "Ký 13/7/2022"]),
        ("13 July 2022", ["Ký 13/7/2022"]),
        ("July 13th, 2022", ["Ký 13/7/2022"]),
        ("Jun 2022", []),
        ("13/7 ký", ["Ký 13/7/2022"]),  # no count has so many wholes
        ("13-7 ký", ["Ký 13/7/2022"]),
        ("02072021", ["Ký 02/7/2021"]),
        ("02132021", []),
        ("12/7 ký", []),  # twelve of seven
    ],
)
def test_a_day_without_a_year_is_that_day_of_any(typed: str, titles: list[str]) -> None:
    engine = engine_for(
        "Ký 02/7/2021", "Ký 02/7/2023", "Ký 03/7/2021", "Ký 13/7/2022", "Ký 12/7/2022", "Hai mục"
    )
    assert sorted(engine.titles(typed)) == titles


def test_its_own_day_names_a_record_whatever_else_was_said() -> None:
    pages = [page("Hội nghị", dates=("2023-05-29",)), page("Chuyện khác", summary="29/5/2023")]
    engine = Engine(scripts_of([*pages, *FILLERS], base_of()))
    assert engine.titles("29/5/2023 ấy nhỉ") == ["Hội nghị"]
    assert engine.titles("tháng 5/2023 ấy nhỉ") == []


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("tháng chạp năm 2021", ["Ký 02/12/2021"]),
        ("thang muoi hai 2021", ["Ký 02/12/2021"]),
        ("tháng hai năm 2021", ["Ký 03/02/2021"]),
        ("tháng hai", []),  # of which year
        ("tháng năm năm 2021", ["Ký 04/5/2021"]),
        ("tháng năm 2021", []),  # of that year, which month is not said
        ("6 tháng đầu năm 2021", ["Ký 03/02/2021", "Ký 04/5/2021"]),
        ("6 thang cuoi 2021", ["Ký 02/12/2021"]),
        ("5 tháng đầu năm 2021", []),
    ],
)
def test_months_by_name_and_half_years(typed: str, titles: list[str]) -> None:
    engine = engine_for("Ký 02/12/2021", "Ký 03/02/2021", "Ký 04/5/2021", "Một mục")
    assert sorted(engine.titles(typed)) == titles


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("đầu năm 2021", ["01/3/2021"]),
        ("giua nam 2021", ["30/8/2021"]),
        ("cuối 2021", ["15/12/2021"]),
        ("nửa đầu 2021", ["01/3/2021"]),
        ("nửa cuối năm 2021", ["15/12/2021", "30/8/2021"]),
        ("khoảng giữa tháng 12 năm 2021", ["15/12/2021"]),
        ("cuối năm", []),  # of which
        ("trước tháng 8/2021", ["01/3/2021"]),
        ("truoc nam 2021", []),
        ("sau tháng 8 năm 2021", ["15/12/2021", "20/01/2022"]),
        ("sau 15/12/2021", ["20/01/2022"]),
        ("từ tháng 3 đến tháng 8 năm 2021", ["01/3/2021", "30/8/2021"]),
        ("từ 30/8/2021 đến 15/12/2021", ["15/12/2021", "30/8/2021"]),
        ("từ 2021 đến 2022", ["01/3/2021", "15/12/2021", "20/01/2022", "30/8/2021"]),
        ("từ tháng 12/2021 tới nay", ["15/12/2021", "20/01/2022"]),
        ("ngày hai mươi tháng một năm hai hai", ["20/01/2022"]),
        ("ngay hai muoi thang mot nam hai nghin hai hai", ["20/01/2022"]),
        ("ngày hai mươi tháng một năm hai mốt", []),
    ],
)
def test_parts_of_years_and_ranges(typed: str, days: list[str]) -> None:
    engine = engine_for("Họp 01/3/2021", "Họp 30/8/2021", "Họp 15/12/2021", "Họp 20/01/2022")
    assert sorted(title.removeprefix("Họp ") for title in engine.titles(typed)) == days


@pytest.mark.parametrize(
    ("part", "first", "last"),
    [
        *(("đầu năm", 1, 3), ("giữa năm", 5, 8), ("cuối năm", 10, 12)),
        *(("nửa đầu năm", 1, 6), ("nửa cuối", 7, 12)),
        *(("6 tháng đầu năm", 1, 6), ("6 tháng cuối năm", 7, 12)),
        *(("quý 1", 1, 3), ("quý IV năm", 10, 12)),
    ],
)
def test_a_part_of_a_year_has_these_months(part: str, first: int, last: int) -> None:
    engine = engine_for(*(f"Họp 15/{month}/2021" for month in range(1, 13)))
    months = sorted(int(title.split("/")[1]) for title in engine.titles(f"{part} 2021"))
    assert months == [*range(first, last + 1)]


def test_what_names_both_ends_of_a_range_comes_first() -> None:
    engine = engine_for("Họp 15/5/2022", "Sơ kết 02/2021-02/2024", "Họp 15/02/2021", "Bàn 02/2024")
    for typed in ("từ tháng 2/2021 đến tháng 2/2024", "tu thang 2 nam 2021 den thang 2 nam 2024"):
        found = engine.titles(typed)
        assert found[0] == "Sơ kết 02/2021-02/2024" and len(found) == 4


def test_dates_of_pages_that_people_write_are_examples() -> None:
    sections = [ProseSection("a.html", "Cách ghi ngày", "Viết 2022-03-05, đọc là 05/3/2022.")]
    events = [made("event", "e", title="Lễ ký", starts_on="2022-03-06")]
    engine = Engine(build_index(base_of(*events), sections, address_of))
    assert engine.titles("5/3/2022") == []
    assert engine.titles("tháng 3/2022") == ["Lễ ký"]
    assert engine.titles("cách ghi ngày") == ["Cách ghi ngày"]


def indicator(actual: str, target: str | None = "m") -> tuple[str, ...]:
    """Other names of an indicator whose target is 25 %."""
    base = base_of(
        made("figure", "m", printed="25", unit="%"),
        made("figure", "k", printed=actual, unit="%"),
        made("indicator", "c", target=target, actual=["k"]),
    )
    return next(d.aliases for d in documents_of(base, [], address_of) if d.id == "c")


@pytest.mark.parametrize(
    ("actual", "names"),
    [
        ("24,9", ("Chỉ tiêu chưa đạt", "Mục tiêu chưa đạt")),
        ("25", ("Chỉ tiêu đã đạt", "Mục tiêu đã đạt")),
    ],
)
def test_what_missed_its_target_is_found_as_that(actual: str, names: tuple[str, ...]) -> None:
    assert indicator(actual) == names
    assert indicator(actual, target=None) == ()


@pytest.mark.parametrize(("printed", "names"), [("3", ("Số liệu không khớp",)), ("2", ())])
def test_what_does_not_agree_is_found_as_that(printed: str, names: tuple[str, ...]) -> None:
    base = base_of(
        made("figure", "hai", printed="2"),
        made("figure", "ba", printed=printed),
        made("claim", "c", basis="source", **EQUAL),
    )
    found = next(d.aliases for d in documents_of(base, [], address_of) if d.id == "ba")
    assert tuple(name for name in found if "khớp" in name) == names


def test_the_verdict_is_no_neighbour_of_the_question() -> None:
    """“không? Khớp” is not “không khớp”."""
    base = base_of(
        made("figure", "hai", printed="2"),
        made("figure", "ba", printed="2"),
        made("claim", "c", title="Có bằng không?", basis="source", **EQUAL),
    )
    document = next(d for d in documents_of(base, [], address_of) if d.id == "c")
    title = next(field for field in FIELDS if field.name == "title")
    assert title.lines(document) == [("có", "bằng", "không"), ("khớp",)]


def test_other_kinds_have_no_target() -> None:
    base: KnowledgeBase = base_of(made("figure", "k", printed="4", unit="%"))
    assert "Chỉ tiêu chưa đạt" not in documents_of(base, [], address_of)[0].aliases
