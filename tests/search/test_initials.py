"""Abbreviations that no record prints."""

import pytest

from macros.search.build import scripts_of
from macros.search.initials import initials_of
from macros.search.runner import Engine
from tests.invented import base_of, made
from tests.search.pages import page


@pytest.mark.parametrize(
    ("kind", "title", "found"),
    [
        ("organization", "Sở Nội vụ tỉnh Mận", {"snv": ["sở nội vụ"]}),
        ("organization", "Sở Nội vụ Trung ương", {"snv": ["sở nội vụ"]}),
        ("organization", "Nội vụ tỉnh Mận", {}),  # two words
        ("organization", "Phòng Mận", {}),
        (
            "model",
            "Quỹ hỗ trợ nông dân",
            {"qhtnd": ["quỹ hỗ trợ nông dân"], "htnd": ["hỗ trợ nông dân"]},
        ),
        ("term", "Khoa học kỹ thuật", {"khkt": ["khoa học kỹ thuật"]}),
        ("term", "Đất bạc màu mỡ rừng", {"dbmmr": ["đất bạc màu mỡ rừng"]}),
        ("term", "Đất bạc màu mỡ rừng núi", {}),  # six words
        ("term", "Các hộ nghèo", {}),
        ("term", "Phong trào cả", {}),
        ("term", "Trung tâm VH xã", {}),
        ("term", "Uy tín xã hội", {}),  # u may be read
        ("event", "Lễ phát động", {}),
    ],
)
def test_the_initials_of_a_name_stand_for_it(
    kind: str, title: str, found: dict[str, list[str]]
) -> None:
    base = base_of(made("place", "p", title="Tỉnh Mận"), made(kind, "n", title=title))
    assert initials_of(base, set()) == found


def test_what_a_record_prints_is_no_abbreviation_of_ours() -> None:
    base = base_of(made("term", "t", title="Khoa học kỹ thuật"))
    assert initials_of(base, {"khkt"}) == {}


def test_what_was_understood_is_said() -> None:
    base = base_of(made("organization", "o", title="Sở Nội vụ"))
    engine = Engine(scripts_of([page("Sở Nội vụ"), page("Sở khác")], base))
    assert engine.titles("snv") == ["Sở Nội vụ"]
    assert "sở nội vụ" in engine.call("() => engine.notes('snv')[0].text")
