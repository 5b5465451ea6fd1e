"""Queries asked of a search in Chromium; each answer must be the engine's own.

How good the engine's answers are is tested where it runs alone (tests/coverage).
"""

import statistics
from collections.abc import Callable, Container
from functools import cache
from pathlib import Path

from playwright.sync_api import Page

from macros.load_order import ENGINE
from macros.search.runner import Engine
from scripts.bench.quality import DEPTH, cases
from tests.browser.conftest import FIGURES

SAMPLE = [case.query for case in cases("sample.yaml")]
MANY = [*SAMPLE, *(case.query for f in ("own.yaml", "typed.yaml") for case in cases(f))]
"""For the weekly run: the ways to ask draw differently, not find."""

ASK_ALL = """async (queries) => {
  const ask = (ASK);
  const answers = [];
  for (const query of queries) answers.push([query, await ask(query)]);
  return answers;
}"""


@cache
def engine_of(site: Path) -> Engine:
    """The engine of the built site, in Python."""
    return Engine(scripts_of(site))


def scripts_of(site: Path) -> dict[str, str]:
    """Text by address: the scripts of the built site's search."""
    files = (site / ENGINE[0]).parent.rglob("*.js")
    return {file.relative_to(site).as_posix(): file.read_text("utf-8") for file in files}


def titles_of(engine: Engine, query: str, left_out: Container[str] = ()) -> list[str]:
    """What the engine answers, without the pages of those addresses."""
    docs = engine.docs
    found = (hit.document for hit in engine.search(query))
    inside = [d for d in found if docs["address"][d].partition("#")[0] not in left_out]
    return [docs["title"][document] for document in inside[:DEPTH]]


def check_answers(
    page: Page,
    ask: str,
    engine: Engine,
    tell: Callable[[str, object], None],
    left_out: Container[str] = (),
    asked: list[str] = SAMPLE,
) -> None:
    """Ask by the script `ask`; answers must be the engine's, in its order.

    Tells the times, to be printed at the end (conftest.py); they are not judged.
    """
    # Each text once: the box does not ask twice for the same.
    queries = list(dict.fromkeys(asked))
    answers = page.evaluate(ASK_ALL.replace("ASK", ask), queries)
    titles = {query: answer["titles"][:DEPTH] for query, answer in answers}
    times = [answer["took"] for _, answer in answers]
    median, p95 = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    tell(FIGURES, f"{len(times)} queries, median {median:.1f} ms, p95 {p95:.1f} ms")
    wanted = {query: titles_of(engine, query, left_out) for query in queries}
    different = [(q, titles[q], wanted[q]) for q in queries if titles[q] != wanted[q]]
    assert not different, different[:5]
