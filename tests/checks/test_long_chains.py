"""A chain of any length costs no more than its links: neither rule compares each with each."""

from __future__ import annotations

from time import process_time

import pytest

from macros.checks import circles, restated
from macros.model.figure import Figure
from macros.model.partial_date import PartialDate
from macros.model.place import Place
from tests.invented import context_of, made

LENGTH = 5000
MOST_SECONDS = 5
"""A second on a free machine; comparing each with each took half a minute and more."""


@pytest.mark.parametrize("closed", [False, True], ids=["chain", "ring"])
def test_circles_in_a_chain(closed: bool) -> None:
    one = made("place", "a")
    ids = [f"p{number:04}" for number in range(LENGTH)]
    ups = [*ids[1:], ids[0] if closed else None]
    places = [
        one.record.model_copy(update={"id": i, "part_of": u}) for i, u in zip(ids, ups, strict=True)
    ]
    assert all(isinstance(place, Place) for place in places)
    context = context_of(type(one)(place, one.path, one.origin) for place in places)
    started = process_time()
    assert len(list(circles.check(context))) == int(closed)
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
