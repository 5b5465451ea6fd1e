"""What a record links and what it says have a word in common: just wrong, and just right."""

from typing import Any

import pytest

from macros.checks import nothing_shared
from tests.invented import count_of, made

FIGURE = made("figure", "f", title="Số nông dân vay vốn", scope="trong huyện", unit="người")


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({"title": "Giao khoán rừng"}, 1),
        ({"title": "Cho vay vốn"}, 0),
        ({"title": "Giao khoán rừng", "summary": "Rừng của huyện."}, 0),
        ({"title": "Giao khoán rừng", "search_keys": ["nông hộ"]}, 0),
        ({"title": "Rừng 12 ha, a, b"}, 1),
    ],
)
def test_a_model_speaks_of_its_figures(fields: dict[str, Any], count: int) -> None:
    model = made("model", "m", figures=["f"], **fields)
    assert count_of("noi-khac-nhau", nothing_shared, model, FIGURE) == count


def test_an_event_speaks_of_its_models() -> None:
    model = made("model", "m", title="Nuôi dê")
    for title, count in (("Ra mắt tổ nuôi ong", 0), ("Ra mắt tổ lấy mật", 1)):
        event = made("event", "e", title=title, models=["m"])
        assert count_of("noi-khac-nhau", nothing_shared, event, model) == count


@pytest.mark.parametrize(("others", "count"), [(18, 0), (19, 1)])
def test_a_word_of_many_records_tells_nothing(others: int, count: int) -> None:
    many = [made("task", f"t{at}", title=f"Việc dân {at}") for at in range(others)]
    model = made("model", "m", title="Giao cho dân", figures=["f"])
    assert count_of("noi-khac-nhau", nothing_shared, model, FIGURE, *many) == count


@pytest.mark.parametrize(("kind", "count"), [("nhieu-cach-viet", 0), ("loi-in", 0), ("mau-so", 1)])
def test_a_note_on_another_name_excuses(kind: str, count: int) -> None:
    note = made("observation", "o", title="Số in nhầm", type=kind, about=["m", "f"])
    model = made("model", "m", title="Giao rừng", figures=["f"])
    assert count_of("noi-khac-nhau", nothing_shared, model, FIGURE, note) == count


def test_other_links_need_no_word() -> None:
    model = made("model", "m", title="Giao rừng", related=[{"to": "f", "note": "Xem thêm."}])
    assert count_of("noi-khac-nhau", nothing_shared, model, FIGURE) == 0
