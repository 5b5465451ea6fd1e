"""The index in parts: what a query loads, and that it answers as the whole index does."""

import pytest

from macros.knowledge_base import KnowledgeBase
from macros.load_order import ENGINE, PARTS
from macros.pages.addresses import address_of
from macros.search import ProseSection, build_index, parts
from macros.search.runner import Engine

WORDS = ["dê", "heo", "lúa", "ngô", "mía", "keo", "sắn", "chè", "ong", "cá"]
MANY = [
    ProseSection(f"{n:03}.html", f"{one} {other}", f"Nuôi {one} ở xã {other}, vụ {n}. " * 9)
    for n, (one, other) in enumerate((one, other) for one in WORDS for other in WORDS)
]
QUERIES = ["dê heo", "de", "k", "nuôi ong", "lua ngo", "dêe", '"xã mía"', "heo -lúa", "vụ 77", "zz"]


@pytest.fixture(scope="module")
def scripts() -> dict[str, str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "POSTINGS_SIZE", 300)
        return build_index(KnowledgeBase.of([]), MANY, address_of)


def test_parts_answer_as_the_whole(scripts: dict[str, str]) -> None:
    lazy, whole = Engine(scripts), Engine(scripts, whole=True)
    for query in QUERIES:
        assert lazy.search(query) == whole.search(query), query


def test_a_query_loads_what_it_needs(scripts: dict[str, str]) -> None:
    engine = Engine(scripts)
    assert engine.loaded == [*ENGINE]
    assert engine.search("dê")
    some = len(engine.loaded)
    assert len(ENGINE) < some <= len(ENGINE) + 2
    assert engine.search("dê") and len(engine.loaded) == some
    (hit, *_) = engine.search("ong cá")
    assert engine.call("(d) => engine.highlight(d, 'ong cá')", hit.document)
    assert len(engine.loaded) < len([name for name in scripts if name.startswith(PARTS)])


def test_another_index_has_other_addresses(scripts: dict[str, str]) -> None:
    other = build_index(KnowledgeBase.of([]), MANY[1:], address_of)
    old, new = ({n for n in some if n.startswith(PARTS)} for some in (scripts, other))
    assert old and new and not old & new


def test_old_parts_are_forgotten(scripts: dict[str, str]) -> None:
    few = scripts | {ENGINE[1]: scripts[ENGINE[1]].replace("MOST=96", "MOST=1")}
    engine, whole = Engine(few), Engine(scripts, whole=True)
    for _ in range(2):
        for query in QUERIES:
            assert engine.search(query) == whole.search(query), query
    again = [name for name in engine.loaded if engine.loaded.count(name) > 1]
    assert again


BEGUN = [
    *(ProseSection(f"{n}.html", f"Thôn {n}", "Họp thôn. " * 40) for n in range(9)),
    *(ProseSection(f"x{word}.html", word, "") for word in ("Thác", "Thảo", "Thau", "Thép")),
]


@pytest.fixture(scope="module")
def begun() -> dict[str, str]:
    """“th” begins words of two parts: the second holds thôn alone, the commonest."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "POSTINGS_SIZE", 60)
        return build_index(KnowledgeBase.of([]), BEGUN, address_of)


@pytest.mark.parametrize(("most", "rare"), [(1, 0), (2, 4)])
def test_a_beginning_brings_few_parts_with_the_commonest_words(
    begun: dict[str, str], most: int, rare: int
) -> None:
    few = begun | {ENGINE[1]: begun[ENGINE[1]].replace("MOST_PARTS=6", f"MOST_PARTS={most}")}
    engine = Engine(few, whole=True)
    assert len(engine.titles("th")) == 9 + rare
    assert engine.titles("thac") == ["Thác"]
