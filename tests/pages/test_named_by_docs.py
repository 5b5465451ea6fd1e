"""Ids that pages of docs/ name: a renamed record stays, an unknown one is left out."""

from dataclasses import replace

from macros.knowledge_base import KnowledgeBase
from macros.model.figure import Figure
from macros.model.place import Place
from macros.pages.overviews.places import tile_map


def test_a_former_id_finds_the_record(toy: KnowledgeBase) -> None:
    entry = toy.entries["sl-ho-trong-man"]
    renamed = entry.record.model_copy(update={"former_ids": ["sl-cu"]})
    base = KnowledgeBase.of([replace(entry, record=renamed)])
    assert base.find("sl-cu", Figure) is renamed
    assert base.find("sl-cu", Place) is None
    assert base.find("sl-khac", Figure) is None


def test_a_district_that_is_not_there_has_no_map(toy: KnowledgeBase) -> None:
    assert tile_map(toy, "khong-co", []) is None


def test_units_without_a_name_are_what_is_left_of_the_count(toy: KnowledgeBase) -> None:
    tiles = tile_map(toy, "huyen-suoi-may", ["sl-tong-so-ho"])
    assert tiles
    named = [p for p in toy.all(Place) if p.part_of == "huyen-suoi-may"]
    assert len(tiles.units) == len(named) > 0
    assert tiles.unnamed == 2500 - len(named)
