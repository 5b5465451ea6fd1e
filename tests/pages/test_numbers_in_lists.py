"""A quantity is named together with its number: in lists of records, in previews once."""

import re

from macros.knowledge_base import KnowledgeBase
from macros.pages.pages import Pages


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
