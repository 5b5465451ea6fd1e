"""Places of the source as its readers name them."""

import pytest

from macros.pages.addresses import address_of
from macros.search.build import build_index
from macros.search.documents import documents_of
from macros.search.runner import Engine
from tests.invented import base_of, made

PLACES = {
    "a": "III.4",
    "b": "III.4.2",
    "c": "IV.3.1",
    "d": "ct4.12",
    "e": "dau",
    "f": "III",
    "g": "ct4.2",
}


def citing(kind: str, name: str, *places: str) -> object:
    return made(
        kind,
        name,
        title=name.replace("viec-", "Việc "),
        source=[{"id": "nguon", "at": at} for at in places],
    )


RECORDS = [citing("event", f"viec-{key}", at) for key, at in PLACES.items()]
ENGINE = Engine(build_index(base_of(*RECORDS), [], address_of))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("mục III.4", "ab"),
        ("muc iii.4", "ab"),
        ("Phần III", "abf"),
        ("mục III, mục 4", "ab"),
        ("mục III.4, gạch đầu dòng 2", "b"),
        ("muc iii.4 gach dau dong 2", "b"),
        ("mục 3.1", "c"),
        ("mục 3.4", "ab"),
        ("mục 4", "abc"),
        ("mục III.5", ""),
        ("mục V", ""),
        ("chú thích 4", "dg"),
        ("chu thich so 4", "dg"),
        ("mục 2", "b"),  # no note's
        ("ghi chú 4 mục 12", "d"),
        ("chú thích 4.12", "d"),
        ("mục 12 chú thích 4", "d"),
        ("số 12 ở chú thích 4", "d"),
        ("thứ 12 của chú thích 4", "d"),
        ("chú thích 4 mục 11", ""),
        ("chú thích 5", ""),
        ("chú thích 12", ""),
        ("mục iiia", ""),
        ("III.4", "ab"),
        ("iv.3.1", "c"),
        ("III.5", ""),
        ("footnote 4", "dg"),
        ("mục III.4 gạch thứ 2", "b"),
        ("muc iii.4 gach thu hai", "b"),
        ("mục III.4 ý hai", "b"),
        ("mục III.4 thứ hai", "b"),
        ("mục III.4, hai là", "b"),
        ("mục III mục 4.2", "b"),
        ("mục IV.3 gạch cuối cùng", "c"),
        ("chú thích 4 gạch cuối", "d"),
        ("mục III.4 gạch thứ ba", ""),
        ("phần III gạch cuối", "ab"),
    ],
)
def test_a_place_finds_what_stands_there_and_within(typed: str, found: str) -> None:
    assert sorted(ENGINE.titles(typed)) == [f"Việc {key}" for key in found]


def test_beside_other_words_both_are_asked_for() -> None:
    (hit,) = ENGINE.search("việc c mục IV.3")
    assert ENGINE.docs["title"][hit.document] == "Việc c" and not hit.missing
    assert ENGINE.search("việc c mục III.4")[0].missing == ("mục III.4",)


def test_a_title_may_have_the_place_in_words() -> None:
    title = made("event", "t", title="Số liệu ở Mục III.4 không ngày")
    engine = Engine(build_index(base_of(title, *RECORDS), [], address_of))  # type: ignore[arg-type]
    assert "Số liệu ở Mục III.4 không ngày" in engine.titles("mục III.4")


def test_a_note_that_is_none_finds_nothing_not_even_its_words_apart() -> None:
    apart = made("event", "t", title="Chú thích ở trang 5")
    engine = Engine(build_index(base_of(apart, *RECORDS), [], address_of))  # type: ignore[arg-type]
    assert engine.titles("chú thích trang 5") and not engine.titles("chú thích 5")


def test_terms_stand_wherever_their_words_do_and_have_no_place() -> None:
    event = citing("event", "viec", "III.4.2", "III.5", "can-cu")
    base = base_of(event, citing("term", "chu", "III.4"))  # type: ignore[arg-type]
    places = {one.id: one.places for one in documents_of(base, [], address_of)}
    assert {**places, "nguon": ()} == {
        "nguon": (),
        "viec": ("@iii", "@iii.4", "@iii.4.2", "@iii.5"),
        "chu": (),
    }
