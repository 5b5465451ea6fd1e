"""An engine whose page crashes or never answers is out of the race; the others go on."""

from typing import Any, cast

import pytest
from playwright.sync_api import Error, Page, TimeoutError

from scripts.bench.engines import ENGINES
from scripts.bench.measures.search import _row
from scripts.bench.quality import Case, measure
from scripts.bench.race import PATIENCE_MS, Lap
from scripts.paths import ROOT


class Reply:
    def __init__(self, value: dict[str, Any]) -> None:
        self.value = value

    def json_value(self) -> dict[str, Any]:
        return self.value


class Pages:
    """Answers each query with its own text, until it is asked `đổ`."""

    def __init__(self, error: Error | str) -> None:
        self.error = error
        self.query = ""
        self.is_closed = False

    def evaluate(self, _script: str, query: str) -> None:
        self.query = query

    def wait_for_function(self, _script: str, timeout: float) -> Reply:
        assert timeout == PATIENCE_MS
        if self.query != "đổ":
            return Reply({"took": 2.0, "titles": [self.query]})
        if isinstance(self.error, Error):
            raise self.error
        return Reply({"error": self.error})

    def close(self) -> None:
        self.is_closed = True


def lap(error: Error | str) -> Lap:
    return Lap(ENGINES[1], cast(Page, Pages(error)), ROOT, [], 1.0, 0)


LOST = [
    (Error("Page.evaluate: Target crashed"), "trang đổ"),
    (TimeoutError("Timeout 60000ms exceeded"), "không trả lời kịp"),
]


@pytest.mark.parametrize(("error", "told"), LOST)
def test_what_a_lost_page_was_not_asked_counts_as_not_found(error: Error, told: str) -> None:
    found = lap(error)
    for query in ("de", "đổ", "cá"):
        found.ask(query)
    quality = measure([Case("k", query, query) for query in ("de", "ca")], found.found)
    assert (found.lost, list(found.answers), quality.hits) == (told, ["de"], 0.5)
    assert _row(found, quality, 1.0)[0] == f"Material ({told} sau 1 câu)"
    assert cast(Pages, found.page).is_closed


def test_a_page_that_is_lost_at_once_has_a_row_all_the_same() -> None:
    found = lap(LOST[0][0])
    found.first_seconds = found.loaded = None
    found.ask("đổ")
    row = _row(found, measure([Case("k", "đổ", "do")], found.found), 1.0)
    assert row[:2] == ("Material (trang đổ sau 0 câu)", "0,0 %")
    assert row[4] == row[7] == row[9] == "–"


@pytest.mark.parametrize("error", [Error("SyntaxError"), "SyntaxError"])
def test_another_error_ends_the_race(error: Error | str) -> None:
    found = lap(error)
    found.ask("de")
    with pytest.raises(Error):
        found.ask("đổ")
    assert not found.lost and not cast(Pages, found.page).is_closed
    assert _row(found, measure([Case("k", "de", "de")], found.found), 1.0)[0] == "Material"
