"""What is said of hits, and where nothing is found: guesses, what a hit lacks, offers."""

import pytest

from macros.search.build import scripts_of
from macros.search.runner import Engine
from tests.invented import base_of, made
from tests.search.pages import FILLERS, page
from tests.search.test_engine import engine_for
from tests.search.test_typed import notes

COFFEE = [page("Cà phê mít"), page("Cà phê nâu"), page("Trồng ngô"), *FILLERS]


def lacking(typed: str) -> dict[str, tuple[str, ...]]:
    names = [
        made("term", f"t{at}", title=f"M{at}", expansion=one.title)
        for at, one in enumerate(COFFEE[:2])
    ]
    engine = Engine(scripts_of(COFFEE, base_of(*names)))
    return {engine.docs["title"][hit.document]: hit.missing for hit in engine.search(typed)}


def test_of_a_name_only_the_words_that_a_hit_has_nowhere_are_lacking() -> None:
    found = lacking("cà phê mít trồng cà phê nâu")
    assert found["Cà phê nâu"] == ("mít", "trồng")
    assert found["Cà phê mít"] == ("trồng", "nâu")


def test_of_a_sum_whose_words_stand_apart_all_are() -> None:
    pages = [page("Cấp giống 100 lần, 5 tỷ đồng"), *FILLERS]
    (hit,) = Engine(scripts_of(pages, base_of())).search("cấp giống 100 tỷ")
    assert hit.missing == ("100", "tỷ")


@pytest.mark.parametrize(
    ("others", "said"),
    [(["Chuyện ra khơi"], "“ra” được hiểu là “đã”."), ([], "Không có “ra”; đang hiện “đã”.")],
)
def test_a_word_that_other_pages_have_is_not_said_to_be_nowhere(
    others: list[str], said: str
) -> None:
    engine = engine_for("Văn bản đã đọc", *others)
    assert [note["text"] for note in notes(engine, "văn bản ra đọc")] == [said]


def test_what_two_names_have_alike_is_said_once() -> None:
    term = made("term", "a", title="Dân tộc thiểu số", search_keys=["ethnic minority"])
    engine = Engine(scripts_of([page(term.record.title), *FILLERS], base_of(term)))
    (note,) = notes(engine, "ethnic minority")
    assert note["text"].count("dân tộc thiểu số") == 1


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("vé bay nhà nông", ["nhà nông"]),
        ("vé bay nhà nòng", []),  # a guess
        ("vé bay xã Mận", []),  # a part of a place's name
        ("vé bay Mận Đỏ", ["Mận Đỏ"]),
        ("vé bay nhà xã", ["nhà xã"]),
        ("forest ngô mía gạch", ["forest"]),
        ("forest machine", ["forest"]),  # a word of another language
        ("nông machine", []),  # a syllable that names nothing
        ("vé bay ngô mía", []),  # two words of one page, far apart
        ("vé bay về kế hoạch", []),  # a name that no page has in full
    ],
)
def test_what_is_offered_needs_no_guess_and_cuts_no_name(asked: str, offered: list[str]) -> None:
    names = [
        made("place", "a", title="Xã Mận Đỏ"),
        made("term", "b", title="KH", expansion="kế hoạch"),
    ]
    pages = [
        page("Xã Mận Đỏ"),
        page("Lãi cho nhà nông"),
        page("Sửa nhà xã"),
        page("Rừng xanh"),
        page("Ngô, sắn, mía"),
        *FILLERS,
    ]
    engine = Engine(scripts_of(pages, base_of(*names)))
    assert [note["plain"] for note in notes(engine, asked)] == offered
