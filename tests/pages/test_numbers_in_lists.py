"""A quantity is named together with its number: in lists of records, in previews once."""

import re

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.overviews.figures import content
from macros.pages.pages import Pages
from tests.invented import base_of, made


def test_lists_name_a_quantity_with_its_number(toy: KnowledgeBase) -> None:
    def said(record_id: str) -> str:
        return re.sub(r"</?span[^>]*>", "", Pages(toy, "Kho thử").record(record_id))

    assert ">Hộ trồng mận: 1.250 hộ</a>" in said("huyen-suoi-may")
    result = "khoảng 50,0% (1.250/2.500 hộ)"
    assert f">Hộ trồng mận: {result}</a>" in said("03-kl-tu-2022")


def test_a_preview_says_a_number_once(toy: KnowledgeBase) -> None:
    pages, figure = Pages(toy, "Kho thử"), toy.get("sl-ho-trong-man")
    again = figure.model_copy(update={"summary": "Có 1.250 hộ trồng mận."})
    assert pages.description_of(again) == "Có 1.250 hộ trồng mận."
    other = figure.model_copy(update={"summary": "Trồng trên đất dốc."})
    assert pages.description_of(other) == f"{pages.title_of(figure)}. Trồng trên đất dốc."
    share = toy.get("ct-ho-trong-man").model_copy(update={"summary": "Khoảng 50,0% hộ."})
    assert pages.description_of(share) == "Khoảng 50,0% hộ."
    less = share.model_copy(update={"summary": "Khoảng 50 thôn."})
    assert pages.description_of(less) == f"{pages.title_of(share)}. Khoảng 50 thôn."
    aimed = share.model_copy(update={"target": "sl-ty-le-trong-man"})
    assert ", mục tiêu" in pages.title_of(aimed)
    assert pages.description_of(aimed) == "Khoảng 50,0% hộ."


@pytest.mark.parametrize(
    ("title", "scope", "tells"),
    [
        ("Tỷ lệ hộ nghèo", "so với mọi hộ", True),
        ("Tỷ lệ hộ nghèo", None, True),
        ("Tỷ lệ hộ nghèo", "toàn huyện", False),
        ("Tỷ lệ hộ cận nghèo", "so với mọi hộ", False),
    ],
)
def test_figures_of_one_name_are_told_apart_by_their_scope(
    title: str, scope: str | None, tells: bool
) -> None:
    first = made("figure", "mot", title="Tỷ lệ hộ nghèo", scope="toàn huyện")
    base = base_of(first, made("figure", "hai", title=title, scope=scope))
    table = content(Pages(base, "Kho").writer("so-lieu.html"))["table"]
    assert [row.cells[2].tells for row in table.rows] == [tells, tells]
