"""With a second source, lists and places name theirs; with one, nobody has to read its name."""

import shutil
from pathlib import Path

import pytest

from macros.knowledge_base import KnowledgeBase, load_knowledge_base
from macros.model.media import Media, MediaType
from macros.model.source import Source
from macros.pages.lists import listed
from macros.pages.overviews.sources import coverage_of
from macros.pages.pages import Pages
from macros.render.reading import Reading
from tests.invented import base_of, made
from tests.pages.test_later_source import FIGURE, SOURCE, TOY

LISTS = ("communication", "legal_basis", "organizations", "places", "terms")


@pytest.fixture
def two(tmp_path: Path) -> KnowledgeBase:
    data = Path(shutil.copytree(TOY, tmp_path / "data"))
    (data / "sources" / "bao-cao-sau.yml").write_text(SOURCE, "utf-8")
    later = FIGURE % {"as_of": "2024", "printed": "1.100"}
    (data / "figures" / "sl-ho-trong-man-2024.yml").write_text(later, "utf-8")
    return load_knowledge_base(data).base


@pytest.mark.parametrize("name", LISTS)
def test_lists_have_a_column_and_a_filter_for_sources(
    name: str, two: KnowledgeBase, toy: KnowledgeBase
) -> None:
    html = Pages(two, "Kho").overview(name, "trang.html")
    assert '<th scope="col">Nguồn</th>' in html and 'data-label="Nguồn"' in html
    alone = Pages(toy, "Kho").overview(name, "trang.html")
    assert '<th scope="col">Nguồn</th>' not in alone


def test_places_name_their_source(two: KnowledgeBase, toy: KnowledgeBase) -> None:
    html = Pages(two, "Kho").overview("figures", "so-lieu.html")
    assert ">Mục I, Báo cáo năm sau</a>" in html
    assert 'data-nguon="Báo cáo năm sau"' in html and ">Nguồn</th>" not in html
    assert ", Báo cáo" in Pages(two, "Kho").overview("funding", "kinh-phi.html")
    assert "Báo cáo" not in Pages(toy, "Kho").overview("figures", "so-lieu.html")


LATER = [{"id": "bao-cao-sau", "at": "I"}]


def test_items_stand_as_each_source_counts_them(two: KnowledgeBase) -> None:
    """Not first of the one, first of the other, second of the one."""
    given = {"moi-1": (1, LATER), "cu-2": (2, [{"id": "bao-cao-suoi-may", "at": "I"}])}
    items = [
        made("media", record_id, type="tin", position=position, source=source)
        for record_id, (position, source) in given.items()
    ]
    base = KnowledgeBase.of([*two.entries.values(), *items])
    news = [item.id for item in listed(base, Media) if item.type == MediaType.NEWS]
    assert news == ["tin-01-phat-dong", "cu-2", "moi-1"]


def test_a_place_of_a_source_without_an_outline_leads_to_its_page(toy: KnowledgeBase) -> None:
    cited = [{"id": "nguon", "at": "I"}]
    entries = [made("source", "nguon", source=cited), made("figure", "sl-moi", source=cited)]
    base = KnowledgeBase.of([*toy.entries.values(), *entries])
    html = Pages(base, "Kho").overview("figures", "so-lieu.html")
    assert 'href="nguon/nguon.html"' in html and "nguon/nguon.html#" not in html


def test_a_kept_page_knows_that_it_asked_for_sources(two: KnowledgeBase) -> None:
    reading = Reading(two)
    assert reading.has_several_sources and ("kind", "source") in reading.asked


def test_an_outline_is_folded_by_section_with_counts() -> None:
    labels = {
        "I": "Mục I",
        "ct": "Chú thích 1",
        "ct.2": "Chú thích 1, mục 2",
        "II": "Mục II, đoạn 1",
    }
    outline = [{"at": at, "label": label, "title": "Lời"} for at, label in labels.items()]
    place = [{"id": "nguon", "at": at} for at in ("ct", "ct.2", "II")]
    base = base_of(made("source", "nguon", outline=outline), made("person", "a", source=place))
    (coverage,) = (coverage_of(base, source) for source in base.all(Source))
    parts = [(part.title, len(part.places), part.records) for part in coverage.parts]
    assert parts == [
        ("Mục I: Lời", 1, 0),
        ("Chú thích 1: Lời", 2, 1),
        ("Mục II, đoạn 1: Lời", 1, 1),
    ]
