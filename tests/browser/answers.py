"""All sample queries asked of a search in Chromium; each answer must be the engine's own."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Container, Mapping
from functools import cache
from pathlib import Path

from playwright.sync_api import Page

from macros.load_order import ENGINE
from macros.search.runner import Engine
from scripts.bench.quality import DEPTH, cases, measure
from tests.browser.conftest import FIGURES

FILES = {"sample.yaml": 1.0, "own.yaml": 0.98, "typed.yaml": 0.97}
"""With the least share of hits of each."""
SAMPLE = {"sample.yaml": FILES["sample.yaml"]}
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
    files: Mapping[str, float] = FILES,
) -> None:
    """Ask by the script `ask`; answers must be good, and the engine's in its order.

    Tells hits and times, to be printed at the end (conftest.py); the times are not judged.
    """
    # Each text once: the box does not ask twice for the same.
    queries = list(dict.fromkeys(c.query for file in files for c in cases(file)))
    answers = page.evaluate(ASK_ALL.replace("ASK", ask), queries)
    titles = {query: answer["titles"][:DEPTH] for query, answer in answers}
    times = [answer["took"] for _, answer in answers]
    wanted = {query: titles_of(engine, query, left_out) for query in queries}
    different = [(q, titles[q], wanted[q]) for q in queries if titles[q] != wanted[q]]
    quality = {file: measure(cases(file), titles.__getitem__) for file in files}
    median, p95 = statistics.median(times), statistics.quantiles(times, n=20)[-1]
    speed = f"{len(times)} queries, median {median:.1f} ms, p95 {p95:.1f} ms"
    figures = [line for file in files for line in (f"{file}:", *quality[file].lines())]
    tell(FIGURES, "\n".join([speed, *figures]))
    assert not different, different[:5]
    for file, least in files.items():
        assert quality[file].hits >= least, list(quality[file].lines())
        assert quality[file].reciprocal >= 0.95
