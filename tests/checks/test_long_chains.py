"""A chain of any length costs no more than its links: neither rule compares each with each."""

from time import process_time

import pytest

from macros.checks import circles, restated
from macros.model.figure import Figure
from macros.model.partial_date import PartialDate
from macros.model.place import Place
from tests.invented import context_of, made

LENGTH = 2000
MOST_SECONDS = 1
"""A tenth on a free machine; comparing each with each took five and more."""


IDS = [f"p{number:04}" for number in range(LENGTH)]


@pytest.mark.parametrize(
    ("ups", "circles_told"),
    [
        ([*IDS[1:], None], 0),
        ([*IDS[1:], IDS[0]], 1),
        ([IDS[number ^ 1] for number in range(LENGTH)], LENGTH // 2),
    ],
    ids=["chain", "ring", "pairs"],
)
def test_circles_in_a_chain(ups: list[str | None], circles_told: int) -> None:
    one = made("place", "a")
    places = [
        one.record.model_copy(update={"id": i, "part_of": u}) for i, u in zip(IDS, ups, strict=True)
    ]
    assert all(isinstance(place, Place) for place in places)
    context = context_of(type(one)(place, one.path, one.origin) for place in places)
    started = process_time()
    assert len(list(circles.check(context))) == circles_told
    assert process_time() - started < MOST_SECONDS


def test_series_of_a_chain() -> None:
    one = made("figure", "a", as_of="2020")
    assert isinstance(one.record, Figure)
    ids = [f"s{number:04}" for number in range(LENGTH)]
    months = [1440 * number // LENGTH for number in range(LENGTH)]
    dates = [PartialDate(1900 + month // 12, 1 + month % 12) for month in months]
    figures = [
        one.record.model_copy(update={"id": i, "follows": before, "as_of": dated})
        for i, before, dated in zip(ids, [None, *ids], dates, strict=False)
    ]
    context = context_of(type(one)(figure, one.path, one.origin) for figure in figures)
    started = process_time()
    assert list(restated.check(context)) == []
    assert process_time() - started < MOST_SECONDS
