"""A body's short name: one that the source prints, or its title abbreviated as the source does."""

from dataclasses import replace

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.pages.names import short_name


@pytest.mark.parametrize(
    ("title", "aliases", "short"),
    [
        ("Ủy ban nhân dân huyện Suối Mây", ["UBND huyện"], "UBND huyện"),
        ("Ủy ban nhân dân huyện Suối Mây", [], "UBND huyện Suối Mây"),
        ("Ủy ban nhân dân huyện Suối Mây", ["ubnd huyện", "UBND"], "UBND"),
        ("Huyện ủy Suối Mây", ["Huyện ủy"], "Huyện ủy"),
        ("Huyện ủy Suối Mây", ["HU", "Huyện"], "Huyện"),
        ("Đài phát thanh huyện", ["Đài huyện"], "Đài phát thanh huyện"),
    ],
)
def test_a_body_is_named_briefly(
    toy: KnowledgeBase, title: str, aliases: list[str], short: str
) -> None:
    body = toy.get("ubnd-huyen-suoi-may").model_copy(update={"title": title, "aliases": aliases})
    assert short_name(toy, body) == short


def test_what_the_source_does_not_spell_out_is_not_abbreviated(toy: KnowledgeBase) -> None:
    term = toy.entries["ubnd"]
    guessed = replace(term, record=term.record.model_copy(update={"expansion_printed": False}))
    body = toy.get("ubnd-huyen-suoi-may").model_copy(update={"aliases": []})
    assert short_name(KnowledgeBase.of([guessed]), body) == body.title
    assert short_name(KnowledgeBase.of([term]), body) != body.title
