"""Each number of the ranking has a query that is answered otherwise without it."""

import re
from dataclasses import replace

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.load_order import ENGINE
from macros.search import documents, postings
from macros.search.build import scripts_of
from macros.search.fields import FIELDS
from macros.search.runner import Engine
from tests.invented import base_of, made
from tests.search.constants import CASES, Case
from tests.search.pages import FILLERS, page


def neutral(engine: str, case: Case) -> str:
    """The engine with the number set to its neutral value."""
    if case.constant.endswith(" ="):
        pattern = rf"\b{case.constant[:-2]} ?= ?\d+"
        text, count = re.subn(pattern, f"{case.constant} {case.neutral}", engine)
    else:
        text, count = re.subn(
            rf"\[\d+, ?{case.constant}", f"[{case.neutral}, {case.constant}", engine
        )
    assert count == 1
    return text


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.constant} {case.neutral}")
def test_the_order_hangs_on_it(toy: KnowledgeBase, case: Case) -> None:
    scripts = scripts_of(case.pages, toy)
    assert Engine(scripts).titles(case.query) == case.wanted
    _, engine, _ = ENGINE
    without = {**scripts, engine: neutral(scripts[engine], case)}
    assert Engine(without).titles(case.query) != case.wanted


def test_of_very_many_hits_all_are_found_and_the_likeliest_stand_first(toy: KnowledgeBase) -> None:
    pages = [page("Dê núi"), page("Trại", body=("Dê núi",), labels=("Dê",)), page("Dê"), *FILLERS]
    scripts = scripts_of(pages, toy)
    _, engine, _ = ENGINE
    few = {**scripts, engine: re.sub(r"\bSCORED ?= ?\d+", "SCORED = 2", scripts[engine])}
    whole, short = Engine(scripts).search("dê"), Engine(few).search("dê")
    assert [hit.document for hit in short] == [2, 0, 1] == [hit.document for hit in whole]
    assert short[:2] == whole[:2]
    assert short[2].score < whole[2].score


BOOSTED = {
    "title": (
        "dê 2021",
        [
            page("A", aliases=("dê dê",), terms=("dê",), body=("Năm 2021",)),
            page("Dê", body=("Năm 2021",)),
        ],
    ),
    "aliases": ("dê", [page("A", aliases=("núi dê",)), page("B", aliases=("dê dê",))]),
    "summary": ("dê", [page("A", body=("dê dê dê",)), page("B", summary="cỏ cỏ dê")]),
}
"""For each field that has a boost: a query that with it puts the last page first."""


def test_every_boosted_field_has_its_query() -> None:
    assert BOOSTED.keys() == {field.name for field in FIELDS if field.boost > 1}


@pytest.mark.parametrize("name", BOOSTED)
def test_the_order_hangs_on_the_boost(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    query, pages = BOOSTED[name]
    nobody = KnowledgeBase.of([])
    wanted = pages[-1].title
    assert Engine(scripts_of([*pages, *FILLERS], nobody)).titles(query)[0] == wanted
    without = [replace(field, boost=1) if field.name == name else field for field in FIELDS]
    monkeypatch.setattr(postings, "FIELDS", without)
    assert Engine(scripts_of([*pages, *FILLERS], nobody)).titles(query)[0] != wanted


def test_notes_and_prose_stand_after_records(toy: KnowledgeBase) -> None:
    """Three pages that say the same: the record, the page that people wrote, the note."""
    ranks = (documents.NOTE_RANK, documents.PROSE_RANK, documents.FIRST_RANK)
    pages = [page(f"Dê {place}", rank=rank) for place, rank in enumerate(ranks)]
    assert Engine(scripts_of(pages, toy)).titles("dê") == ["Dê 2", "Dê 1", "Dê 0"]


def test_a_name_weighs_as_many_words_as_it_has() -> None:
    base = base_of(made("term", "t", title="HTX", expansion="hợp tác xã"))
    pages = [page("Làm nông nghiệp"), page("Tham gia một hợp tác xã ở núi"), *FILLERS]
    found = Engine(scripts_of(pages, base)).titles("hợp tác xã nông nghiệp")
    assert found[0] == "Tham gia một hợp tác xã ở núi"
