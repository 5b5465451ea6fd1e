"""Asks several engines the same queries, in turn, in one Chromium on one built site."""

from __future__ import annotations

import gzip
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Error, Page

from scripts import browser as chromium
from scripts.bench.engines import ENGINES, Engine
from scripts.bench.quality import DEPTH, Case, Quality, measure
from scripts.serving import Asked, serving

FIRST_QUERY = "kế hoạch"
"""What each engine is asked first, cold; every corpus has plans."""


@dataclass(frozen=True)
class Fetched:
    """What a server has been asked for: files within `site`, in their order."""

    site: Path
    asked: Asked

    @property
    def count(self) -> int:
        """How many until now."""
        return len(self.asked)

    def size(self, since: int, own: tuple[str, ...]) -> int:
        """Bytes of the files under `own` that were asked for since then, each once, gzipped."""
        files = {path for path in self.asked[since:] if path.startswith(own)}
        return sum(_sent(self.site / path) for path in files)


@dataclass
class Lap:
    """What came of one engine: milliseconds a query, titles by query; the first query apart.

    `first_seconds`: from opening the page to the first answer. `loaded`: bytes of the engine's own
    files until then, gzipped. `more`: the same of each further query; what it finds loaded by those
    before it, in one sitting, it need not load. `again`: milliseconds of the same query, asked anew
    after another one, when all that it needs has been loaded. `crashed`: the browser gave up the
    page (an index can outgrow its memory), and what was asked after that has no answer.
    """

    engine: Engine
    page: Page
    fetched: Fetched
    first_seconds: float
    loaded: int
    times: list[float] = field(default_factory=list)
    more: list[int] = field(default_factory=list)
    again: list[float] = field(default_factory=list)
    answers: dict[str, list[str]] = field(default_factory=dict)
    crashed: bool = False

    def ask(self, query: str) -> None:
        """Ask, unless the page is gone."""
        try:
            if not self.crashed:
                self._ask(query)
        except Error as error:
            if "crashed" not in str(error):
                raise
            self.crashed = True

    def found(self, query: str) -> list[str]:
        """The titles of its answer; none where it did not come to answer."""
        return self.answers.get(query, [])

    def _ask(self, query: str) -> None:
        """Keep answer and time, and ask again; no box asks twice for one text in a row."""
        before = self.fetched.count
        answer = self.page.evaluate(self.engine.ask, query)
        self.times.append(answer["took"])
        self.more.append(self.fetched.size(before, self.engine.own))
        self.page.evaluate(self.engine.ask, FIRST_QUERY)
        self.again.append(self.page.evaluate(self.engine.ask, query)["took"])
        self.answers[query] = answer["titles"][:DEPTH]


def race(site: Path, some: Sequence[Case]) -> list[tuple[Lap, Quality]]:
    """All engines over the same queries; which one is asked first changes with each query."""
    queries = list(dict.fromkeys(case.query for case in some))
    with serving(site) as (base, asked), chromium.running() as running:
        laps = [_started(engine, running, base, Fetched(site, asked)) for engine in ENGINES]
        for turn, query in enumerate(queries):
            first = turn % len(laps)
            for lap in (*laps[first:], *laps[:first]):
                lap.ask(query)
    return [(lap, measure(some, lap.found)) for lap in laps]


def _started(engine: Engine, running: Browser, base: str, fetched: Fetched) -> Lap:
    """Open the engine's page with nothing in the cache, and ask the first query."""
    page = running.new_context(locale="vi-VN").new_page()
    before, started = fetched.count, time.monotonic()
    engine.open(page, base)
    page.evaluate(engine.ask, FIRST_QUERY)
    took = time.monotonic() - started
    return Lap(engine, page, fetched, took, fetched.size(before, engine.own))


def _sent(file: Path) -> int:
    """Bytes on the way, as a server sends text; what is packed already gets no smaller."""
    content = file.read_bytes() if file.is_file() else b""
    return min(len(content), len(gzip.compress(content)))
