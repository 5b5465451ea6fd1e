"""An engine whose page crashes is out of the race; the others go on."""

from __future__ import annotations

from typing import Any, cast

import pytest
from playwright.sync_api import Error, Page

from scripts.bench.engines import ENGINES
from scripts.bench.measures.search import _row
from scripts.bench.quality import Case, measure
from scripts.bench.race import Fetched, Lap
from scripts.paths import ROOT


class Pages:
    """Answers each query with its own text, until it is asked `last`."""

    def __init__(self, last: str, error: str) -> None:
        self.last, self.error = last, error

    def evaluate(self, _script: str, query: str) -> dict[str, Any]:
        if query == self.last:
            raise Error(self.error)
        return {"took": 2.0, "titles": [query]}


def lap(error: str) -> Lap:
    page = cast(Page, Pages("đổ", error))
    return Lap(ENGINES[1], page, Fetched(ROOT, []), 1.0, 0)


def test_what_a_crashed_page_was_not_asked_counts_as_not_found() -> None:
    found = lap("Page.evaluate: Target crashed")
    for query in ("de", "đổ", "cá"):
        found.ask(query)
    quality = measure([Case("k", query, query) for query in ("de", "ca")], found.found)
    assert (found.crashed, list(found.answers), quality.hits) == (True, ["de"], 0.5)
    assert _row(found, quality, 1.0)[0] == "Material (trang đổ sau 1 câu)"


def test_a_page_that_crashes_at_once_has_a_row_all_the_same() -> None:
    found = lap("Page.evaluate: Target crashed")
    found.ask("đổ")
    row = _row(found, measure([Case("k", "đổ", "do")], found.found), 1.0)
    assert row[:2] == ("Material (trang đổ sau 0 câu)", "0,0 %") and row[4] == "–"


def test_another_error_ends_the_race() -> None:
    found = lap("SyntaxError")
    found.ask("de")
    with pytest.raises(Error):
        found.ask("đổ")
    assert not found.crashed and _row(found, measure([Case("k", "de", "de")], found.found), 1.0)[
        0
    ] == ("Material")
