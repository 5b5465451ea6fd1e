"""All sample queries asked of a search in Chromium; each answer must be the Python engine's."""

from __future__ import annotations

import statistics
from collections.abc import Container

from playwright.sync_api import Page

from macros.search import Engine
from scripts.bench.quality import DEPTH, cases, measure


def titles_of(engine: Engine, query: str, left_out: Container[str] = ()) -> list[str]:
    """What the Python engine answers, without the pages of those addresses."""
    docs = engine.index.docs
    found = [hit.document for hit in engine.search(query)]
    inside = [d for d in found if docs["address"][d].partition("#")[0] not in left_out]
    return [docs["title"][document] for document in inside[:DEPTH]]


def check_answers(page: Page, ask: str, engine: Engine, left_out: Container[str] = ()) -> None:
    """Ask by the script `ask`; answers must be good, and the engine's in its order.

    Prints hits and times; the times are not judged.
    """
    times: list[float] = []
    answers: dict[str, list[str]] = {}  # the box does not ask twice for the same text
    different: list[tuple[str, list[str], list[str]]] = []

    def titles_in_browser(query: str) -> list[str]:
        if query not in answers:
            answer = page.evaluate(ask, query)
            times.append(answer["took"])
            answers[query] = answer["titles"][:DEPTH]
            if answers[query] != (wanted := titles_of(engine, query, left_out)):
                different.append((query, answers[query], wanted))
        return answers[query]

    sample = measure(cases("sample.yaml"), titles_in_browser)
    own = measure(cases("own.yaml"), titles_in_browser)
    median, p95 = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    print(f": {len(times)} queries, median {median:.1f} ms, p95 {p95:.1f} ms")
    print("\n".join(own.lines()))
    assert not different, different[:5]
    assert sample.hits == 1, list(sample.lines())
    assert own.hits >= 0.98, list(own.lines())
    assert min(sample.reciprocal, own.reciprocal) >= 0.95
