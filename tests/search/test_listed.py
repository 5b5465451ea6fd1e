"""Lists of documents by number, as they are pasted out of letters."""

import re
from dataclasses import replace

import pytest

from macros.search.build import scripts_of
from macros.search.runner import Engine
from tests.invented import base_of
from tests.search.pages import FILLERS, page

NUMBERS = {
    "37-KH/HU": ("Kế hoạch", "2021-05-14"),
    "52-KH/HU": ("Kế hoạch", "2021-08-30"),
    "08-KL/TU": ("Kết luận", "2021-02-24"),
    "1089/QĐ-UBND": ("Quyết định", "2021-12-20"),
}
PAGES = [
    replace(page(f"{kind} {number}"), number=number, kind_name=kind, dates=(date,))
    for number, (kind, date) in NUMBERS.items()
]
BOTH = page("Kế hoạch 37-KH/HU, 52-KH/HU và Kết luận 08-KL/TU")


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(scripts_of([BOTH, *PAGES, *FILLERS], base_of()))


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("Kế hoạch số 37-KH/HU; Kết luận số 08-KL/TU", "37 08"),
        ("Kết luận số 08-KL/TU ngày 24-2-2021, Kế hoạch số 37-KH/HU ngày 14-5-2021", "08 37"),
        ("Kế hoạch số 52-KH/HU và Kế hoạch số 37-KH/HU", "52 37"),
        ("Kế hoạch số 52-KH/HU\nKết luận số 08-KL/TU\nKế hoạch số 37-KH/HU", "52 08 37"),
        ("- Quyết định 1089/QĐ-UBND;\n- Kế hoạch số 37-KH/HU", "1089 37"),
        ("kế hoạch 52, 37", "52 37"),
        ("qđ 1089 ubnd kh 37", "1089 37"),
    ],
)
def test_each_document_of_a_list_comes_first_in_its_order(
    engine: Engine, typed: str, numbers: str
) -> None:
    wanted = numbers.split()
    titles = engine.titles(typed)[: len(wanted)]
    assert [re.findall("[0-9]+", title)[0] for title in titles] == wanted
    assert {hit.missing for hit in engine.search(typed)[: len(wanted)]} == {()}


def test_a_date_that_is_not_its_is_said_to_be_lacking(engine: Engine) -> None:
    first, second = engine.search("37-KH/HU ngày 15-5-2021; 08-KL/TU ngày 24-2-2021")[:2]
    assert (first.missing, second.missing) == (("15-5-2021",), ())


def test_one_that_no_record_has_makes_no_list(engine: Engine) -> None:
    typed = "Kế hoạch số 37-KH/HU; Kế hoạch số 99-KH/HU"
    assert engine.titles(typed)[0] == "Kế hoạch 37-KH/HU"


def test_long_lists_are_read_to_their_end(engine: Engine) -> None:
    parts = [f"{kind} số {number} ngày {date}" for number, (kind, date) in NUMBERS.items()]
    titles = engine.titles("; ".join(parts))[: len(parts)]
    assert titles == [one.title for one in PAGES]
